package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a document, and in which of them each entity stands.
 *
 * <p>A roadmap that was read from a folder remembers them, so that each entity is written back to
 * its file. They say nothing about the roadmap itself: two roadmaps that say the same are equal
 * whatever files they came from.
 */
public final class Parts {
  private static final Parts NONE =
      new Parts(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of(), new int[0][]);

  private final ImmutableList<String> includes;
  private final ImmutableList<String> names;
  private final ImmutableMap<String, RoadmapHeader> headers;
  private final int[][] byKind; // the number of the part by row, by kind; 0 is the document itself

  Parts(
      List<String> includes,
      List<String> names,
      Map<String, RoadmapHeader> headers,
      int[][] byKind) {
    this.includes = ImmutableList.copyOf(includes);
    this.names = ImmutableList.copyOf(names);
    this.headers = ImmutableMap.copyOf(headers);
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
   * Returns the entities of a kind that stand in one of the files, in document order.
   *
   * @param name the path of the file; empty for the document itself
   */
  public <T extends Entity> List<T> in(String name, EntityKind<T> kind, Roadmap roadmap) {
    List<T> all = roadmap.all(kind);
    int part = names.indexOf(name) + 1;
    List<T> found = new ArrayList<>();
    for (int row = 0; row < all.size(); row++) {
      if (part(kind.ordinal(), row) == part) {
        found.add(all.get(row));
      }
    }
    return found;
  }

  int part(int kind, int row) {
    return kind < byKind.length && row < byKind[kind].length ? byKind[kind][row] : 0;
  }

  String name(int part) {
    return part == 0 ? "" : names.get(part - 1);
  }
}
