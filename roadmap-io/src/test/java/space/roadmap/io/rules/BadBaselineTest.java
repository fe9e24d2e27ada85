package space.roadmap.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.Source;

/** What is wrong with baselines, each thing at its place. */
final class BadBaselineTest {
  private static List<Diagnostic> found(String text) {
    try {
      BaselineResult result =
          Baseline.read(Source.of("known", text.getBytes(StandardCharsets.UTF_8)));
      assertThat(result.baseline()).isEmpty();
      return result.diagnostics();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everythingIsFoundInOneRun() {
    List<Diagnostic> found =
        found(
            """
            {"version": 1, "finding": [], "findings": [
            {"code":"a.b","fingerprint":"f1","cuont":2},
            {"code":"a.b","entity":"x"},
            {"code":"","fingerprint":"f1","fingerprint":"f2","count":0},
            {"code":"a.b","fingerprint":["f1"],"count":"2","message":null},
            "f1"
            ]}
            """);
    assertThat(Rulesets.brief(found))
        .containsExactly(
            "1:16-1:25 baseline.bad-entry",
            "2:34-2:41 baseline.bad-entry",
            "3:1-3:2 baseline.bad-entry",
            "4:9-4:11 baseline.bad-entry",
            "4:31-4:44 baseline.bad-entry",
            "4:58-4:59 baseline.bad-entry",
            "5:29-5:30 baseline.bad-entry",
            "5:44-5:47 baseline.bad-entry",
            "5:58-5:62 baseline.bad-entry",
            "6:1-6:5 baseline.bad-entry");
    assertThat(found.get(1).hint()).contains("did you mean 'count'?");
    assertThat(found.get(2).message()).isEqualTo("a finding lacks 'fingerprint'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"version\": 2, \"findings\": 3} | 1:13-1:14 | the baseline is of version 2; this library"
            + " reads version 1",
        "{\"version\": \"1\"} | 1:13-1:16 | the baseline is of version '1'; this library reads"
            + " version 1",
        "{\"findings\": []} | 1:1-1:2 | the baseline has no version; this library reads version 1"
      })
  void otherVersionsAreRefused(String text, String place, String message) {
    assertThat(Rulesets.brief(found(text))).containsExactly(place + " baseline.version");
    assertThat(found(text).get(0).message()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "{", "version: 1", "{\"version\": 1} 2", "[1"})
  void textsThatAreNoBaseline(String text) {
    assertThat(Rulesets.brief(found(text))).singleElement().asString().endsWith("baseline.syntax");
  }

  @Test
  void valuesOfAnotherType() {
    assertThat(Rulesets.brief(found("[]"))).containsExactly("1:1-1:2 baseline.bad-entry");
    assertThat(Rulesets.brief(found("{\"version\": 1}")))
        .containsExactly("1:1-1:2 baseline.bad-entry");
    assertThat(Rulesets.brief(found("{\"version\": 1, \"findings\": {}}")))
        .containsExactly("1:28-1:29 baseline.bad-entry");
  }

  @Test
  void hostileFilesAreRefused(@TempDir Path folder) throws IOException {
    assertThat(found("[".repeat(100_000))).hasSize(1);
    String many = "{\"version\": 1, \"findings\": [" + "1,".repeat(5000) + "1]}";
    assertThat(found(many)).hasSize(1001);

    Path large = Files.write(folder.resolve("large.json"), new byte[(32 << 20) + 1]);
    Diagnostic finding = Baseline.read(large).diagnostics().get(0);
    assertThat(finding.code()).isEqualTo(BaselineCodes.SYNTAX);
    assertThat(finding.message())
        .isEqualTo("the file is too large: at most 33554432 bytes are taken");
  }

  @Test
  void codesAreWellMade() {
    assertThat(BaselineCodes.all())
        .isSortedAccordingTo((one, other) -> one.id().compareTo(other.id()))
        .allMatch(code -> code.id().startsWith("baseline."))
        .allMatch(code -> code.explanation().length() > 60 && code.explanation().endsWith("."));
  }
}
