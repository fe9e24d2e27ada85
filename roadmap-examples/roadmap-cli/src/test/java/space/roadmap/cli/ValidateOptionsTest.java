package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** How documents are judged, and how findings are shown. */
final class ValidateOptionsTest {
  private static final String LATE =
      Plans.HEAD
          + """
          capabilities:
            - {id: lander, name: Lander, availableFrom: "2031"}
          missions:
            - {id: scout, name: Scout, milestones: [{type: landing, date: "2030"}], needs: [lander]}
            - {id: orbiter, name: Orbiter, status: planned, milestones: [{type: launch, date: "2019"}]}
          """;

  @TempDir private Path folder;

  @Test
  void rulesetBesideTheDocumentCounts() {
    String plan = Plans.write(folder, "plan.yaml", LATE);
    assertThat(Run.of("validate", plan).code()).isEqualTo(1);

    Plans.write(folder, "roadmap-rules.yaml", "severities: {time.capability-late: warning}\n");
    Run run = Run.of("validate", plan);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("warning: scout needs lander").endsWith("2 warnings\n");

    assertThat(Run.of("validate", "--rules", "recommended", plan).code()).isEqualTo(1);
  }

  @Test
  void rulesetCanBeNamed() {
    String plan = Plans.write(folder, "plan.yaml", LATE);
    String rules = Plans.write(folder, "own.yaml", "severities: {'*': off}\n");

    assertThat(Run.of("validate", "--rules", rules, plan).out()).isEqualTo("no findings\n");
    assertThat(Run.of("validate", "--rules", "strict", plan).code()).isEqualTo(1);
    Run missing = Run.of("validate", "--rules", "stric", plan);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err())
        .contains("stric: there is no such file", "recommended, strict, isecg");
  }

  @Test
  void brokenRulesetIsAFindingAtItsPlace() {
    String plan = Plans.write(folder, "plan.yaml", LATE);
    Plans.write(folder, "roadmap-rules.yaml", "severities:\n  time.*: fatal\n");
    Run run = Run.of("validate", plan);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("roadmap-rules.yaml:2:11: error:", "'fatal' is no severity", "  time.*: fatal")
        .doesNotContain("time.capability-late");
  }

  @Test
  void severitiesOfTheCommandLineCountAfterThoseOfTheRuleset() {
    String plan = Plans.write(folder, "plan.yaml", LATE);
    Plans.write(folder, "roadmap-rules.yaml", "severities: {time.*: off}\n");

    assertThat(Run.of("validate", "--severity", "time.*=error", plan).code()).isEqualTo(1);
  }

  @Test
  void appliesOnlyWhatIsAskedFor() {
    String plan = Plans.write(folder, "plan.yaml", LATE);

    assertThat(Run.of("validate", "--only", "status.*", plan).out())
        .contains("status.past-target")
        .doesNotContain("time.capability-late");
    assertThat(Run.of("validate", "--only", "time.*", "--only", "status.past-target", plan).out())
        .contains("status.past-target", "time.capability-late");
    Run unknown = Run.of("validate", "--only", "tme.*", plan);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("no finding has the code 'tme.*'");
  }

  @Test
  void onlyNewFindingsFailBesideABaseline() {
    String plan = Plans.write(folder, "plan.yaml", LATE);
    String known = folder.resolve("known.json").toString();

    Run written = Run.of("validate", "--write-baseline", known, plan);
    assertThat(written.code()).isZero();
    assertThat(written.err()).contains("known.json now holds 2 findings");

    Run same = Run.of("validate", "--baseline", known, "--fail-on", "warning", plan);
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("2 accepted").doesNotContain("time.capability-late");

    Plans.write(
        folder,
        "plan.yaml",
        LATE.replace("2031", "2033")
            .replace("id: orbiter", "id: rover")
            .replace("- {id: scout", "- {id: more, name: More}\n  - {id: scout"));
    Run changed = Run.of("validate", "--baseline", known, "--fail-on", "warning", plan);
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.out()).contains("rover is still planned").doesNotContain("scout needs");
    assertThat(changed.err()).contains("1 finding of the baseline are gone");
  }

  @Test
  void brokenBaselineIsAFinding() {
    String plan = Plans.write(folder, "plan.yaml", Plans.FINE);
    String known = Plans.write(folder, "known.json", "{\"version\": 7}");
    Run run = Run.of("validate", "--baseline", known, plan);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("known.json:1:13: error:");
    assertThat(Run.of("validate", "--baseline", known + ".missing", plan).err())
        .contains("--write-baseline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "github", "markdown"})
  void everyFormatStandsAloneOnStandardOutput(String format) {
    String plan = Plans.write(folder, "plan.yaml", LATE);
    Run run = Run.of("validate", "--format", format, plan);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("time.capability-late", "plan.yaml");
    assertThat(
            Run.of("validate", "--format", format, Plans.write(folder, "fine.yaml", Plans.FINE))
                .code())
        .isZero();
  }

  @Test
  void summaryCountsByCodeAndAgency() {
    String plan =
        Plans.write(
            folder,
            "plan.yaml",
            LATE.replace("missions:", "organizations: [{id: esa, name: Some Agency}]\nmissions:")
                .replace("name: Scout", "name: Scout, lead: esa"));

    assertThat(Run.of("validate", "--format", "summary", plan).out())
        .startsWith(" ")
        .containsPattern("time\\.capability-late +1 +0 +0 +0\n")
        .containsPattern("status\\.past-target +0 +1 +0 +0\n")
        .containsPattern("Some Agency +1 +0 +0 +0\n")
        .containsPattern("\nall +1 +1 +0 +0\n$");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "markdown"})
  void idsThatAreNoneHaveNoAgency(String format) {
    String plan = Plans.write(folder, "plan.yaml", LATE.replace("id: scout", "id: SCOUT É"));

    assertThat(Run.of("validate", "--format", format, plan).out())
        .contains("document.invalid-value");
  }

  @Test
  void sarifIsOneLogOfAllDocuments() {
    String one = Plans.write(folder, "one.yaml", LATE);
    String other = Plans.write(folder, "other.yaml", LATE);
    var log =
        JsonMapper.shared().readTree(Run.of("validate", "--format", "sarif", one, other).out());

    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    assertThat(log.get("runs").size()).isEqualTo(1);
    assertThat(log.get("runs").get(0).get("results").size()).isEqualTo(4);
  }

  @Test
  void comparesWithTheEditionBefore() {
    String before = Plans.write(folder, "before.yaml", LATE);
    String now =
        Plans.write(
            folder,
            "now.yaml",
            LATE.replace("id: orbiter, name: Orbiter", "id: rover, name: Rover"));

    assertThat(Run.of("validate", now).out()).doesNotContain("edition.");
    assertThat(Run.of("validate", "--against", before, now).out()).contains("edition.item-gone");
    Run missing = Run.of("validate", "--against", before + ".missing", now);
    assertThat(missing.code()).isEqualTo(2);
    Run broken =
        Run.of("validate", "--against", Plans.write(folder, "broken.yaml", "roadmap: 3"), now);
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("there is nothing to compare with");
  }

  @Test
  void checksAgainWhenADocumentChanges() {
    String plan = Plans.write(folder, "plan.yaml", LATE);
    int[] pauses = {0};
    Run run =
        new Run()
            .pause(
                () -> {
                  if (pauses[0]++ == 2) {
                    write(
                        folder.resolve("plan.yaml"),
                        Plans.FINE + "# longer, so that it has changed\n");
                  }
                  return pauses[0] < 6;
                })
            .with("validate", "--watch", plan);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("time.capability-late").endsWith("\n\nno findings\n");
    assertThat(run.err())
        .containsOnlyOnce("watching for changes; Ctrl-C ends it\nroadmap: watching");
    assertThat(new Run().input(LATE).with("validate", "--watch", "-").code()).isEqualTo(2);
  }

  @Test
  void checksAgainWhenTheRulesetComes() {
    String plan = Plans.write(folder, "plan.yaml", LATE);
    Path rules = Path.of(Plans.write(folder, "own.yaml", "extends: recommended\n"));
    int[] pauses = {0};
    Run run =
        new Run()
            .pause(
                () -> {
                  if (pauses[0]++ == 1) {
                    write(rules, "severities: {'*': off}\n");
                  }
                  return pauses[0] < 4;
                })
            .with("validate", "--watch", "--rules", rules.toString(), plan);

    assertThat(run.out()).endsWith("\n\nno findings\n");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
