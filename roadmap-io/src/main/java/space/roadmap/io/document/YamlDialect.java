package space.roadmap.io.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.io.spi.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** YAML 1.2, where locations are lines and code points, without anchors, aliases and tags. */
enum YamlDialect implements Dialect {
  /** The only one. */
  YAML;

  /** Most bytes of a YAML document, and of one line of it: its parser is slow on long scalars. */
  private static final int MOST_BYTES = 64 << 20;

  private static final int LONGEST_LINE = 1 << 20;

  @Override
  public TokenStreamFactory factory(Limits limits) {
    return YAMLFactory.builder()
        .loadSettings(
            LoadSettings.builder()
                .setCodePointLimit((int) Math.min(limits.bytes(), MOST_BYTES))
                .setAllowDuplicateKeys(true) // found by the reader, with a better message
                .build())
        .streamReadConstraints(JsonDialect.constraints(limits))
        .build();
  }

  @Override
  public JsonParser open(TokenStreamFactory factory, byte[] bytes, int length) {
    int mark = new Positions("", bytes, length).markLength();
    String text = new String(bytes, mark, length - mark, StandardCharsets.UTF_8);
    return factory.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
  }

  @Override
  public boolean check(TokenStreamFactory factory, Text text, Limits limits, Reporter reporter) {
    return isUtf8(text, reporter)
        && isSmall(text, limits, reporter)
        && isPlain(factory, text, reporter);
  }

  private static boolean isUtf8(Text text, Reporter reporter) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(text.bytes(), 0, text.length());
    try {
      decoder.decode(bytes);
      return true;
    } catch (CharacterCodingException e) {
      int at = bytes.position();
      reporter.report(
          DocumentCodes.ENCODING
              .report()
              .with("problem", "the byte 0x%02x is no UTF-8".formatted(text.positions().byteAt(at)))
              .place(text.positions().place(at, at + 1L))
              .build());
      return false;
    }
  }

  private static boolean isSmall(Text text, Limits limits, Reporter reporter) {
    int line = 0;
    int longest = Math.min(LONGEST_LINE, limits.textLength());
    for (int i = 0; i < text.length(); i++) {
      line = text.bytes()[i] == '\n' ? 0 : line + 1;
      if (line > longest || i >= MOST_BYTES) {
        String problem =
            i >= MOST_BYTES
                ? "a YAML document has more than " + MOST_BYTES + " bytes; write it as JSON"
                : "a line of YAML has more than " + longest + " bytes; break it";
        reporter.report(
            DocumentCodes.LIMIT
                .report()
                .with("problem", problem)
                .place(text.positions().place(i - (long) line, i))
                .build());
        return false;
      }
    }
    return true;
  }

  /** Looks for what YAML has and a document has not: all of it in one pass. */
  private boolean isPlain(TokenStreamFactory factory, Text text, Reporter reporter) {
    boolean plain = true;
    try (JsonParser opened = open(factory, text.bytes(), text.length())) {
      YAMLParser parser = (YAMLParser) opened;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String found = oddity(parser, token);
        if (!found.isEmpty()) {
          plain = false;
          reporter.report(
              DocumentCodes.ALIAS
                  .report()
                  .with("found", found)
                  .place(place(parser, text.positions()))
                  .build());
        }
      }
    } catch (JacksonException e) {
      return plain; // the reader will come to the same place and say what is wrong
    }
    return plain;
  }

  private static String oddity(YAMLParser parser, JsonToken token) {
    if (parser.isCurrentAlias()) {
      return "the alias *" + parser.getString();
    }
    Object anchor = parser.getObjectId();
    if (anchor != null) {
      return "the anchor &" + anchor;
    }
    if (parser.getRawTag() != null && !token.isStructEnd()) {
      return "the tag " + parser.getRawTag().replace("tag:yaml.org,2002:", "!!");
    }
    return token == JsonToken.PROPERTY_NAME && parser.currentName().equals("<<")
        ? "the merge key <<"
        : "";
  }

  @Override
  public long offset(TokenStreamLocation location, Positions positions) {
    return positions.offset(location.getLineNr(), location.getColumnNr() - 1);
  }

  @Override
  public Place place(JsonParser parser, Positions positions) {
    long start = offset(parser.currentTokenLocation(), positions);
    JsonToken token = parser.currentToken();
    if (token == null || token.isStructStart() || token.isStructEnd()) {
      return positions.place(start, start + 1);
    }
    long end = offset(parser.currentLocation(), positions);
    // A block scalar ends after its last line; show its first line only.
    return positions.place(start, Math.max(start + 1, end));
  }

  @Override
  public boolean isBlank(JsonParser parser, Positions positions) {
    return parser.currentToken() == JsonToken.VALUE_NULL
        && offset(parser.currentTokenLocation(), positions)
            == offset(parser.currentLocation(), positions);
  }

  @Override
  public boolean isNull(JsonParser parser, JsonToken token, Positions positions) {
    if (token == JsonToken.VALUE_NULL) {
      return true;
    }
    if (token != JsonToken.VALUE_STRING || parser.getStringLength() > 4) {
      return false;
    }
    return switch (parser.getString()) {
      case "~", "Null", "NULL", "null" -> {
        long start = offset(parser.currentTokenLocation(), positions);
        byte first = positions.byteAt((int) start);
        yield first != '"' && first != '\'' && first != '|' && first != '>';
      }
      default -> false;
    };
  }

  @Override
  public boolean readsPlainScalars() {
    return true;
  }
}
