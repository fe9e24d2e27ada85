package space.roadmap.io.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.model.EntityTypes;

/**
 * What an attribute says, for people who point at it in an editor.
 *
 * @param attribute the attribute
 */
record Meaning(Attribute<?, ?> attribute) {
  /** Returns what the attribute says, and of which kinds a reference may be. */
  String text() {
    if (attribute.type().shape() != Shape.REFERENCE) {
      return attribute.doc();
    }
    Set<Class<?>> targets = attribute.type().targets();
    List<String> kinds =
        EntityTypes.kinds().stream()
            .filter(kind -> targets.contains(kind.javaType()))
            .map(kind -> kind.name())
            .toList();
    return attribute.doc() + " Refers to: " + (kinds.isEmpty() ? "any kind" : or(kinds)) + ".";
  }

  private static String or(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : words.stream().limit(last).collect(Collectors.joining(", ")) + " or " + words.get(last);
  }
}
