package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Ordering;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/**
 * Recognises findings from one run to the next.
 *
 * <p>The fingerprint of a finding is a hash of its code, its certainty, its entity, its attribute
 * and the other entities that it is about. In the path of the attribute, the number of a thing in a
 * list is replaced by what the thing is: its key, or what it refers to. So a fingerprint survives
 * reordering, and edits to anything the finding is not about: dates may move as long as the finding
 * stays possible, or certain. A finding about no entity is recognised by its message.
 */
public final class Fingerprints {
  private static final int LENGTH = 32;

  private Fingerprints() {}

  /** Returns findings with their fingerprints. */
  public static List<Diagnostic> of(List<Diagnostic> findings, Optional<Roadmap> roadmap) {
    ImmutableList.Builder<Diagnostic> marked = ImmutableList.builder();
    for (Diagnostic finding : findings) {
      marked.add(marked(finding, roadmap.orElse(null)));
    }
    return marked.build();
  }

  static Diagnostic marked(Diagnostic finding, @Nullable Roadmap roadmap) {
    return finding.toBuilder().fingerprint(of(finding, roadmap)).build();
  }

  private static String of(Diagnostic finding, @Nullable Roadmap roadmap) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, finding.code().id());
    put(hasher, finding.certainty().name());
    if (finding.entity().isEmpty()) {
      put(hasher, finding.message());
    } else {
      String id = finding.entity().get();
      put(hasher, id);
      put(hasher, path(roadmap, id, finding.attribute().orElse("")));
      for (Related related : finding.related()) {
        put(hasher, related.entity());
      }
    }
    return hasher.hash().toString().substring(0, LENGTH);
  }

  private static void put(Hasher hasher, String text) {
    hasher.putString(text, StandardCharsets.UTF_8).putByte((byte) 0);
  }

  private static String path(@Nullable Roadmap roadmap, String id, String path) {
    if (roadmap == null || path.isEmpty()) {
      return path;
    }
    Entity entity = entity(roadmap, id);
    return entity == null ? path : path(entity, path);
  }

  private static @Nullable Entity entity(Roadmap roadmap, String id) {
    if (roadmap.header().id().text().equals(id)) {
      return roadmap.header();
    }
    return Id.<Entity>ifValid(id).flatMap(roadmap::find).orElse(null);
  }

  private static <T extends Entity> String path(T entity, String path) {
    return path(EntityTypes.typeOf(entity), entity, path);
  }

  /** Returns a path with what things are in place of where they stand. */
  private static <T> String path(EntityType<T> type, T owner, String path) {
    int end = end(path);
    String name = path.substring(0, end);
    return type.attribute(name)
        .map(attribute -> name + rest(attribute, owner, path.substring(end)))
        .orElse(path);
  }

  private static int end(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '[' && path.charAt(end) != '.') {
      end++;
    }
    return end;
  }

  private static <T, V> String rest(Attribute<T, V> attribute, T owner, String rest) {
    List<V> values = attribute.valuesOf(owner);
    int index = 0;
    int from = 0;
    String label = "";
    if (rest.startsWith("[")) {
      int close = rest.indexOf(']');
      index = close < 0 ? -1 : number(rest.substring(1, close));
      if (index < 0 || index >= values.size()) {
        return rest;
      }
      from = close + 1;
      label = '[' + label(attribute, values.get(index)) + ']';
    }
    EntityType<V> struct = attribute.type().struct().orElse(null);
    if (struct == null || index >= values.size() || !rest.startsWith(".", from)) {
      return label + rest.substring(from);
    }
    return label + '.' + path(struct, values.get(index), rest.substring(from + 1));
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static <V> String label(Attribute<?, V> attribute, V value) {
    EntityType<V> struct = attribute.type().struct().orElse(null);
    if (struct == null) {
      return attribute.type().format(value);
    }
    List<String> parts = new ArrayList<>();
    if (attribute.ordering() == Ordering.KEYED) {
      for (String key : attribute.keys()) {
        struct.attribute(key).ifPresent(part -> add(part, value, parts));
        if (!parts.isEmpty()) {
          return parts.get(0);
        }
      }
    }
    for (Attribute<V, ?> part : struct.attributes()) {
      if (part.type().shape() == Shape.REFERENCE || part.type().shape() == Shape.CHOICE) {
        add(part, value, parts);
      }
    }
    return String.join(",", parts);
  }

  private static <V, W> void add(Attribute<V, W> attribute, V owner, List<String> parts) {
    List<String> texts = new ArrayList<>();
    for (W value : attribute.valuesOf(owner)) {
      texts.add(attribute.type().format(value));
    }
    Collections.sort(texts); // the order of references says nothing
    parts.addAll(texts);
  }
}
