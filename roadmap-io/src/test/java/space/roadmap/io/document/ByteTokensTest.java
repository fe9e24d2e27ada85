package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.time.RecentDates;
import space.roadmap.io.spi.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Whatever these tokens are, Jackson's parser gives the same. */
final class ByteTokensTest {
  private static final Limits LIMITS = Limits.DEFAULT;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        " [ ] ",
        "{\"a\":1,\"b\":[true,false,null],\"c\":{\"d\":\"e\"}}",
        "{ \"a\" : -0.5e+10 ,\r\n\t\"b\" : \"x\" }\n",
        "\"\"",
        "[0,-0,10,1.5,1e5,1E-5,-1.25e+3]",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude80\"]",
        "[\"Mond \u00fcber \ud83d\ude80 \u6708\",\"12345678\",\"1234567\\n\",\"a\u007f\"]",
        "{\"a\\u0062c\":1,\"gr\u00f6\u00dfe\":2}"
      })
  void givesWhatJacksonGives(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    assertThat(quick(bytes)).isEqualTo(jackson(bytes)).endsWith("end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1]",
        "[1}",
        "[01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[1e]",
        "[-]",
        "[NaN]",
        "[tru]",
        "[truex]",
        "[1a]",
        "[\"a]",
        "[\"\\x\"]",
        "[\"\\u12g4\"]",
        "[\"\\u12\"]",
        "[\"\\ud83d\"]",
        "[\"\\ud83d\\ud83d\"]",
        "[\"\\ude80\"]",
        "[\"a\tb\"]",
        "[1] 2",
        "// x\n[1]",
        "\"\ufffd\""
      })
  void leavesWhatIsUnusualToJackson(String json) {
    assertThat(quick(json.getBytes(UTF_8))).endsWith("unusual");
  }

  @Test
  void leavesMalformedBytesToJackson() {
    for (int[] bad :
        new int[][] {{0x80}, {0xc3}, {0xc0, 0xaf}, {0xed, 0xa0, 0x80}, {0xf5, 0x80, 0x80, 0x80}}) {
      byte[] bytes = "[\"........\"]".getBytes(UTF_8);
      for (int i = 0; i < bad.length; i++) {
        bytes[3 + i] = (byte) bad[i];
      }
      assertThat(quick(bytes)).as(Arrays.toString(bad)).endsWith("unusual");
    }
  }

  @Test
  void leavesWhatIsTooMuchToJackson() {
    Limits small = new Limits(LIMITS.bytes(), 3, 20, LIMITS.findings());
    assertThat(quick("[[[1]]]".getBytes(UTF_8), small)).endsWith("end");
    assertThat(quick("[[[[1]]]]".getBytes(UTF_8), small)).endsWith("unusual");
    assertThat(quick(("[\"" + "a".repeat(20) + "\"]").getBytes(UTF_8), small)).endsWith("end");
    assertThat(quick(("[\"" + "a".repeat(21) + "\"]").getBytes(UTF_8), small)).endsWith("unusual");
    assertThat(quick(("[" + "1".repeat(2000) + "]").getBytes(UTF_8))).endsWith("unusual");
    String name = "{\"" + "a".repeat(60_000) + "\":1}";
    assertThat(quick(name.getBytes(UTF_8))).endsWith("unusual");
  }

  @Test
  void matchesNamesWhateverTheSpace() {
    byte[] bytes = "{ \"id\":1 ,\n \"idx\" : 2, \"id\" :3}".getBytes(UTF_8);
    ByteTokens tokens = new ByteTokens(bytes, 0, bytes.length, LIMITS);
    AttributeReader<?, ?> id =
        new TypeReader<>(
                MissionType.TYPE,
                new TypeReaders(JsonDialect.JSON.factory(LIMITS), new RecentDates()))
            .find("id");
    assertThat(id).isNotNull();
    tokens.next();
    assertThat(tokens.nextIs(id)).isTrue();
    assertThat(tokens.next()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(tokens.nextIs(id)).isFalse();
    assertThat(tokens.name()).isEqualTo("idx");
    assertThat(tokens.next()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(tokens.nextIs(id)).isTrue();
    assertThat(tokens.name()).isEqualTo("id");
    assertThat(tokens.next()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(tokens.text()).isEqualTo("3");
    assertThat(tokens.nextIs(id)).isFalse();
    assertThat(tokens.current()).isEqualTo(JsonToken.END_OBJECT);
    assertThatThrownBy(tokens::place).isInstanceOf(ByteTokens.Unusual.class);
  }

  @Test
  void agreesWithJacksonOnRandomTexts() {
    int unusual = 0;
    for (int seed = 0; seed < 3000; seed++) {
      byte[] bytes = new RandomJson(new Random(seed)).document();
      List<String> quick = quick(bytes);
      assertThat(quick).as("seed %s", seed).isEqualTo(jackson(bytes)).endsWith("end");
      for (int round = 0; round < 10; round++) {
        byte[] broken = broken(bytes, new Random(seed * 31L + round));
        List<String> found = quick(broken);
        if (found.get(found.size() - 1).equals("unusual")) {
          unusual++;
        } else {
          assertThat(found).as("seed %s, round %s", seed, round).isEqualTo(jackson(broken));
        }
      }
    }
    assertThat(unusual).isBetween(10_000, 29_000);
  }

  /** Changes, removes, repeats or inserts a few bytes. */
  private static byte[] broken(byte[] bytes, Random random) {
    byte[] alphabet = "{}[]\",:\\ \n\t0123456789-+.eEtrufalsn/\u00e9\u0000".getBytes(UTF_8);
    byte[] changed = bytes.clone();
    for (int i = random.nextInt(2); i >= 0; i--) {
      int at = random.nextInt(changed.length);
      byte other = alphabet[random.nextInt(alphabet.length)];
      switch (random.nextInt(4)) {
        case 0 -> changed[at] = other;
        case 1 -> {
          byte[] shorter = Arrays.copyOf(changed, changed.length - 1);
          System.arraycopy(changed, at + 1, shorter, at, shorter.length - at);
          changed = shorter.length == 0 ? changed : shorter;
        }
        case 2 -> {
          byte[] longer = Arrays.copyOf(changed, changed.length + 1);
          System.arraycopy(changed, at, longer, at + 1, changed.length - at);
          longer[at] = other;
          changed = longer;
        }
        default -> changed = Arrays.copyOf(changed, Math.max(1, at));
      }
    }
    return changed;
  }

  private static List<String> quick(byte[] bytes) {
    return quick(bytes, LIMITS);
  }

  private static List<String> quick(byte[] bytes, Limits limits) {
    List<String> found = new ArrayList<>();
    try {
      ByteTokens tokens = new ByteTokens(bytes, 0, bytes.length, limits);
      for (JsonToken token = tokens.next();
          token != JsonToken.NOT_AVAILABLE;
          token = tokens.next()) {
        found.add(token + (token.isStructStart() || token.isStructEnd() ? "" : tokens.text()));
      }
      found.add("end");
    } catch (ByteTokens.Unusual e) {
      found.add("unusual");
    }
    return found;
  }

  private static List<String> jackson(byte[] bytes) {
    List<String> found = new ArrayList<>();
    try (JsonParser parser =
        JsonDialect.JSON.open(JsonDialect.JSON.factory(LIMITS), bytes, bytes.length)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        found.add(token + (token.isStructStart() || token.isStructEnd() ? "" : parser.getString()));
      }
      found.add(found.isEmpty() ? "empty" : "end");
    } catch (JacksonException e) {
      found.add("broken");
    }
    return found;
  }
}
