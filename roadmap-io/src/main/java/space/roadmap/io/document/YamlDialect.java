package space.roadmap.io.document;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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
        .loadSettings(settings(limits))
        .streamReadConstraints(JsonDialect.constraints(limits))
        .build();
  }

  private static LoadSettings settings(Limits limits) {
    return LoadSettings.builder()
        .setCodePointLimit((int) Math.min(limits.bytes(), MOST_BYTES))
        .setAllowDuplicateKeys(true) // found by the reader, with a better message
        .build();
  }

  @Override
  public JsonParser open(TokenStreamFactory factory, byte[] bytes, int length) {
    Text text = new Text("", bytes, length);
    return factory.createParser(ObjectReadContext.empty(), new WholeCharacters(characters(text)));
  }

  /** Returns the characters of a text after its byte-order mark. */
  static String characters(Text text) {
    int mark = text.positions().markLength();
    return new String(text.bytes(), mark, text.length() - mark, StandardCharsets.UTF_8);
  }

  @Override
  public boolean check(TokenStreamFactory factory, Text text, Limits limits, Reporter reporter) {
    return isUtf8(text, reporter)
        && isSmall(text, limits, reporter)
        && isPrintable(text, reporter)
        && YamlOddities.none(text, settings(limits), limits.depth(), reporter);
  }

  private static boolean isUtf8(Text text, Reporter reporter) {
    int at = text.malformed();
    if (at < 0) {
      return true;
    }
    reporter.report(
        DocumentCodes.ENCODING
            .report()
            .with("problem", "the byte 0x%02x is no UTF-8".formatted(text.positions().byteAt(at)))
            .place(text.positions().place(at, at + 1L))
            .build());
    return false;
  }

  /** Looks for characters that YAML does not take, since its parser does not say where they are. */
  private static boolean isPrintable(Text text, Reporter reporter) {
    byte[] bytes = text.bytes();
    for (int i = 0; i < text.length(); i++) {
      int value = bytes[i] & 0xff;
      int next = i + 1 < text.length() ? bytes[i + 1] & 0xff : 0;
      boolean control =
          (value < 0x20 && value != '\t' && value != '\n' && value != '\r') || value == 0x7f;
      boolean highControl = value == 0xc2 && next < 0xa0 && next != 0x85;
      if (control || highControl) {
        reporter.report(
            DocumentCodes.SYNTAX
                .report()
                .with(
                    "problem",
                    "the control character U+%04X may not stand in YAML; remove it"
                        .formatted(control ? value : next))
                .place(text.positions().place(i, i + (control ? 1L : 2L)))
                .build());
        return false;
      }
    }
    return true;
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
                .place(text.positions().place(i - line + 1L, i))
                .build());
        return false;
      }
    }
    return true;
  }

  @Override
  public long offset(TokenStreamLocation location, Positions positions) {
    return positions.offset(location.getLineNr(), location.getColumnNr() - 1);
  }

  @Override
  public OptionalLong offset(JacksonException problem, Positions positions) {
    // The exception itself has the place of the token before.
    return problem.getCause() instanceof MarkedYamlEngineException marked
        ? marked.getProblemMark().stream()
            .mapToLong(mark -> positions.offset(mark.getLine() + 1, mark.getColumn()))
            .findFirst()
        : OptionalLong.empty();
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
