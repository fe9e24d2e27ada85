package space.roadmap.io.document;

import java.util.Optional;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.io.spi.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON, where locations are byte offsets. */
enum JsonDialect implements Dialect {
  /** The only one. */
  JSON;

  @Override
  public TokenStreamFactory factory(Limits limits) {
    return JsonFactory.builder().streamReadConstraints(constraints(limits)).build();
  }

  static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxStringLength(limits.textLength())
        .maxNameLength(Math.min(limits.textLength(), 50_000))
        .maxDocumentLength(limits.bytes())
        .build();
  }

  @Override
  public Optional<Tokens> quickTokens(Text text, Limits limits) {
    int start = text.positions().markLength();
    return Optional.of(new ByteTokens(text.bytes(), start, text.length(), limits));
  }

  @Override
  public JsonParser open(TokenStreamFactory factory, byte[] bytes, int length) {
    return factory.createParser(ObjectReadContext.empty(), bytes, 0, length);
  }

  @Override
  public boolean check(TokenStreamFactory factory, Text text, Limits limits, Reporter reporter) {
    // Jackson would read UTF-16 and UTF-32, and then no place would be right.
    for (int i = 0; i < Math.min(4, text.length()); i++) {
      int value = text.bytes()[i] & 0xff;
      if (value == 0 || value == 0xfe || value == 0xff) {
        reporter.report(
            DocumentCodes.ENCODING
                .report()
                .with("problem", "the text begins like UTF-16 or UTF-32")
                .place(text.positions().place(0, 1))
                .build());
        return false;
      }
    }
    return true;
  }

  @Override
  public long offset(TokenStreamLocation location, Positions positions) {
    return location.getByteOffset();
  }

  @Override
  public boolean isBlank(JsonParser parser, Positions positions) {
    return false;
  }

  @Override
  public boolean isNull(JsonParser parser, JsonToken token, Positions positions) {
    return token == JsonToken.VALUE_NULL;
  }

  @Override
  public boolean readsPlainScalars() {
    return false;
  }
}
