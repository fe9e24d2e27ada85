package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.PlacedValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;

/**
 * Reads the values of a small file that is no roadmap, as strictly as a document is read.
 *
 * <p>The whole file is kept, with a place for every value; so the limits should be narrow.
 */
public final class PlacedValueReader {
  private final Tokens tokens;

  private PlacedValueReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads JSON if the name ends so, YAML otherwise.
   *
   * @param name name of the file, as places have it
   * @param reporter takes why the text cannot be read, as findings about documents
   * @return empty if the text cannot be read; nothing, as a scalar, if there is no value in it
   */
  public static Optional<PlacedValue> read(
      String name, byte[] bytes, int length, Limits limits, Reporter reporter) {
    return read(
        new Text(name, bytes, length), Dialects.of(name, YamlDialect.YAML), limits, reporter);
  }

  /** Reads JSON, whatever the name of the file. */
  public static Optional<PlacedValue> readJson(
      String name, byte[] bytes, int length, Limits limits, Reporter reporter) {
    return read(new Text(name, bytes, length), JsonDialect.JSON, limits, reporter);
  }

  private static Optional<PlacedValue> read(
      Text text, Dialect dialect, Limits limits, Reporter reporter) {
    if (text.isEmpty()) {
      return Optional.of(nothing(text));
    }
    TokenStreamFactory factory = dialect.factory(limits);
    if (!dialect.check(factory, text, limits, reporter)) {
      return Optional.empty();
    }
    try (JsonParser parser = dialect.open(factory, text.bytes(), text.length())) {
      try {
        return whole(text, new JacksonTokens(parser, dialect, text.positions()), reporter);
      } catch (JacksonException e) {
        BrokenText broken = BrokenText.of(text, dialect, parser, e);
        reporter.report(broken.finding().place(broken.place()).build());
        return Optional.empty();
      }
    }
  }

  private static PlacedValue nothing(Text text) {
    return new PlacedValue.Scalar(text.positions().place(0, 0), PlacedValue.Kind.NOTHING, "");
  }

  private static Optional<PlacedValue> whole(Text text, Tokens tokens, Reporter reporter) {
    JsonToken start = tokens.next();
    if (start == JsonToken.NOT_AVAILABLE || tokens.isBlank()) { // comments or --- alone
      return Optional.of(nothing(text));
    }
    PlacedValue value = new PlacedValueReader(tokens).value();
    if (tokens.next() != JsonToken.NOT_AVAILABLE) {
      reporter.report(
          DocumentCodes.TRAILING.report().with("found", "more text").place(tokens.place()).build());
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** Reads the current value; the depth limit of the parser bounds the recursion. */
  private PlacedValue value() {
    Place place = tokens.place();
    if (tokens.isNull()) {
      return new PlacedValue.Scalar(place, PlacedValue.Kind.NOTHING, "");
    }
    return switch (tokens.current()) {
      case START_OBJECT -> members(place);
      case START_ARRAY -> {
        List<PlacedValue> items = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
          items.add(value());
        }
        yield new PlacedValue.Items(place, items);
      }
      case VALUE_TRUE, VALUE_FALSE -> scalar(place, PlacedValue.Kind.BOOLEAN);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(place, PlacedValue.Kind.NUMBER);
      default -> scalar(place, PlacedValue.Kind.TEXT);
    };
  }

  private PlacedValue scalar(Place place, PlacedValue.Kind kind) {
    return new PlacedValue.Scalar(place, kind, tokens.text());
  }

  private PlacedValue members(Place place) {
    List<PlacedValue.Member> members = new ArrayList<>();
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      String name = tokens.name();
      Place at = tokens.place();
      tokens.next();
      members.add(new PlacedValue.Member(name, at, value()));
    }
    return new PlacedValue.Members(place, members);
  }
}
