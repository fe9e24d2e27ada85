package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.json.JsonFormat;

/** A struct that was written lately is written by the text it had. */
class WrittenStructsTest {
  private static final byte[] TEXT = "text".getBytes(UTF_8);

  private final WrittenStructs written = new WrittenStructs();

  private void meet(Object struct, int depth) {
    assertThat(written.find(struct, depth)).isNull();
    if (written.isKnown()) {
      written.keep(struct, depth, TEXT);
    }
  }

  @Test
  void textsAreKeptOfWhatIsMetAgain() {
    Object struct = new Object();
    meet(struct, 3);
    assertThat(written.isKnown()).isFalse();
    meet(struct, 3);
    assertThat(written.isKnown()).isTrue();
    assertThat(written.find(struct, 3)).isSameAs(TEXT);
    assertThat(written.find(new Object(), 3)).isNull();
    assertThat(written.isKnown()).isFalse();
  }

  @Test
  void textsCountAtTheirDepthOnly() {
    Object struct = new Object();
    meet(struct, 3);
    meet(struct, 3);
    assertThat(written.find(struct, 4)).isNull();
    assertThat(written.isKnown()).isTrue();
    written.keep(struct, 4, "deeper".getBytes(UTF_8));
    assertThat(written.find(struct, 4)).asString().isEqualTo("deeper");
    assertThat(written.find(struct, 3)).isNull();
  }

  @Test
  void aTextThatIsNotAtHandIsAskedForAgain() {
    Object struct = new Object();
    meet(struct, 3);
    assertThat(written.find(struct, 3)).isNull();
    written.keep(struct, 3, null);
    assertThat(written.find(struct, 3)).isNull();
    assertThat(written.isKnown()).isTrue();
  }

  @Test
  void whatIsForgottenInBetweenIsNotKept() {
    byte[] own = "own".getBytes(UTF_8);
    for (int round = 0; round < 50; round++) {
      Object struct = new Object();
      meet(struct, 3);
      assertThat(written.find(struct, 3)).isNull();
      List<Object> others = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        others.add(new Object());
        meet(others.get(i), 3);
        meet(others.get(i), 3);
      }
      written.keep(struct, 3, own); // mostly it has lost its place by now
      for (Object other : others) {
        assertThat(written.find(other, 3)).isNotSameAs(own);
      }
    }
  }

  @Test
  void eachHasItsOwnText() {
    List<Object> structs = new ArrayList<>();
    IntStream.range(0, 5_000).forEach(i -> structs.add("struct " + i));
    Random random = new Random(20261127);
    int found = 0;
    for (int i = 0; i < 100_000; i++) {
      // most are of the first hundreds
      int at = (int) (structs.size() * Math.pow(random.nextDouble(), 6));
      Object struct = structs.get(at);
      byte[] text = written.find(struct, 3);
      if (text != null) {
        found++;
        assertThat(text).asString().isEqualTo(struct);
      } else if (written.isKnown()) {
        written.keep(struct, 3, struct.toString().getBytes(UTF_8));
      }
    }
    assertThat(found).isBetween(50_000, 95_000); // hashes differ from run to run
  }

  private static String write(Roadmap roadmap, boolean indent) {
    return Documents.write(
        roadmap, WriteRequest.defaults().withFormat("json").withOption(JsonFormat.INDENT, indent));
  }

  private static String document(String missions) {
    return Documents.JSON + ",\"missions\":[" + missions + "]}";
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void randomDocumentsAreWrittenAsWithoutIt(boolean indent) {
    for (int seed = 0; seed < 20; seed++) {
      String document = document(RepeatedStructsTest.missions(new Random(seed)));
      Roadmap shared = Documents.roadmap("json", document);
      Roadmap apart = Documents.roadmap("yaml", document);
      assertThat(shared.missions().get(0).contributions()).isNotEmpty();
      assertThat(write(shared, indent)).as("seed %s", seed).isEqualTo(write(apart, indent));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneStructAtSeveralDepthsIsIndentedAtEach(boolean indent) {
    String cited =
        """
        "citations": [
          {"source": "s", "note": "one of two"},
          {"source": "s", "locator": "p. 4", "asOf": "2026-01-01"}]
        """;
    StringBuilder missions = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      missions.append(i == 0 ? "" : ",").append("{\"id\": \"m-").append(i);
      missions.append("\", \"name\": \"M\", \"contributions\": [{\"role\": \"host\", ");
      missions.append(cited).append("}], ").append(cited).append("}");
    }
    String document =
        document(missions.toString())
            .replace("\"missions\"", "\"sources\":[{\"id\":\"s\",\"title\":\"S\"}],\"missions\"");
    Roadmap shared = Documents.roadmap("json", document);
    assertThat(shared.missions().get(59).citations().get(1))
        .isSameAs(shared.missions().get(59).contributions().get(0).citations().get(1))
        .isSameAs(shared.missions().get(58).citations().get(1));
    assertThat(write(shared, indent)).isEqualTo(write(Documents.roadmap("yaml", document), indent));
  }
}
