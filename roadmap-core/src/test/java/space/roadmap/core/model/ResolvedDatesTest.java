package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.Samples.milestone;
import static space.roadmap.core.model.Samples.mission;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

final class ResolvedDatesTest {
  static Relative after(String to, String lag) {
    return Relative.builder()
        .to(Id.of(to))
        .lag(lag.isEmpty() ? Optional.empty() : Optional.of(Lag.parse(lag)))
        .build();
  }

  private static Milestone launch(String date) {
    return date.isEmpty()
        ? Milestone.builder().type(Choice.of("launch")).build()
        : milestone("launch", date);
  }

  private static Milestone launch(String date, String to, String lag) {
    return launch(date).withRelative(after(to, lag));
  }

  private static Milestone derived(String date, String from) {
    return launch(date).withDerivedFrom(Id.<Entity>of(from));
  }

  private static Roadmap roadmap(Mission.Builder... missions) {
    RoadmapDraft draft = Samples.draft();
    for (Mission.Builder mission : missions) {
      draft.add(Samples.kind(Mission.class), mission.build());
    }
    return draft.build();
  }

  private static String date(Roadmap roadmap, String reference) {
    return roadmap
        .dates()
        .of(Id.of(reference))
        .flatMap(ResolvedDate::date)
        .map(UncertainDate::toString)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "2030, '', P3Y/P4Y, 2033/2034",
    "2030~, '', P3Y, 2033~",
    "2030, 2036, P3Y, 2033",
    "2030-05-01, '', -P6M, 2029-11-01",
    "../2030, '', P1Y, ../2031",
    "2030/.., 2029, P1Y, 2031/..",
    "../.., 2029, P1Y, 2029",
    "'', 2029, P1Y, 2029",
    "2030, '', '', 2030/..",
    "2030, 2029/2032, '', 2030/2032",
    "2030, 2031, '', 2031",
    "2030, 2029, '', 2030/..",
    "../2030, 2029, '', 2029",
    "../2030, '', '', none",
  })
  void addsTheLagToWhatADateIsStatedAgainst(String other, String own, String lag, String resolved) {
    Roadmap roadmap =
        roadmap(
            mission("a").addMilestones(launch(other)),
            mission("b").addMilestones(launch(own, "a#launch", lag)));
    assertThat(date(roadmap, "b#launch")).isEqualTo(resolved);
  }

  @ParameterizedTest
  @CsvSource({
    "2030, ../2028, ../2030",
    "2030, ../2030, ../2030",
    "2030~, ../2028, ../2030~",
    "2031-01, 2029/2030, 2029-01/2031-01",
    "2028, 2029/2030, ../2028",
    "2030, '', ../2030",
    "2030/.., ../2028, ../2028",
    "'', ../2028, ../2028",
  })
  void movesADerivedDateWithTheLatestDayOfItsSource(String other, String own, String resolved) {
    Roadmap roadmap =
        roadmap(
            mission("a").addMilestones(launch(other)),
            mission("b").addMilestones(derived(own, "a#launch")));
    assertThat(date(roadmap, "b#launch")).isEqualTo(resolved);
  }

  @Test
  void tellsHowADateCameAbout() {
    Roadmap roadmap =
        roadmap(
            mission("luna-26").addMilestones(launch("2028")),
            mission("luna-27").addMilestones(launch("", "luna-26#launch", "P2Y")),
            mission("luna-28").addMilestones(launch("2036", "luna-27#launch", "P3Y/P4Y")),
            mission("tug").addMilestones(derived("../2030", "luna-28")));
    ResolvedDate launch = roadmap.dates().of(Milestones.of(roadmap.missions().get(2)).get(0));
    assertThat(launch.explanation())
        .isEqualTo("luna-27#launch (2030) + P3Y/P4Y; luna-27#launch = luna-26#launch (2028) + P2Y");
    assertThat(launch.toString()).startsWith("2033/2034 = luna-27#launch (2030)");
    assertThat(launch.stated()).contains(UncertainDate.parse("2036"));
    assertThat(launch.isMoved()).isTrue();
    assertThat(launch.restsOnDerived()).isFalse();
    assertThat(launch.chain())
        .extracting(ResolvedDate.Step::to)
        .containsExactly(Id.of("luna-27#launch"), Id.of("luna-26#launch"));
    ResolvedDate tug = roadmap.dates().of(Id.of("tug#launch")).orElseThrow();
    assertThat(tug.explanation()).startsWith("by luna-28 (2033/2034); luna-28 = luna-27#launch");
    assertThat(tug.restsOnDerived()).isTrue();
  }

  @Test
  void keepsTheSpellingOfADateThatDoesNotMove() {
    Roadmap roadmap =
        roadmap(
            mission("a").addMilestones(launch("2030")),
            mission("b").addMilestones(launch("2033-01-01/2034-12-31", "a#launch", "P3Y/P4Y")));
    ResolvedDate date = roadmap.dates().of(Id.of("b#launch")).orElseThrow();
    assertThat(date.date()).contains(UncertainDate.parse("2033-01-01/2034-12-31"));
    assertThat(date.isCalculated()).isTrue();
    assertThat(date.isMoved()).isFalse();
  }

  @Test
  void leavesTheOwnDateWhereNothingIsThereToFollow() {
    Roadmap roadmap =
        roadmap(
            mission("a").addMilestones(launch("2030", "nobody#launch", "P1Y")),
            mission("b").addMilestones(launch("2031", "a#landing", "P1Y")),
            mission("c").addMilestones(derived("../2032", "nobody")),
            mission("d").addMilestones(launch("", "nobody", "P1Y")));
    assertThat(date(roadmap, "a#launch")).isEqualTo("2030");
    assertThat(date(roadmap, "b#launch")).isEqualTo("2031");
    assertThat(date(roadmap, "c#launch")).isEqualTo("../2032");
    assertThat(date(roadmap, "d#launch")).isEqualTo("none");
    assertThat(roadmap.dates().of(Id.of("a#launch")).orElseThrow().isCalculated()).isFalse();
  }

  @Test
  void followsWhatADateIsDerivedFromWhereTheOtherIsNotThere() {
    Milestone both = launch("../2028", "nobody", "P1Y").withDerivedFrom(Id.<Entity>of("a"));
    Roadmap roadmap =
        roadmap(mission("a").addMilestones(launch("2030")), mission("b").addMilestones(both));
    assertThat(date(roadmap, "b#launch")).isEqualTo("../2030");
  }

  @Test
  void leavesWhatHasHappenedWhereItIs() {
    Roadmap roadmap =
        roadmap(
            mission("a").addMilestones(launch("2020")),
            mission("b")
                .addMilestones(launch("2025-03", "a#launch", "P3Y").withBasis(Basis.ACTUAL)));
    assertThat(date(roadmap, "b#launch")).isEqualTo("2025-03");
  }

  @Test
  void leavesTheDatesOfACircleAndFollowsThemFromOutside() {
    Roadmap roadmap =
        roadmap(
            mission("x").addMilestones(launch("2040", "a#launch", "P1Y")),
            mission("a").addMilestones(launch("2030", "b#launch", "P1Y")),
            mission("b").addMilestones(launch("2031", "a#launch", "P1Y")),
            mission("c").addMilestones(launch("", "c#launch", "P1Y")));
    assertThat(date(roadmap, "a#launch")).isEqualTo("2030");
    assertThat(date(roadmap, "b#launch")).isEqualTo("2031");
    assertThat(date(roadmap, "c#launch")).isEqualTo("none");
    assertThat(date(roadmap, "x#launch")).isEqualTo("2031");
    assertThat(roadmap.dates().circles())
        .extracting(circle -> circle.stream().map(it -> it.from().id() + " " + it.path()).toList())
        .containsExactly(
            java.util.List.of("a milestones[0].relative.to", "b milestones[0].relative.to"),
            java.util.List.of("c milestones[0].relative.to"));
  }

  @Test
  void followsAChainOfAnyLength() {
    int length = 10_000;
    Mission.Builder[] missions = new Mission.Builder[length];
    for (int i = 0; i < length; i++) {
      missions[i] =
          mission("m" + i)
              .addMilestones(
                  i == length - 1 ? launch("2000-01-01") : launch("", "m" + (i + 1), "P1D"));
    }
    Roadmap roadmap = roadmap(missions);
    ResolvedDate first = roadmap.dates().of(Id.of("m0#launch")).orElseThrow();
    assertThat(first.date()).contains(UncertainDate.parse("2027-05-18"));
    assertThat(first.chain()).hasSize(length - 1);
    assertThat(first.explanation()).endsWith("and so on, 9999 steps in all");
    assertThat(roadmap.dates().circles()).isEmpty();
  }

  @Test
  void followsAChainWithinOneMission() {
    Mission.Builder mission = mission("m");
    for (int i = 0; i < 10_000; i++) {
      Milestone milestone = i == 0 ? launch("2000-01-01") : launch("", "m#k" + (i - 1), "P1D");
      mission.addMilestones(milestone.withId("k" + i));
    }
    assertThat(date(roadmap(mission), "m#k9999")).isEqualTo("2027-05-18");
  }

  @Test
  void startsAMissionWithItsFirstMilestoneOrItsPeriod() {
    Milestone approval = milestone("approval", "2020");
    DatedPeriod period = DatedPeriod.builder().date(Period.parse("2029-03/2031")).build();
    Roadmap roadmap =
        roadmap(
            mission("a").addMilestones(approval, launch("2028"), milestone("landing", "2027/2030")),
            mission("b").addMilestones(launch(""), milestone("landing", "2030")),
            mission("c").addMilestones(launch("2030")).period(period),
            mission("d").addMilestones(launch("", "a", "P1Y"), milestone("landing", "2035")),
            mission("e").addMilestones(launch("2030~"), milestone("landing", "2031")),
            mission("f").addMilestones(launch("2030"), launch("", "f", "P1Y").withId("later")),
            mission("g").addMilestones(approval).period(period),
            mission("h").addMilestones(approval));
    assertThat(date(roadmap, "a")).isEqualTo("2027/2028");
    assertThat(date(roadmap, "b")).isEqualTo("../2030");
    assertThat(date(roadmap, "c")).isEqualTo("2029-03");
    assertThat(date(roadmap, "d")).isEqualTo("2028/2029");
    assertThat(date(roadmap, "e")).isEqualTo("2030~");
    assertThat(date(roadmap, "f")).isEqualTo("2030");
    assertThat(date(roadmap, "f#later")).isEqualTo("2031");
    assertThat(date(roadmap, "g")).isEqualTo("2029-03");
    assertThat(date(roadmap, "h")).isEqualTo("none");
  }

  @Test
  void knowsTheStartOfOtherKinds() {
    Dated year = Dated.builder().date(UncertainDate.parse("2031")).build();
    Dated next = Dated.builder().relative(after("flood", "P1Y")).build();
    RoadmapDraft draft = Samples.draft();
    draft.add(
        Samples.kind(Capability.class), Samples.capability("tug").availableFrom(next).build());
    draft.add(
        Samples.kind(Capability.class),
        Samples.capability("lander")
            .addMilestones(milestone("first-flight", "2029"), milestone("initial-service", "2030"))
            .build());
    draft.add(
        Samples.kind(Event.class),
        Event.builder().id(Id.of("flood")).name("Flood").date(year).build());
    draft.add(
        Samples.kind(Decision.class),
        Decision.builder().id(Id.of("pick")).name("Pick").due(next).build());
    draft.add(
        Samples.kind(Phase.class),
        Phase.builder()
            .id(Id.of("later"))
            .name("Later")
            .period(DatedPeriod.builder().start(next).build())
            .build());
    draft.add(Samples.kind(Destination.class), Samples.destination("moon").build());
    Roadmap roadmap = draft.build();
    assertThat(date(roadmap, "flood")).isEqualTo("2031");
    assertThat(date(roadmap, "tug")).isEqualTo("2032");
    assertThat(date(roadmap, "lander")).isEqualTo("2030");
    assertThat(date(roadmap, "pick")).isEqualTo("2032");
    assertThat(date(roadmap, "later")).isEqualTo("2032");
    assertThat(date(roadmap, "moon")).isEqualTo("none");
  }

  @Test
  void takesMilestonesThatAreNotInTheRoadmap() {
    Roadmap roadmap = roadmap(mission("a").addMilestones(launch("2030")));
    assertThat(roadmap.dates().of(launch("", "a", "P1Y")).date())
        .contains(UncertainDate.parse("2031"));
  }
}
