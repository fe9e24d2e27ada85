package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Relative;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

class RelativeDisagreesRuleTest {
  private static Relative after(String to, String lag) {
    return Relative.builder()
        .to(Id.of(to))
        .lag(lag.isEmpty() ? Optional.empty() : Optional.of(Lag.parse(lag)))
        .build();
  }

  private static Mission first(String date) {
    return mission(
        "first", it -> it.addMilestones(milestone("review", "2020"), milestone("launch", date)));
  }

  private static Mission second(String date, String lag) {
    Milestone launch = milestone("launch", date).withRelative(after("first#launch", lag));
    return mission("second", it -> it.addMilestones(launch));
  }

  private static List<Diagnostic> disagreeing(Entity... entities) {
    return Sketch.findings("time.relative-disagrees", entities);
  }

  @Test
  void findsADateThatWasLeftBehind() {
    assertThat(disagreeing(first("2033"), second("2033/2034", "P3Y/P4Y")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "the launch of second is stated as 2033/2034, and it is first#launch (2033) +"
                          + " P3Y/P4Y, which gives 2036/2037: certainly apart by at least 1 year");
              assertThat(finding.attribute()).contains("milestones[0]");
              assertThat(finding.related().get(0).attribute()).contains("milestones[1]");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2030, 2033/2034, P3Y/P4Y, 0",
    "2030, 2034, P3Y/P4Y, 0",
    "2030, 2035, P3Y/P4Y, 1",
    "2030, 2032, P3Y/P4Y, 1",
    "2030/.., 2020, P1Y, 1",
    "2030/.., 2040, P1Y, 0",
    "../.., 2020, P1Y, 0",
    "2030, 2029, '', 1",
    "2030, 2030, '', 0",
    "2030, 2040, '', 0",
    "../2030, 2020, '', 0",
  })
  void isSilentWhereBothMayBeTheSameDay(String other, String own, String lag, int findings) {
    assertThat(disagreeing(first(other), second(own, lag))).hasSize(findings);
  }

  @Test
  void isSilentAboutWhatHasHappenedAndWhatIsMeantToMove() {
    Milestone actual =
        milestone("launch", "2029")
            .withBasis(Basis.ACTUAL)
            .withRelative(after("first#launch", "P9Y"));
    Milestone derived =
        milestone("launch", "../2028").withDerivedFrom(Id.<Entity>of("first#launch"));
    assertThat(
            disagreeing(
                first("2030"),
                mission("a", it -> it.addMilestones(actual)),
                mission("b", it -> it.addMilestones(derived))))
        .isEmpty();
  }

  @Test
  void proposesTheDateThatCounts() {
    assertThat(disagreeing(first("2030"), second("2030", "P3Y")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.fix())
                    .contains(Fix.set("second", "milestones[0].date", "2033")));
  }

  @Test
  void looksAtDatesOfEveryKind() {
    Dated from =
        Dated.builder().date(UncertainDate.parse("2030")).relative(after("first", "P3Y")).build();
    assertThat(disagreeing(first("2030"), capability("tug", it -> it.availableFrom(from))))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("availableFrom");
  }

  @Test
  void otherRulesTakeTheDateThatResults() {
    Mission user = landing("user", "2031", need("tug"));
    Dated from = Dated.builder().relative(after("first#launch", "P3Y")).build();
    Capability tug = capability("tug", it -> it.availableFrom(from));
    assertThat(Sketch.findings("time.capability-late", user, tug, first("2028"))).isEmpty();
    assertThat(Sketch.findings("time.capability-late", user, tug, first("2030")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("available from 2033-01-01 at the earliest"));
    assertThat(Sketch.findings("time.capability-late", user, tug)).isEmpty();
  }

  @Test
  void leavesADerivedDateAloneWhicheverWayItFollows() {
    Milestone launch = milestone("launch", "2033").withRelative(after("first#launch", "P3Y"));
    assertThat(disagreeing(first("2033"), mission("m", it -> it.addMilestones(launch)))).hasSize(1);
    assertThat(
            disagreeing(
                first("2033"),
                mission("m", it -> it.addMilestones(launch.withBasis(Basis.DERIVED)))))
        .isEmpty();
    Dated due = dated("2033").withRelative(after("first#launch", "P3Y")).withBasis(Basis.DERIVED);
    assertThat(disagreeing(first("2033"), capability("c", it -> it.availableFrom(due)))).isEmpty();
  }

  @Test
  void otherRulesTakeNoEvidenceFromWhatFollowsADerivedDate() {
    Mission user = landing("user", "2031", need("tug"));
    Milestone derived = milestone("launch", "../2033").withDerivedFrom(Id.<Entity>of("station"));
    Dated from = Dated.builder().relative(after("ferry#launch", "P3Y")).build();
    Entity[] entities = {
      user,
      capability("tug", it -> it.availableFrom(from)),
      mission("ferry", it -> it.addMilestones(derived)),
      available("station", "2040")
    };
    assertThat(Sketch.findings("time.capability-late", entities)).isEmpty();
  }
}
