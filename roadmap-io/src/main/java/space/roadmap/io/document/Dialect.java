package space.roadmap.io.document;

import java.util.Optional;
import java.util.OptionalLong;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.io.spi.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;

/** What differs between JSON and YAML when a document is read. */
interface Dialect {
  /** Returns the factory of parsers, made for these limits. */
  TokenStreamFactory factory(Limits limits);

  /** Returns what reads a text about which there is nothing to say more quickly than a parser. */
  default Optional<Tokens> quickTokens(Text text, Limits limits) {
    return Optional.empty();
  }

  /** Opens a parser on a text. */
  JsonParser open(TokenStreamFactory factory, byte[] bytes, int length);

  /**
   * Reports what the parser would not: whatever the dialect allows and a document does not.
   *
   * @return whether the text can be read at all
   */
  boolean check(TokenStreamFactory factory, Text text, Limits limits, Reporter reporter);

  /** Returns the offset of the byte that a parser's location means. */
  long offset(TokenStreamLocation location, Positions positions);

  /** Returns the byte at which a problem is, if it knows better than its location says. */
  default OptionalLong offset(JacksonException problem, Positions positions) {
    return OptionalLong.empty();
  }

  /** Returns whether a scalar that the parser takes for a text or a null is no value at all. */
  boolean isBlank(JsonParser parser, Positions positions);

  /** Returns whether the current token is a null, spelled in whatever way. */
  boolean isNull(JsonParser parser, JsonToken token, Positions positions);

  /** Returns whether texts may stand without quotes, so that they look like booleans or nulls. */
  boolean readsPlainScalars();

  /** Returns where the current token stands. */
  default Place place(JsonParser parser, Positions positions) {
    long start = offset(parser.currentTokenLocation(), positions);
    JsonToken token = parser.currentToken();
    if (token == null || token.isStructStart() || token.isStructEnd()) {
      return positions.place(start, start + 1);
    }
    if (token == JsonToken.PROPERTY_NAME) { // the parser has already looked at what follows
      return positions.place(start, positions.endOfText((int) start));
    }
    parser.finishToken();
    return positions.place(start, Math.max(start + 1, offset(end(parser), positions)));
  }

  /** Returns the location after the current token. */
  default TokenStreamLocation end(JsonParser parser) {
    return parser.currentLocation();
  }
}
