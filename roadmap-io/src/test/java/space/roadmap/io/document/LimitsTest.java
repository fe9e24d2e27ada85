package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.io.document.Documents.JSON;
import static space.roadmap.io.document.Documents.YAML;
import static space.roadmap.io.document.Documents.findings;
import static space.roadmap.io.document.Documents.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.spi.Limits;

/** Documents that are made to exhaust memory or patience; the heap of the tests is bounded. */
final class LimitsTest {
  private static final int MEGABYTES = 60;

  private static byte[] large(String before, String after) {
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + (MEGABYTES << 20) + end.length];
    Arrays.fill(all, (byte) 'x');
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(end, 0, all, all.length - end.length, end.length);
    return all;
  }

  @Test
  void refusesATextOfSixtyMegabytes() {
    assertThat(findings("json", large(JSON + ",\"missions\":[{\"name\":\"", "\"}]}")))
        .singleElement()
        .asString()
        .matches("2:\\d+-2:\\d+ document.limit");
    assertThat(findings("json", large(JSON + ",\"x-", "\":1}")))
        .singleElement()
        .asString()
        .matches("2:\\d+-2:\\d+ document.limit");
    assertThat(findings("yaml", large(YAML + "missions: [{name: \"", "\"}]\n")))
        .singleElement()
        .asString()
        .matches("3:1-3:\\d+ document.limit");
  }

  @Test
  void refusesABlockOfYamlOfSixtyMegabytes() {
    byte[] block = large(YAML + "x-a: |\n", "\n");
    for (int i = YAML.length() + 7; i < block.length; i++) {
      int column = (i - YAML.length() - 7) % 1000;
      block[i] = (byte) (column == 999 ? '\n' : column < 2 ? ' ' : 'x');
    }
    assertThat(findings("yaml", block)).singleElement().asString().endsWith("document.limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void refusesADepthOfAHundredThousand(String opening) {
    String deep = JSON + ",\n\"x-a\":" + opening.repeat(100_000);
    assertThat(findings("json", deep))
        .singleElement()
        .asString()
        .matches("3:\\d+-3:\\d+ document.limit");
    assertThat(findings("json", JSON + ",\n\"missions\":" + opening.repeat(100_000)))
        .last()
        .asString()
        .endsWith("document.limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void refusesADepthOfAHundredThousandInYaml(String opening) {
    assertThat(findings("yaml", YAML + "x-a:\n  " + opening.repeat(100_000) + "1"))
        .singleElement()
        .asString()
        .matches("4:\\d+-4:\\d+ document.limit");
  }

  @Test
  void takesTheDepthThatIsAllowed() {
    Limits shallow = new Limits(1000, 5, 1000, 10);
    String fits = JSON + ",\"x-a\":" + "[".repeat(4) + "]".repeat(4) + "}";
    String deeper = JSON + ",\"x-a\":" + "[".repeat(5) + "]".repeat(5) + "}";
    assertThat(limited("json", fits, shallow).diagnostics()).isEmpty();
    assertThat(limited("json", deeper, shallow).diagnostics())
        .extracting(one -> one.code().id())
        .containsExactly("document.limit");
  }

  @Test
  void refusesMoreBytesThanAreAllowed() {
    assertThat(limited("yaml", YAML, new Limits(20, 5, 1000, 10)).diagnostics())
        .extracting(one -> one.code().id())
        .containsExactly("io.too-large");
  }

  @Test
  void placesTenThousandFindingsOnOneLine() {
    StringBuilder text = new StringBuilder(JSON).append(",\"missions\":[");
    for (int i = 0; i < 20_000; i++) {
      text.append("{\"id\":\"Ä\"},");
    }
    ReadResult result = read("json", text.append("1]}").toString());
    assertThat(result.roadmap()).isEmpty();
    assertThat(result.diagnostics()).hasSize(10_001);
    assertThat(result.diagnostics().subList(0, 10_000))
        .filteredOn(one -> one.place().isEmpty())
        .isEmpty();
    assertThat(result.diagnostics().get(10_000).code().id()).isEqualTo("io.too-many-findings");
  }

  @Test
  void keepsAHundredThousandUnknownAttributesOfOneLine() {
    StringBuilder text = new StringBuilder(JSON);
    for (int i = 0; i < 100_000; i++) {
      text.append(",\"x-").append(i).append("\":1");
    }
    Roadmap roadmap = Documents.roadmap("json", text.append('}').toString());
    assertThat(roadmap.extras().asMap()).hasSize(100_000);
  }

  @Test
  void stopsAfterTheFindingsThatAreAllowed() {
    String text = YAML + "missions:\n" + "- {id: A, name: B}\n".repeat(50);
    ReadResult result = limited("yaml", text, new Limits(10_000, 10, 1000, 7));
    assertThat(result.roadmap()).isEmpty();
    assertThat(result.diagnostics())
        .filteredOn(one -> one.code().id().equals("document.invalid-value"))
        .hasSizeLessThanOrEqualTo(7);
    assertThat(result.diagnostics())
        .extracting(one -> one.code().id())
        .contains("io.too-many-findings");
  }

  @Test
  void stopsWhenTheCallerWantsTo() {
    StringBuilder text = new StringBuilder(YAML).append("missions:\n");
    for (int i = 0; i < 5000; i++) {
      text.append("- {id: m").append(i).append(", name: M}\n");
    }
    AtomicInteger asked = new AtomicInteger();
    ReadRequest request =
        ReadRequest.defaults().withCancellation(() -> asked.incrementAndGet() > 2);
    ReadResult result =
        Documents.read("yaml", text.toString().getBytes(StandardCharsets.UTF_8), request);
    assertThat(result.roadmap()).isEmpty();
    assertThat(result.diagnostics())
        .extracting(one -> one.code().id())
        .containsExactly("io.cancelled");
  }

  private static ReadResult limited(String format, String text, Limits limits) {
    return read(
        format, text.getBytes(StandardCharsets.UTF_8), ReadRequest.defaults().withLimits(limits));
  }
}
