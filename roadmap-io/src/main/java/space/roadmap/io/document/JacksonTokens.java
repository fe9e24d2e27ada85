package space.roadmap.io.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Ids;
import space.roadmap.core.meta.ValueType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** The tokens of one of Jackson's parsers. */
final class JacksonTokens implements Tokens {
  private final JsonParser parser;
  private final Dialect dialect;
  private final Positions positions;

  JacksonTokens(JsonParser parser, Dialect dialect, Positions positions) {
    this.parser = parser;
    this.dialect = dialect;
    this.positions = positions;
  }

  @Override
  public JsonToken next() {
    return known(parser.nextToken());
  }

  @Override
  public boolean nextIs(AttributeReader<?, ?> expected) {
    return parser.nextName(expected.name);
  }

  @Override
  public JsonToken current() {
    return known(parser.currentToken());
  }

  private static JsonToken known(@Nullable JsonToken token) {
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }

  @Override
  public int match(TypeReader<?> reader) {
    return parser.currentNameMatch(reader.matcher());
  }

  @Override
  public String name() {
    return parser.currentName();
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public int id(Ids ids) {
    return ids.serial(ids.of(parser.getString()));
  }

  @Override
  public <V> V parse(ValueType<V> type) {
    return type.parse(
        parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  @Override
  public void skip() {
    parser.skipChildren();
  }

  @Override
  public boolean isNull() {
    return dialect.isNull(parser, parser.currentToken(), positions);
  }

  @Override
  public boolean isBlank() {
    return dialect.isBlank(parser, positions);
  }

  @Override
  public boolean readsPlainScalars() {
    return dialect.readsPlainScalars();
  }

  @Override
  public long bytesRead() {
    return parser.currentLocation().getByteOffset();
  }

  @Override
  public Place place() {
    return dialect.place(parser, positions);
  }

  @Override
  public Supplier<Place> placeForLater() {
    Place place = place();
    return () -> place;
  }

  @Override
  public Query path() {
    TokenStreamContext at = parser.streamReadContext();
    return Query.at(parser.currentToken() == JsonToken.START_ARRAY ? at.getParent() : at);
  }

  @Override
  public Query pathOfEnded() {
    return Query.at(parser.streamReadContext());
  }
}
