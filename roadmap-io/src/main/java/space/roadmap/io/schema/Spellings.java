package space.roadmap.io.schema;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.meta.ValueType;

/**
 * What values that are one word, number or text look like in JSON and in YAML.
 *
 * <p>YAML reads a text without quotes as a number or as true where it looks like one; the reader
 * takes it for the text, and so does the schema.
 */
final class Spellings {
  private static final String SEGMENT = "[a-z0-9][a-z0-9.-]*";
  private static final String ID = "(%1$s:)?%1$s(/%1$s)*".formatted(SEGMENT);
  private static final long LONGEST_ID = 256;

  /** The characters that dates have; whether a day exists, a pattern cannot tell. */
  private static final String PERIOD = "^[-0-9/.?~%XYES]+$";

  /** A date, or a set of dates in brackets or braces. */
  private static final String DATE = "^([-0-9/.?~%XYTZES:+]+|[\\[{][-0-9.?~%XYES, ]+[\\]}])$";

  private static final long LAST_YEAR = 9999;

  private static final String DURATION =
      "-?P(?=[0-9])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}W)?([0-9]{1,9}D)?";

  private Spellings() {}

  /** Returns the schema of the values of a type that is no struct and no choice. */
  static SchemaObject of(ValueType<?> type) {
    return switch (type.shape()) {
      case TEXT -> types("string", "number", "boolean").with("description", "A text.");
      case INTEGER ->
          types("integer")
              .with("minimum", type.least().orElseThrow())
              .with("maximum", type.most().orElseThrow())
              .with("description", "A whole number.");
      case DECIMAL -> types("number").with("description", "A number.");
      case BOOLEAN -> types("boolean").with("description", "True or false.");
      case DATE ->
          date(DATE)
              .with(
                  "description",
                  "One instant, known within bounds, in EDTF; a year may be a number.")
              .with(
                  "examples",
                  ImmutableList.of(
                      "2028", "2028-09", "2028~", "2027/2029", "../2030", "[2028,2030]"));
      case PERIOD ->
          date(PERIOD)
              .with("description", "A start and an end, in EDTF.")
              .with("examples", ImmutableList.of("2026/2029", "2031/..", "2026-03/2026-09"));
      case LAG ->
          types("string")
              .with("pattern", "^%1$s(/%1$s)?$".formatted(DURATION))
              .with("description", "A duration or a range of durations, in ISO 8601.")
              .with("examples", ImmutableList.of("P3Y", "P18M", "P3Y/P4Y"));
      case IDENTIFIER -> id("^" + ID + "$", "The id of the entity itself.", "artemis-4");
      case REFERENCE ->
          id(
              "^" + ID + "(#" + SEGMENT + ")?$",
              "The id of an entity, or of a part of one.",
              "artemis-4",
              "artemis-4#launch");
      case MEMBERS -> types("object").with("description", "Attributes by name.");
      case CHOICE, STRUCT ->
          throw new IllegalArgumentException(type.shape() + " depends on more than its shape");
    };
  }

  /** A year has four digits, and may be a number. */
  private static SchemaObject date(String pattern) {
    return types("string", "integer")
        .with("minimum", -LAST_YEAR)
        .with("maximum", LAST_YEAR)
        .with("pattern", pattern);
  }

  private static SchemaObject id(String pattern, String description, String... examples) {
    return types("string", "integer")
        .with("minimum", 0)
        .with("maxLength", LONGEST_ID)
        .with("pattern", pattern)
        .with("description", description)
        .with("examples", ImmutableList.copyOf(examples));
  }

  /** Returns the schema of a closed vocabulary. */
  static SchemaObject closed(List<String> words) {
    return new SchemaObject().with("enum", words);
  }

  /** Returns the schema of an open vocabulary: editors offer the words that everybody knows. */
  static SchemaObject open(List<String> words) {
    return SchemaObject.anyOf(closed(words), types("string", "boolean").with("minLength", 1));
  }

  static SchemaObject types(String... types) {
    return types.length == 1
        ? new SchemaObject().with("type", types[0])
        : new SchemaObject().with("type", ImmutableList.copyOf(types));
  }
}
