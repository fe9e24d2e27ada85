package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** What is written equals, byte for byte, what the generator of the parser's library writes. */
final class JsonOutputTest {
  private static final int DOCUMENTS = 300;
  private static final int DEEPEST = 500;

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static TokenOutput expected(OutputStream out, boolean indent) {
    ObjectWriteContext context = indent ? new Indented() : ObjectWriteContext.empty();
    JsonGenerator generator = new JsonFactory().createGenerator(context, out);
    return new JacksonOutput(generator);
  }

  private static void checkSame(String what, Consumer<TokenOutput> document) {
    for (boolean indent : new boolean[] {true, false}) {
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      try (TokenOutput output = expected(expected, indent)) {
        document.accept(output);
      }
      ByteArrayOutputStream actual = new ByteArrayOutputStream();
      try (TokenOutput output = new JsonOutput(actual, indent)) {
        document.accept(output);
      }
      assertThat(actual.toString(StandardCharsets.UTF_8))
          .as("%s, indented: %s", what, indent)
          .isEqualTo(expected.toString(StandardCharsets.UTF_8));
      assertThat(actual.toByteArray()).as(what).isEqualTo(expected.toByteArray());
    }
  }

  @Test
  void writesAnyTokensAsTheGeneratorDoes() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Random random = new Random(seed);
      long state = random.nextLong();
      checkSame("seed " + seed, output -> new RandomTokens(new Random(state), output).object(0));
    }
  }

  /** Writes the same document to any output that it is given. */
  private record RandomTokens(Random random, TokenOutput output) {
    private static final String[] RAW = {"0", "-1", "1.10", "1e400", "12345678901234567890"};
    private static final String[] IDS = {"a", "moon/surface", "esa:luna-27b#launch", "2028"};
    private static final MemberName[] NAMES = {new MemberName("id"), new MemberName("coLeads")};

    void object(int depth) {
      output.beginObject();
      for (int left = random.nextInt(depth == 0 ? 20 : 5); left > 0; left--) {
        if (random.nextBoolean()) {
          output.name(NAMES[random.nextInt(NAMES.length)]);
        } else {
          output.name(text());
        }
        value(depth + 1);
      }
      output.endObject();
    }

    private void array(int depth) {
      output.beginArray();
      for (int left = random.nextInt(5); left > 0; left--) {
        value(depth + 1);
      }
      output.endArray();
    }

    private void value(int depth) {
      switch (random.nextInt(depth > 6 ? 8 : 12)) {
        case 0 -> output.number(random.nextInt());
        case 1 -> output.number(RAW[random.nextInt(RAW.length)]);
        case 2 -> output.bool(random.nextBoolean());
        case 3 -> output.nothing();
        case 4 -> output.id(IDS[random.nextInt(IDS.length)]);
        case 5 -> output.spelling(new StringBuilder("2028-05-01/..?".substring(random.nextInt(9))));
        case 6, 7 -> output.text(text(), random.nextBoolean());
        case 8, 9 -> array(depth);
        default -> object(depth);
      }
    }

    /** Returns a text of one sort of character or of many; some are longer than any buffer. */
    private String text() {
      int sort = random.nextInt(6);
      int length = random.nextInt(random.nextInt(50) == 0 ? 40_000 : 40);
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        switch (sort == 5 ? random.nextInt(5) : sort) {
          case 0 -> text.append((char) (' ' + random.nextInt(0x60)));
          case 1 -> text.append((char) random.nextInt(0x100));
          case 2 -> text.append((char) random.nextInt(0x10000)); // halves of characters as well
          case 3 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
          default -> text.append((char) (0xD7F0 + random.nextInt(0x820)));
        }
      }
      return text.toString();
    }
  }

  @Test
  void writesEveryCharacterAsTheGeneratorDoes() {
    checkSame(
        "every character",
        output -> {
          output.beginArray();
          for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            output.text("a" + (char) c + "b", false);
            output.text("a text of at least a few words" + (char) c + "b", false);
          }
          output.endArray();
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7_990, 8_190, 16_370, 16_384})
  void writesAcrossTheEndsOfItsBuffer(int before) {
    for (String text : new String[] {"x".repeat(20), "é🚀\u0001\ud800".repeat(4), "x\"🚀"}) {
      for (int more = 0; more < 30; more++) {
        String filler = "x".repeat(before + more);
        checkSame(
            "after " + filler.length(),
            output -> {
              output.beginArray();
              output.text(filler, false);
              output.text(text, false);
              output.id("moon/orbit");
              output.number(Integer.MIN_VALUE);
              output.bool(true);
              output.endArray();
            });
      }
    }
  }

  @Test
  void writesNumbersLongerThanItsBuffer() {
    checkSame("a long number", output -> output.number("1".repeat(100_000)));
  }

  private static void nested(TokenOutput output, int depth) {
    for (int i = 0; i < depth; i++) {
      output.beginArray();
    }
    for (int i = 0; i < depth; i++) {
      output.endArray();
    }
  }

  @Test
  void writesTheTextOfAValueAgain() {
    checkSame(
        "texts of values",
        output -> {
          output.beginArray();
          byte[] text = null;
          for (int i = 0; i < 1_000; i++) { // so that some are passed on in between
            if (output.depth() >= 0 && text != null && i % 3 != 0) {
              output.again(text);
            } else if (output.depth() >= 0) {
              long mark = output.mark();
              value(output);
              text = output.since(mark);
            } else {
              value(output);
            }
          }
          output.endArray();
          assertThat(output.depth()).isIn(-1, 0);
        });
  }

  private static void value(TokenOutput output) {
    output.beginObject();
    output.name("role");
    output.text("h\u00f4te", false);
    output.name("period");
    output.beginArray();
    output.number(1);
    output.beginObject();
    output.endObject();
    output.endArray();
    output.endObject();
  }

  @Test
  void givesNoTextThatIsLongOrWasPassedOn() {
    JsonOutput output = new JsonOutput(OutputStream.nullOutputStream(), false);
    output.beginArray();
    long mark = output.mark();
    output.text("x".repeat(254), false);
    assertThat(output.since(mark)).hasSize(256);
    mark = output.mark();
    output.text("x".repeat(255), false);
    assertThat(output.since(mark)).isNull();
    int gone = 0;
    for (int i = 0; i < 1_000; i++) {
      mark = output.mark();
      output.beginArray();
      output.text("x".repeat(90), false);
      output.text("y".repeat(90), false);
      output.endArray();
      byte[] text = output.since(mark);
      gone += text == null ? 1 : 0;
      assertThat(text == null || text.length == 187 && text[0] == '[' && text[186] == ']').isTrue();
    }
    assertThat(gone).as("passed on while they were written").isBetween(1, 12);
    mark = output.mark();
    output.text("x".repeat(1 << 20), false);
    assertThat(output.since(mark)).isNull();
    mark = output.mark();
    output.number(7);
    assertThat(output.since(mark)).asString().isEqualTo("7");
  }

  @Test
  void nestsAsDeepAsTheGeneratorAndNoDeeper() {
    checkSame("the deepest", output -> nested(output, DEEPEST));
    TokenOutput output = new JsonOutput(OutputStream.nullOutputStream(), true);
    assertThatThrownBy(() -> nested(output, DEEPEST + 1))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nested more than 500 deep");
    TokenOutput generator = expected(OutputStream.nullOutputStream(), true);
    assertThatThrownBy(() -> nested(generator, DEEPEST + 1)).hasMessageContaining("500");
  }

  @Test
  void triesNothingAgainWhereTheStreamFails() {
    OutputStream full =
        new OutputStream() {
          private boolean failed;

          @Override
          public void write(int b) throws IOException {
            assertThat(failed).as("was written to after it failed").isFalse();
            failed = true;
            throw new IOException("disk full");
          }
        };
    JsonOutput output = new JsonOutput(full, false);
    output.beginArray();
    assertThatThrownBy(() -> output.text("x".repeat(1 << 20), false)).hasMessageContaining("full");
    output.close();
  }

  @Test
  void everyNameOfTheModelNeedsNoEscape() {
    Set<EntityType<?>> seen = new HashSet<>();
    checkNames(EntityTypes.header(), seen);
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      checkNames(kind.type(), seen);
    }
    assertThat(seen).hasSizeGreaterThan(20);
  }

  private static void checkNames(EntityType<?> type, Set<EntityType<?>> seen) {
    if (seen.add(type)) {
      for (Attribute<?, ?> attribute : type.attributes()) {
        assertThat(attribute.name()).matches("[A-Za-z][A-Za-z0-9]*");
        attribute.type().struct().ifPresent(struct -> checkNames(struct, seen));
      }
    }
  }
}
