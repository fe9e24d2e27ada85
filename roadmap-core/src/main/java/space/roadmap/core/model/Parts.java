package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;

/**
 * The files of a document, and in which of them each entity stands.
 *
 * <p>A roadmap that was read from a folder remembers them, so that each entity is written back to
 * its file. They say nothing about the roadmap itself: two roadmaps that say the same are equal
 * whatever files they came from.
 */
public final class Parts {
  private static final Parts NONE =
      new Parts(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableMap.of(),
          ImmutableMap.of(),
          new int[0][]);

  private final ImmutableList<String> includes;
  private final ImmutableList<String> names;
  private final ImmutableMap<String, RoadmapHeader> headers;
  private final ImmutableMap<String, Extras> extras;
  private final Map<Integer, int[][]> rows = new HashMap<>(); // by kind and part, once asked for
  private final int[][] byKind; // the number of the part by row, by kind; 0 is the document itself

  Parts(
      List<String> includes,
      List<String> names,
      Map<String, RoadmapHeader> headers,
      Map<String, Extras> extras,
      int[][] byKind) {
    this.includes = ImmutableList.copyOf(includes);
    this.names = ImmutableList.copyOf(names);
    this.headers = ImmutableMap.copyOf(headers);
    this.extras = ImmutableMap.copyOf(extras);
    this.byKind = byKind;
  }

  /** Returns those of a roadmap that stands in one file. */
  static Parts none() {
    return NONE;
  }

  /** Returns the patterns by which the document names its other files, in order. */
  public List<String> includes() {
    return includes;
  }

  /** Returns the paths of the other files, relative to the document, in the order of reading. */
  public List<String> names() {
    return names;
  }

  /**
   * Returns what a file says of itself if it is a document of its own, joined by its namespace.
   *
   * @param name the path of the file
   */
  public Optional<RoadmapHeader> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Returns the namespaces of the documents that were joined, in the order of reading. */
  public List<String> namespaces() {
    List<String> namespaces = new ArrayList<>();
    for (RoadmapHeader header : headers.values()) {
      header.namespace().ifPresent(namespaces::add);
    }
    return namespaces;
  }

  /**
   * Returns the attributes of a file that the library does not know. Those of a joined document are
   * its own; those of other files are among the roadmap's as well.
   *
   * @param name the path of the file
   */
  public Extras extras(String name) {
    return extras.getOrDefault(name, Extras.none());
  }

  /** Returns the rows of a kind that stand in a part, in order. */
  int[] rows(int kind, String name, int size) {
    int part = name.isEmpty() ? 0 : names.indexOf(name) + 1;
    if (part == 0 && !name.isEmpty()) {
      throw new IllegalArgumentException("the document has no file '%s'".formatted(name));
    }
    return index(kind, size)[part];
  }

  private synchronized int[][] index(int kind, int size) {
    return rows.computeIfAbsent(
        kind,
        unused -> {
          int[] counts = new int[names.size() + 1];
          for (int row = 0; row < size; row++) {
            counts[part(kind, row)]++;
          }
          int[][] index = new int[counts.length][];
          Arrays.setAll(index, part -> new int[counts[part]]);
          int[] next = new int[counts.length];
          for (int row = 0; row < size; row++) {
            int part = part(kind, row);
            index[part][next[part]++] = row;
          }
          return index;
        });
  }

  int part(int kind, int row) {
    return kind < byKind.length && row < byKind[kind].length ? byKind[kind][row] : 0;
  }

  /** Returns whether an entity with this id can stand in a part: in a joined one only its own. */
  boolean takes(int part, Id<?> id) {
    RoadmapHeader header = headers.get(name(part));
    return header == null || header.namespace().equals(Namespace.named(id));
  }

  String name(int part) {
    return part == 0 ? "" : names.get(part - 1);
  }
}
