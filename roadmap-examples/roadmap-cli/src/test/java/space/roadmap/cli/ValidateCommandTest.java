package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ValidateCommandTest {
  @TempDir private Path folder;

  @Test
  void faultlessDocumentHasNoFindings() {
    Run run = Run.of("validate", Plans.write(folder, "plan.yaml", Plans.FINE));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("no findings\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void caretStandsUnderThePlaceBehindAccentsAndEmoji() {
    String plan =
        Plans.write(
            folder,
            "plan.yaml",
            Plans.HEAD
                + """
                organizations:
                  - {id: roscosmos, name: Роскосмос}
                missions:
                  - {id: café-1, name: "ok"}
                  - {id: luna, name: "Désert étoilé 🚀🌕", lead: roskosmos}
                """);
    Run run = Run.of("validate", plan);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace(folder + "/", ""))
        .isEqualTo(
            """
            plan.yaml:6:10: error: the id 'café-1' has 'é' at character 4; write lower-case letters, digits, '-' and '.', joined by '/' [document.invalid-value]
               6 |   - {id: café-1, name: "ok"}
                 |          ^^^^^^

            plan.yaml:7:50: error: nothing has the id 'roskosmos'; an organization is meant here [structure.unresolved-reference]
               7 |   - {id: luna, name: "Désert étoilé 🚀🌕", lead: roskosmos}
                 |                                                  ^^^^^^^^^
                 = hint: did you mean 'roscosmos'?
                 = fix: write 'roscosmos'
               7 -   - {id: luna, name: "Désert étoilé 🚀🌕", lead: roskosmos}
               7 +   - {id: luna, name: "Désert étoilé 🚀🌕", lead: roscosmos}

            2 errors
            """);
  }

  @Test
  void jsonIsAloneOnStandardOutput() {
    String plan = Plans.write(folder, "plan.yaml", Plans.WRONG);
    Run run = Run.of("validate", "--format", "json", plan);
    JsonNode findings = JsonMapper.shared().readTree(run.out());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(findings.isArray()).isTrue();
    assertThat(findings.size()).isEqualTo(2);
    JsonNode second = findings.get(1);
    assertThat(second.propertyNames())
        .containsExactly(
            "code",
            "severity",
            "certainty",
            "message",
            "entity",
            "attribute",
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "hint",
            "related",
            "fix",
            "fingerprint",
            "accepted",
            "reporter",
            "arguments");
    assertThat(second.get("code").asString()).isEqualTo("structure.unresolved-reference");
    assertThat(second.get("severity").asString()).isEqualTo("error");
    assertThat(second.get("entity").asString()).isEqualTo("scout");
    assertThat(second.get("attribute").asString()).isEqualTo("lead");
    assertThat(second.get("file").asString()).isEqualTo(plan);
    assertThat(second.get("line").asInt()).isEqualTo(6);
    assertThat(second.get("column").asInt()).isEqualTo(36);
    assertThat(second.get("endColumn").asInt()).isEqualTo(40);
  }

  @Test
  void jsonOfNothingIsAnEmptyArray() {
    Run run = Run.of("validate", "--format", "json", Plans.write(folder, "a.yaml", Plans.FINE));

    assertThat(run.code()).isZero();
    assertThat(JsonMapper.shared().readTree(run.out()).isEmpty()).isTrue();
  }

  @Test
  void findingsStandInTheOrderOfTheirPlaces() {
    String plan = Plans.write(folder, "plan.yaml", Plans.WRONG);
    List<Integer> lines = new ArrayList<>();
    JsonMapper.shared()
        .readTree(Run.of("validate", "--format", "json", plan).out())
        .forEach(finding -> lines.add(finding.get("line").asInt()));

    assertThat(lines).isSorted().hasSize(2);
  }

  @Test
  void failsOnWarningsWhenAsked() {
    String plan = Plans.write(folder, "plan.yaml", Plans.WRONG.replace("easa", "esa"));

    assertThat(Run.of("validate", plan).code()).isZero();
    assertThat(Run.of("validate", "--fail-on", "warning", plan).code()).isEqualTo(1);
    assertThat(Run.of("validate", "--fail-on=info", plan).code()).isEqualTo(1);
  }

  @Test
  void severitiesApplyToRulesAndToReading() {
    String plan = Plans.write(folder, "plan.yaml", Plans.WRONG);

    assertThat(Run.of("validate", "--severity", "structure.*=warning", plan).code()).isZero();
    Run off =
        Run.of(
            "validate",
            "--severity",
            "*=off",
            "--severity",
            "document.unknown-attribute=error",
            plan);
    assertThat(off.code()).isEqualTo(1);
    assertThat(off.out()).contains("document.unknown-attribute").doesNotContain("structure.");
  }

  @Test
  void severityOfUnknownCodeIsMisuse() {
    Run run = Run.of("validate", "--severity", "time.capabilty-late=off", "plan.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean 'time.capability-late'?");
    assertThat(Run.of("validate", "--severity", "off", "plan.yaml").code()).isEqualTo(2);
    assertThat(Run.of("validate", "--severity", "time.*=fatal", "plan.yaml").err())
        .contains("'fatal' is no severity");
  }

  @Test
  void cannotHideThatADocumentWasNotRead() {
    String plan = Plans.write(folder, "plan.yaml", "");
    Run run = Run.of("validate", "--severity", "*=off", plan);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(plan + " could not be read");
  }

  @Test
  void todayCountsForRules() {
    String plan =
        Plans.write(
            folder,
            "plan.yaml",
            Plans.HEAD
                + """
                missions:
                  - {id: scout, name: Scout, status: planned, milestones: [{type: launch, date: "2027", basis: planned}]}
                """);

    assertThat(Run.of("validate", plan).out()).isEqualTo("no findings\n");
    assertThat(Run.of("validate", "--today", "2029-01-01", plan).out())
        .contains("status.past-target");
  }

  @Test
  void readsStandardInput() {
    Run run = new Run().input(Plans.WRONG).with("validate", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("-:6:36: error:").contains("lead: easa");
    assertThat(new Run().input("{}").with("validate", "-", "-").code()).isEqualTo(2);
  }

  @Test
  void formatCanBeNamed() {
    String plan = Plans.write(folder, "plan.txt", Plans.FINE);

    assertThat(Run.of("validate", "--from", "yaml", plan).code()).isZero();
    Run unknown = Run.of("validate", "--from", "yml", plan);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("there is no format 'yml'").contains("did you mean 'yaml'?");
  }

  @Test
  void folderMeansItsRoadmap() {
    Plans.write(folder, "roadmap.yaml", Plans.FINE);

    assertThat(Run.of("validate", folder.toString()).code()).isZero();
  }

  @Test
  void missingFileIsTroubleAndTheOthersAreChecked() {
    String plan = Plans.write(folder, "plan.yaml", Plans.WRONG);
    String missing = folder.resolve("missing.yaml").toString();
    Run run = Run.of("validate", missing, plan);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("roadmap: " + missing + ": there is no such file or folder\n");
    assertThat(run.out()).endsWith("1 error, 1 warning\n");
  }

  @Test
  void fileOfNoFormatIsTrouble() {
    Run run = Run.of("validate", Plans.write(folder, "plan.txt", "hello"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("io.unrecognised");
  }

  @Test
  void coloursOnlyForPeople() {
    String plan = Plans.write(folder, "plan.yaml", Plans.WRONG);

    assertThat(Run.of("validate", plan).out()).doesNotContain("\u001b");
    assertThat(new Run().onTerminal().with("validate", plan).out()).contains("\u001b[");
    assertThat(new Run().onTerminal().variable("NO_COLOR", "1").with("validate", plan).out())
        .doesNotContain("\u001b");
    assertThat(new Run().onTerminal().with("validate", "--color", "never", plan).out())
        .doesNotContain("\u001b");
    assertThat(Run.of("validate", "--color=always", plan).out()).contains("\u001b[");
  }

  @Test
  void turkishLettersChangeNothing() {
    String plan = Plans.write(folder, "PLAN.YAML", Plans.WRONG);
    Run usual = Run.of("validate", "--fail-on", "info", "--format", "text", plan);
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      Run run = Run.of("validate", "--fail-on", "info", "--format", "text", plan);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).isEqualTo(usual.out());
      assertThat(Run.of("--help").code()).isZero();
      assertThat(Run.of("validate", "--fail-on", "INFO", plan).code()).isEqualTo(2);
    } finally {
      Locale.setDefault(before);
    }
  }
}
