package space.roadmap.io.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.io.Codes;
import space.roadmap.io.findings.SourceLines.Excerpt;

final class RuleSetFilesTest {
  private static final String GOOD =
      """
      extends: strict            # order of keys does not count
      severities:
        time.*: warning
        "*": info
        example.stale: off
        time.capability-late: default
        document.unknown-attribute: error
      entities:
        - {entity: artemis-*, code: example.*, severity: info, reason: being re-planned}
        - entity: "*-demo"
          code: "*"
          severity: off
          reason: "2"
      thresholds: {review-after: P18M, review-least: 5}
      """;

  private static RuleSet good(RuleSetResult result) {
    assertThat(result.diagnostics()).isEmpty();
    return result.ruleSet().orElseThrow();
  }

  private static Optional<Severity> severity(RuleSet rules, String code, String entity) {
    DiagnosticCode found =
        Codes.all(Rulesets.RULES).stream()
            .filter(one -> one.id().equals(code))
            .findFirst()
            .orElseThrow();
    Diagnostic.Builder finding =
        new DiagnosticCode(code, found.severity(), "A test.", "it", "").report();
    return rules.apply(finding.entity(entity).build()).map(Diagnostic::severity);
  }

  private static void isAsWritten(RuleSet rules) {
    assertThat(severity(rules, "example.stale", "luna-27")).isEmpty();
    assertThat(severity(rules, "example.stale", "artemis-4")).contains(Severity.INFO);
    assertThat(severity(rules, "time.capability-late", "luna-27")).contains(Severity.ERROR);
    assertThat(severity(rules, "time.capability-late", "hls-demo")).isEmpty();
    assertThat(severity(rules, "time.milestone-order", "luna-27")).contains(Severity.INFO);
    assertThat(severity(rules, "document.unknown-attribute", "luna-27")).contains(Severity.ERROR);
    assertThat(rules.value(Rulesets.AGE)).isEqualTo(Period.ofMonths(18));
    assertThat(rules.value(Rulesets.LEAST)).isEqualTo(5);
  }

  @Test
  void readsYaml() {
    isAsWritten(good(Rulesets.yaml(GOOD)));
    isAsWritten(good(Rulesets.yaml(GOOD.replace("\n", "\r\n"))));
    isAsWritten(good(Rulesets.yaml("\uFEFF" + GOOD)));
    isAsWritten(good(Rulesets.read("-", GOOD.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void readsJson() {
    isAsWritten(
        good(
            Rulesets.json(
                """
                \uFEFF{"thresholds": {"review-after": "P18M", "review-least": "5"},
                 "entities": [
                  {"entity": "artemis-*", "code": "example.*", "severity": "info", "reason": "x"},
                  {"entity": "*-demo", "code": "*", "severity": "off", "reason": "y"}],
                 "severities": {"*": "info", "example.stale": "off",
                  "time.capability-late": "default", "document.unknown-attribute": "error"},
                 "extends": "isecg"}
                """)));
  }

  @Test
  void readsOffWithoutQuotes() {
    for (String off : List.of("off", "'off'", "\"off\"")) {
      RuleSet rules = good(Rulesets.yaml("severities: {example.stale: " + off + "}\n"));
      assertThat(severity(rules, "example.stale", "a")).as(off).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# nothing yet\n",
        "\uFEFF# nothing\r\n",
        "---\n",
        "{}",
        "---\n{}\n",
        "$schema: x\n"
      })
  void takesWhatSaysNothingForTheStandard(String text) {
    assertThat(good(Rulesets.yaml(text)).value(Rulesets.AGE)).isEqualTo(Period.ofYears(2));
    assertThat(good(Rulesets.yaml(text)).isOff(Rulesets.STALE)).isFalse();
    assertThat(good(Rulesets.json("{}")).isOff(Rulesets.STALE)).isFalse();
  }

  @Test
  void makesRulesetsByName() {
    assertThat(Rulesets.FILES.standard().value(Rulesets.LEAST)).isEqualTo(3);
    assertThat(Rulesets.FILES.named("isecg").with("example.stale", "off").isOff(Rulesets.STALE))
        .isTrue();
  }

  @Test
  void readsFilesAndShowsTheirLines(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("rules.yml"), "extends: stict\n");
    RuleSetResult result = Rulesets.FILES.read(file);

    assertThat(result.ruleSet()).isEmpty();
    Place place = result.diagnostics().get(0).place().orElseThrow();
    assertThat(place.file()).isEqualTo(file.toString());
    assertThat(result.lines().around(file.toString(), List.of(place)))
        .containsEntry(place, Excerpt.line("extends: stict"));
    assertThatThrownBy(() -> Rulesets.FILES.read(folder.resolve("none.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void isFoundBesideADocument(@TempDir Path folder) throws IOException {
    Path document = Files.writeString(folder.resolve("roadmap.yaml"), "x");
    assertThat(RuleSetFiles.beside(document)).isEmpty();
    assertThat(RuleSetFiles.beside(folder)).isEmpty();

    Path rules = Files.writeString(folder.resolve("roadmap-rules.yaml"), "extends: strict\n");
    assertThat(RuleSetFiles.beside(document)).contains(rules);
    assertThat(RuleSetFiles.beside(folder)).contains(rules);
    assertThat(RuleSetFiles.beside(folder.resolve("not-there.json"))).contains(rules);
    assertThat(RuleSetFiles.beside(Path.of("-"))).isEmpty();
    assertThat(RuleSetFiles.beside(Path.of("plan.yaml"))).isEmpty();
  }

  @Test
  void isNotFoundThroughLinksThatLeadElsewhere(@TempDir Path folder) throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path outside = Files.writeString(folder.resolve("secret"), "x");
    Path link = inside.resolve("roadmap-rules.yaml");
    assumeTrue(isLinked(link, outside), "no links here");

    assertThatThrownBy(() -> RuleSetFiles.beside(inside))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("leads out of the folder");
    Files.delete(outside);
    assertThatThrownBy(() -> RuleSetFiles.beside(inside))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("no file that can be read");
    Files.delete(link);
    Files.createDirectory(link);
    assertThatThrownBy(() -> RuleSetFiles.beside(inside)).isInstanceOf(FileSystemException.class);
  }

  private static boolean isLinked(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
  }
}
