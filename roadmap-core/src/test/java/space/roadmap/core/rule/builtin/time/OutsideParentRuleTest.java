package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.derived;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

class OutsideParentRuleTest {
  private static List<Diagnostic> outside(Entity... entities) {
    return Sketch.findings("time.outside-parent", entities);
  }

  private static DatedPeriod period(String date) {
    return DatedPeriod.builder().date(Period.parse(date)).build();
  }

  private static Phase phase(String date) {
    return Phase.builder().id(Id.of("p")).name("P").period(period(date)).build();
  }

  private static Programme programme(String date) {
    return Programme.builder().id(Id.of("p")).name("P").period(period(date)).build();
  }

  private static Mission campaign(String date) {
    return mission("p", it -> it.period(period(date)));
  }

  private static Mission inPhase(String date) {
    return mission("m", it -> it.phase(Id.of("p")).addMilestones(milestone("launch", date)));
  }

  private static Mission part(UnaryOperator<Mission.Builder> rest) {
    return mission("m", it -> rest.apply(it.partOf(Id.of("p"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2033 | warning: the launch of m is on 2033-01-01 at the earliest, and its phase p is over by"
            + " 2030-12-31: certainly outside by at least 2 years [time.outside-parent]",
        "2024 | warning: the launch of m is on 2024-12-31 at the latest, and its phase p does not"
            + " begin before 2026-01-01: certainly outside by at least 1 year [time.outside-parent]",
        "2029/2032 | info: the launch of m is on 2032-12-31 at the latest, and its phase p is over by"
            + " 2030-12-31: possibly outside by up to 2 years [time.outside-parent]",
        "2025/2026 | info: the launch of m is on 2025-01-01 at the earliest, and its phase p does not"
            + " begin before 2026-01-01: possibly outside by up to 1 year [time.outside-parent]",
      })
  void showsItsArithmetic(String date, String expected) {
    assertThat(outside(phase("2026/2030"), inPhase(date)))
        .singleElement()
        .hasToString(expected)
        .satisfies(
            finding -> {
              assertThat(finding.attribute()).contains("milestones[0]");
              assertThat(finding.related()).extracting(Related::entity).containsExactly("p");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2026/2030, 2026",
    "2026/2030, 2030",
    "2026/2030, 2030-12-31",
    "2026/2030, 2028/..",
    "2026/2030, ../2028",
    "2026/2030, ../..",
    "2026/.., 2060",
    "../2030, 1999",
    "2028, 2028",
    "203X, 2035",
  })
  void isSilentInsideAndWhereOnlyAMissingBoundAllowsIt(String period, String date) {
    assertThat(outside(phase(period), inPhase(date))).isEmpty();
  }

  @Test
  void letsAMissionOutlastItsProgrammeAndItsPhase() {
    for (Entity parent : List.of(phase("2026/2030"), programme("2026/2030"))) {
      Mission lasting =
          mission(
              "m",
              it ->
                  it.phase(Id.of("p"))
                      .addMilestones(milestone("launch", "2029"), milestone("end", "2040")));
      Mission within = lasting.withPhase(Optional.empty()).withProgramme(Id.of("p"));
      assertThat(outside(parent, parent instanceof Phase ? lasting : within)).isEmpty();
    }
  }

  @Test
  void holdsAProgrammeToItsPeriod() {
    assertThat(
            outside(
                programme("2026/2030"),
                mission("m", it -> it.programme(Id.of("p")).period(period("2031/2035")))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .startsWith(
                        "the start of the period of m is on 2031-01-01 at the earliest, and its"
                            + " programme p is over by"));
  }

  @Test
  void holdsAPartToThePeriodWithAllItsDates() {
    assertThat(
            outside(
                campaign("2026/2030"),
                part(
                    it ->
                        it.period(period("2025/2031"))
                            .addMilestones(
                                milestone("approval", "2020"),
                                milestone("launch", "2024"),
                                milestone("landing", "2028"),
                                milestone("end", "2033")))))
        .extracting(it -> it.attribute().orElse("") + " " + it.arguments().get("what"))
        .containsExactly(
            "milestones[1] launch",
            "milestones[3] end",
            "period end of the period",
            "period start of the period");
  }

  @Test
  void holdsAPartOfACapabilityToTheEndOfItsHost() {
    Entity host =
        capability("h", it -> it.availableFrom(dated("2030")).availableUntil(dated("2035")));
    assertThat(outside(host, available("c", "2036").withPartOf(Id.of("h"))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "the availability of c is on 2036-01-01 at the earliest, and the capability"
                            + " h it is part of is over by 2035-12-31: certainly outside by at least"
                            + " 1 day"));
    assertThat(outside(host, available("c", "2034/2038").withPartOf(Id.of("h")))).hasSize(1);
    assertThat(outside(host, available("c", "2026").withPartOf(Id.of("h")))).isEmpty();
    assertThat(
            outside(
                host,
                capability(
                    "c", it -> it.partOf(Id.of("h")).addMilestones(milestone("docking", "2037")))))
        .extracting(it -> it.attribute().orElse(""))
        .containsExactly("milestones[0]");
  }

  @Test
  void asksNothingOfDatesThatBindNobody() {
    Mission late = inPhase("2033");
    assertThat(outside(phase("2026/2030"), late.withStatus(Status.CANCELLED))).isEmpty();
    assertThat(outside(phase("2026/2030"), late.withMilestones(derived("launch", "2033"))))
        .isEmpty();
    assertThat(
            outside(
                phase("2026/2030").withPeriod(period("2026/2030").withBasis(Basis.DERIVED)), late))
        .isEmpty();
    assertThat(outside(campaign("2026/2030").withStatus(Status.PAUSED), late)).isEmpty();
  }

  @Test
  void saysWhatAllDaysOfTheDatesSay() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      UncertainDate start = days(random);
      UncertainDate end = days(random);
      UncertainDate date = days(random);
      if (start.earliestDay() > end.latestDay()) {
        continue; // reversed, which another rule reports
      }
      DatedPeriod period =
          DatedPeriod.builder()
              .start(Sketch.dated(start.toString()))
              .end(Sketch.dated(end.toString()))
              .build();
      Phase phase = Phase.builder().id(Id.of("p")).name("P").period(period).build();
      List<String> found =
          outside(phase, inPhase(date.toString())).stream()
              .map(it -> it.certainty().name().toLowerCase(Locale.ROOT))
              .toList();
      assertThat(found)
          .as("seed %d: %s in %s to %s", seed, date, start, end)
          .isEqualTo(oracle(date, start, end));
    }
  }

  private static UncertainDate days(Random random) {
    LocalDate first = LocalDate.of(2030, 1, 1).plusDays(random.nextInt(20));
    return UncertainDate.between(first, first.plusDays(random.nextInt(6)));
  }

  /** Looks at every day of the date, in the longest period that there may be. */
  private static List<String> oracle(UncertainDate date, UncertainDate start, UncertainDate end) {
    int inside = 0;
    int outside = 0;
    for (LocalDate day = date.earliest().get();
        !day.isAfter(date.latest().get());
        day = day.plusDays(1)) {
      if (day.isBefore(start.earliest().get()) || day.isAfter(end.latest().get())) {
        outside++;
      } else {
        inside++;
      }
    }
    return outside == 0 ? List.of() : List.of(inside == 0 ? "certain" : "possible");
  }
}
