package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads values of attributes that the library does not know, as they are. */
final class ExtrasReader {
  /** What JSON takes for a number; YAML knows more, which are kept as texts. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final JsonParser parser;
  private final Findings findings;
  private final DocumentReader document;

  ExtrasReader(JsonParser parser, Findings findings, DocumentReader document) {
    this.parser = parser;
    this.findings = findings;
    this.document = document;
  }

  /** Reads the value at the parser; the depth limit of the parser bounds the recursion. */
  Value value() {
    JsonToken token = parser.currentToken();
    if (document.dialect().isNull(parser, token, document.positions())) {
      return new Value.Null();
    }
    return switch (token) {
      case START_OBJECT -> new Value.Members(members());
      case START_ARRAY -> {
        List<Value> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(value());
        }
        yield new Value.Array(values);
      }
      case VALUE_TRUE -> new Value.Bool(true);
      case VALUE_FALSE -> new Value.Bool(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String digits = parser.getString();
        yield NUMBER.matcher(digits).matches() ? new Value.Number(digits) : new Value.Text(digits);
      }
      default -> new Value.Text(parser.getString());
    };
  }

  private Extras members() {
    Map<String, Value> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (members.containsKey(name)) {
        findings.here(parser, DocumentCodes.DUPLICATE_KEY.report().with("name", name));
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      Place place = findings.place(parser);
      parser.nextToken();
      if (document.dialect().isBlank(parser, document.positions())) {
        findings.valueless(parser, place, name);
      } else {
        members.put(name, value());
      }
    }
    return Extras.of(members);
  }
}
