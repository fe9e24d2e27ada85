package space.roadmap.io.schema;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.EntityTypes;

/** The tables of attributes in the pages about the model. */
final class Cells {
  private Cells() {}

  static String title(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String link(String name, String page) {
    return "[%s](%s.md#%s)".formatted(name, page, name.replace(' ', '-'));
  }

  static String name(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT);
  }

  static String shortForm(EntityType<?> type) {
    return type.shortForm()
        .map(alone -> "; the value of `" + alone + "` may stand alone")
        .orElse("");
  }

  static String table(EntityType<?> type) {
    StringBuilder table =
        new StringBuilder(
            "| Attribute | Values | How many | What it says |\n| --- | --- | --- | --- |\n");
    for (Attribute<?, ?> attribute : type.attributes()) {
      String also = attribute.meaning().map(term -> " (`" + term + "`)").orElse("");
      table.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  attribute,
                  values(attribute.type()),
                  howMany(attribute),
                  attribute.doc().replace("|", "\\|").replace("<", "&lt;") + also));
    }
    return table.toString();
  }

  private static String values(ValueType<?> type) {
    return switch (type.shape()) {
      case CHOICE -> link(type.name(), "vocabularies");
      case STRUCT -> link(type.struct().orElseThrow().name(), "structs");
      case REFERENCE -> "reference to " + targets(type.targets());
      case INTEGER -> name(type.shape()) + bounds(type);
      default -> name(type.shape());
    };
  }

  private static String bounds(ValueType<?> type) {
    int least = type.least().orElseThrow();
    int most = type.most().orElseThrow();
    if (least == Integer.MIN_VALUE && most == Integer.MAX_VALUE) {
      return "";
    }
    return most == Integer.MAX_VALUE ? " of at least " + least : " from " + least + " to " + most;
  }

  private static String targets(Set<Class<?>> targets) {
    return targets.isEmpty()
        ? "any kind"
        : EntityTypes.kinds().stream()
            .filter(kind -> targets.contains(kind.javaType()))
            .map(kind -> "[%s](%s.md)".formatted(kind.name(), kind.name()))
            .collect(Collectors.joining(", "));
  }

  private static String howMany(Attribute<?, ?> attribute) {
    return switch (attribute.cardinality()) {
      case ONE -> "one, required";
      case OPTIONAL -> "one at most";
      case MANY ->
          switch (attribute.ordering()) {
            case SEQUENCE -> "any number, in order";
            case SET -> "any number, each once";
            case KEYED ->
                "any number, each with its own "
                    + attribute.keys().stream()
                        .map(key -> "`" + key + "`")
                        .collect(Collectors.joining(", or else "));
          };
    };
  }

  static String doc(Shape shape) {
    return switch (shape) {
      case TEXT -> "Free text.";
      case INTEGER -> "A whole number within 32 bits.";
      case DECIMAL -> "A decimal number, its digits kept.";
      case BOOLEAN -> "True or false.";
      case DATE -> "One instant, known within bounds, in EDTF.";
      case PERIOD -> "A start and an end, in EDTF.";
      case LAG -> "A duration or a range of durations, in ISO 8601.";
      case CHOICE -> "A word of a vocabulary.";
      case IDENTIFIER ->
          "The id of the entity itself: lower-case letters, digits, dots and hyphens.";
      case REFERENCE -> "The id of another entity, or of a part of one.";
      case STRUCT -> "Attributes of its own.";
      case MEMBERS -> "Attributes of another entity, as they are written.";
    };
  }

  static String example(Shape shape) {
    return switch (shape) {
      case TEXT -> "`Ice Scout`";
      case INTEGER -> "`70`";
      case DECIMAL -> "`1.10`";
      case BOOLEAN -> "`true`";
      case DATE -> "`\"2028-09\"`, `\"2034~\"` (about), `2027/2029` (between), `../2030` (by)";
      case PERIOD -> "`2026/2029`, `2031/..`";
      case LAG -> "`P3Y`, `P18M`, `P3Y/P4Y`";
      case CHOICE -> "`planned`";
      case IDENTIFIER -> "`artemis-4`, `moon/surface`";
      case REFERENCE -> "`artemis-4`, `artemis-4#launch`";
      case STRUCT -> "`{type: launch, date: \"2034~\"}`";
      case MEMBERS -> "`{status: cancelled}`";
    };
  }
}
