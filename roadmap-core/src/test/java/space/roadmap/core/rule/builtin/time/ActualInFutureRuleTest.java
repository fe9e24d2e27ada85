package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Maturity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Relative;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;

class ActualInFutureRuleTest {
  private static List<Diagnostic> inFuture(Entity... entities) {
    return Sketch.findings("time.actual-in-future", entities);
  }

  private static Milestone actual(String date) {
    return milestone("launch", date).withBasis(Basis.ACTUAL);
  }

  private static Mission launched(String date) {
    return mission("m", it -> it.addMilestones(actual(date)));
  }

  private static Mission lasting(DatedPeriod period) {
    return mission("m", it -> it.period(period));
  }

  private static DatedPeriod actualPeriod(String date) {
    return DatedPeriod.builder().date(Period.parse(date)).basis(Basis.ACTUAL).build();
  }

  private static Dated future() {
    return dated("2030").withBasis(Basis.ACTUAL);
  }

  @Test
  void showsItsArithmetic() {
    assertThat(inFuture(launched("2027-07")))
        .singleElement()
        .hasToString(
            "error: the launch of m has happened, and its date is 2027-07: certainly at least 1 year"
                + " and 1 month after today, 2026-06-01 [time.actual-in-future]");
    assertThat(inFuture(launched("2026-05/2026-07")))
        .singleElement()
        .hasToString(
            "warning: the launch of m has happened, and its date is 2026-05/2026-07: possibly up to"
                + " 2 months after today, 2026-06-01 [time.actual-in-future]");
  }

  @ParameterizedTest
  @CsvSource({
    "2026, ''",
    "202X, ''",
    "2026-06, ''",
    "2026-06-01, ''",
    "2025/2026, ''",
    "2026-04/2026-06, ''",
    "2026/.., ''",
    "../2030, ''",
    "../.., ''",
    "2026-06-02, certain",
    "2026-07, certain",
    "2026-07/.., certain",
    "2027~, certain",
    "'[2027,2030]', certain",
    "2025/2030, possible",
    "2026-06/2026-07, possible",
    "'[2025,2027]', possible",
    "'[2025,2026]', ''",
  })
  void tellsWhatIsStillToComeFromWhatIsCoarse(String date, String certainty) {
    assertThat(
            inFuture(launched(date)).stream()
                .map(it -> it.certainty().name().toLowerCase(Locale.ROOT)))
        .containsExactlyElementsOf(certainty.isEmpty() ? List.of() : List.of(certainty));
  }

  @Test
  void asksOnlyOfWhatHasHappened() {
    assertThat(inFuture(mission("m", it -> it.addMilestones(milestone("launch", "2030")))))
        .isEmpty();
    assertThat(inFuture(lasting(DatedPeriod.builder().date(Period.parse("2030/2035")).build())))
        .isEmpty();
  }

  @Test
  void takesAnActualPeriodToHaveBegun() {
    assertThat(inFuture(lasting(actualPeriod("2020/2035")))).isEmpty();
    assertThat(inFuture(lasting(actualPeriod("../2035")))).isEmpty();
    assertThat(inFuture(lasting(actualPeriod("2028/2035"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.attribute()).contains("period");
              assertThat(finding.message()).startsWith("the start of the period of m has happened");
            });
  }

  @Test
  void looksAtEveryKindOfDate() {
    DatedPeriod begun = DatedPeriod.builder().start(future()).build();
    DatedPeriod shared = DatedPeriod.builder().start(dated("2030")).basis(Basis.ACTUAL).build();
    assertThat(
            inFuture(
                Technology.builder()
                    .id(Id.of("t"))
                    .name("T")
                    .addMaturity(Maturity.builder().level(4).date(future()).build())
                    .build(),
                capability("c", it -> it.availableFrom(future()).addMilestones(actual("2030"))),
                mission(
                    "m",
                    it ->
                        it.period(begun)
                            .addContributions(Contribution.builder().period(shared).build())),
                Decision.builder().id(Id.of("d")).name("D").decided(dated("2030")).build()))
        .extracting(it -> it.entity().orElse("") + " " + it.attribute().orElse(""))
        .containsExactly(
            "t maturity[0].date",
            "c availableFrom",
            "c milestones[0]",
            "m contributions[0].period",
            "m period.start",
            "d decided");
  }

  @Test
  void leavesADecisionAloneThatIsPlanned() {
    assertThat(
            inFuture(
                Decision.builder()
                    .id(Id.of("d"))
                    .name("D")
                    .decided(dated("2030").withBasis(Basis.PLANNED))
                    .build()))
        .isEmpty();
  }

  @Test
  void calculatesADateThatIsNotStated() {
    Relative afterOther =
        Relative.builder().to(Id.of("other#launch")).lag(Lag.parse("P3Y")).build();
    Mission other = mission("other", it -> it.addMilestones(milestone("launch", "2025")));
    Milestone stated = actual("2025").withRelative(afterOther);
    assertThat(inFuture(other, mission("m", it -> it.addMilestones(stated)))).isEmpty();
    assertThat(
            inFuture(
                other, mission("m", it -> it.addMilestones(stated.withDate(Optional.empty())))))
        .hasSize(1);
  }
}
