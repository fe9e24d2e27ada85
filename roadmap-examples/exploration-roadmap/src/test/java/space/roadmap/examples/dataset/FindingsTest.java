package space.roadmap.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.Certainty;

/**
 * What the rules find in the dataset on a fixed day.
 *
 * <p>All findings are in {@code src/test/resources/findings.txt}. Each of them is true: read what
 * changes there before you accept it with {@code -Droadmap.accept}.
 */
final class FindingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Path GOLDEN = Dataset.path("src/test/resources/findings.txt");

  private final List<Diagnostic> findings = validate(TODAY);

  private static List<Diagnostic> validate(LocalDate today) {
    return Dataset.result()
        .places(Validator.of(RuleProviders.builtIn().rules()).validate(Dataset.roadmap(), today));
  }

  @Test
  void oneCapabilityIsPossiblyLateAndOneCertainly() {
    assertThat(findings)
        .filteredOn(finding -> finding.code().id().endsWith("-late"))
        .satisfiesExactlyInAnyOrder(
            possible -> {
              assertThat(line(possible))
                  .isEqualTo("warning possible time.capability-late artemis-7 needs[0]");
              assertThat(possible.message())
                  .contains("needs pressurised-rover:")
                  .contains("needed by 2032-03-31 at the latest")
                  .contains("available by 2032-12-31 at the latest")
                  .contains("possibly late by up to 9 months");
            },
            certain -> {
              assertThat(line(certain))
                  .isEqualTo("error certain time.capability-late fsp-1 needs[0]");
              assertThat(certain.message())
                  .contains("needs large-cargo-lander:")
                  .contains("needed by 2030-12-31 at the latest")
                  .contains("available from 2031-10-01 at the earliest")
                  .contains("certainly late by at least 9 months");
            });
  }

  @Test
  void everyReferenceResolvesAndOnlyTwoUnitsAreTheirOwn() {
    assertThat(findings)
        .filteredOn(finding -> finding.code().id().startsWith("structure."))
        .extracting(finding -> finding.code().id() + " " + finding.arguments().get("unit"))
        .containsExactly("structure.unit %/day", "structure.unit mSv/sol");
  }

  @Test
  void allAreThoseAccepted() throws IOException {
    String found = String.join("\n", findings.stream().map(FindingsTest::line).toList()) + "\n";
    if (Boolean.getBoolean("roadmap.accept")) {
      Files.writeString(GOLDEN, found);
    }
    assertThat(found).isEqualToNormalizingNewlines(Files.readString(GOLDEN));
  }

  @Test
  void eachIsPlacedWhereItIsWritten() {
    assertThat(findings)
        .filteredOn(finding -> finding.code().id().matches("(time|status)\\..*"))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              Place place = finding.place().orElseThrow();
              String line = Files.readAllLines(Path.of(place.file())).get(place.line() - 1);
              assertThat(line.substring(place.column() - 1))
                  .containsPattern(
                      finding.related().stream()
                          .findFirst()
                          .map(target -> start(finding) + target.entity() + "\\b")
                          .orElse("^\\{(type|date): "));
            });
  }

  /** Returns what stands before the target; a contribution begins with who contributes. */
  private static String start(Diagnostic finding) {
    return finding.attribute().orElse("").matches("contributions\\[\\d+]")
        ? "^\\{organization: |"
        : "^(\\{anyOf: )?";
  }

  @Test
  void whatIsOverOrHasFlownDoesNotComplain() {
    Mission escapade = Dataset.roadmap().find(Mission.class, Id.of("escapade")).orElseThrow();
    assertThat(Links.targets(escapade)).contains("new-glenn"); // launched before it was grounded

    assertThat(findings)
        .filteredOn(finding -> !finding.code().id().equals("status.contribution-stopped"))
        .extracting(finding -> finding.entity().orElse(""))
        .doesNotContain("escapade", "gateway", "gateway-ihab-flight", "msr", "artemis-1");
  }

  @Test
  void nothingWasPastOnTheDayOfTheRoadmap() {
    LocalDate day = Dataset.roadmap().header().asOf().flatMap(date -> date.latest()).orElseThrow();

    assertThat(validate(day))
        .filteredOn(finding -> finding.code().id().startsWith("status."))
        .isNotEmpty()
        .noneMatch(finding -> finding.code().id().equals("status.past-target"));
  }

  private static String line(Diagnostic finding) {
    return String.join(
        " ",
        finding.severity().text(),
        text(finding.certainty()),
        finding.code().id(),
        finding.entity().orElse("-"),
        finding.attribute().orElse("-"));
  }

  private static String text(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }
}
