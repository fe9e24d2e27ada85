package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Relative;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.Windows;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

class PercentileAndWindowRulesTest {
  private static Statement<Milestone> stated(String date, int percentile) {
    Draft<Milestone> draft = MilestoneType.TYPE.draft();
    draft.set(MilestoneType.DATE, UncertainDate.parse(date));
    draft.set(MilestoneType.PERCENTILE, percentile);
    return Statement.<Milestone>builder().values(draft.freeze()).build();
  }

  private static List<Diagnostic> order(Milestone milestone) {
    return Sketch.findings(
        "time.percentile-order", mission("m", it -> it.addMilestones(milestone)));
  }

  @Test
  void findsMoreConfidenceBeforeLess() {
    Milestone launch =
        milestone("launch", "2029").withPercentile(70).withClaims(List.of(stated("2031", 50)));
    assertThat(order(launch))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "the launch of m is on 2029-12-31 at the latest with 70 percent, before"
                          + " 2031-01-01 at the earliest with 50 percent: certainly out of order by"
                          + " at least 1 year");
              assertThat(finding.attribute()).contains("milestones[0]");
            });
  }

  @Test
  void isSilentWhereMoreConfidenceMayTakeMoreTime() {
    Milestone launch = milestone("launch", "2031").withPercentile(70);
    assertThat(order(launch.withClaims(List.of(stated("2031", 50))))).isEmpty();
    assertThat(order(launch.withClaims(List.of(stated("2030/2033", 50), stated("2034", 80)))))
        .isEmpty();
    assertThat(order(launch.withEarlier(List.of(stated("2035", 50))))).isEmpty();
    assertThat(order(launch)).isEmpty();
  }

  private static Windows windows(String every, String... dates) {
    Windows.Builder windows = Windows.builder();
    for (String date : dates) {
      windows.addDates(UncertainDate.parse(date));
    }
    return windows
        .every(every.isEmpty() ? Optional.empty() : Optional.of(Lag.parse(every)))
        .build();
  }

  private static List<Diagnostic> missed(Milestone milestone) {
    return Sketch.findings("time.window-missed", mission("m", it -> it.addMilestones(milestone)));
  }

  @Test
  void findsADateBetweenTheWindows() {
    Milestone launch = milestone("launch", "2030").withWindows(windows("P26M", "2028-11/2029-01"));
    assertThat(missed(launch))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "the launch of m is dated 2030, which is certainly in none of its windows;"
                          + " the next one is 2031-01/2031-03");
              assertThat(finding.attribute()).contains("milestones[0]");
            });
    assertThat(missed(milestone("launch", "2030").withWindows(windows("", "2028-11"))))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).endsWith("all of them are over by then"));
  }

  @ParameterizedTest
  @CsvSource({"2028-12", "2028", "2031", "2033-04-15", "../2030", "2030/..", "2020", "../.."})
  void isSilentAboutADateThatMayBeInAWindow(String date) {
    assertThat(missed(milestone("launch", date).withWindows(windows("P26M", "2028-11/2029-01"))))
        .isEmpty();
  }

  @Test
  void isSilentAboutDerivedDatesAndWindowsThatNobodyKnows() {
    Milestone launch = milestone("launch", "2030");
    assertThat(missed(launch.withWindows(windows("P26M")))).isEmpty();
    assertThat(missed(launch.withBasis(Basis.DERIVED).withWindows(windows("", "2028-11"))))
        .isEmpty();
  }

  @Test
  void looksAtOtherDatesThanMilestones() {
    Dated date =
        Dated.builder().date(UncertainDate.parse("2030")).windows(windows("", "2028")).build();
    Event event = Event.builder().id(Id.of("e")).name("E").date(date).build();
    assertThat(Sketch.findings("time.window-missed", event))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("date");
  }

  @Test
  void tellsWhenADateIsCalculated() {
    Milestone launch =
        Milestone.builder()
            .type(Choice.of("launch"))
            .relative(Relative.builder().to(Id.of("other")).lag(Lag.parse("P1Y")).build())
            .windows(windows("", "2028-11"))
            .build();
    assertThat(
            Sketch.findings(
                "time.window-missed",
                available("other", "2029"),
                mission("m", it -> it.addMilestones(launch))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the launch of m is calculated, as other (2029) + P1Y, to be 2030, which is certainly in"
                + " none of its windows; all of them are over by then");
  }
}
