package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import tools.jackson.core.JsonToken;

/** Reads values of attributes that the library does not know, as they are. */
final class ExtrasReader {
  /** What JSON takes for a number; YAML knows more, which are kept as texts. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final Tokens tokens;
  private final Findings findings;

  ExtrasReader(Tokens tokens, Findings findings) {
    this.tokens = tokens;
    this.findings = findings;
  }

  /** Reads the value at the parser; the depth limit of the parser bounds the recursion. */
  Value value() {
    JsonToken token = tokens.current();
    if (tokens.isNull()) {
      return new Value.Null();
    }
    return switch (token) {
      case START_OBJECT -> new Value.Members(members());
      case START_ARRAY -> {
        List<Value> values = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
          values.add(value());
        }
        yield new Value.Array(values);
      }
      case VALUE_TRUE -> new Value.Bool(true);
      case VALUE_FALSE -> new Value.Bool(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String digits = tokens.text();
        yield NUMBER.matcher(digits).matches() ? new Value.Number(digits) : new Value.Text(digits);
      }
      default -> new Value.Text(tokens.text());
    };
  }

  private Extras members() {
    Map<String, Value> members = new LinkedHashMap<>();
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      String name = tokens.name();
      if (members.containsKey(name)) {
        findings.here(tokens, DocumentCodes.DUPLICATE_KEY.report().with("name", name));
        tokens.next();
        tokens.skip();
        continue;
      }
      Supplier<Place> place = tokens.placeForLater();
      tokens.next();
      if (tokens.isBlank()) {
        findings.valueless(tokens, place.get(), name);
      } else {
        members.put(name, value());
      }
    }
    return Extras.of(members);
  }
}
