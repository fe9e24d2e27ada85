package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.Samples.destination;
import static space.roadmap.core.model.Samples.milestone;
import static space.roadmap.core.model.Samples.mission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

final class DestinationTimelineTest {
  private static final Id<Destination> MOON = Id.of("moon");
  private static final Id<Destination> POLE = Id.of("pole");

  private static RoadmapDraft places() {
    RoadmapDraft draft = Samples.draft();
    draft.add(Samples.kind(Destination.class), destination("moon").build());
    draft.add(Samples.kind(Destination.class), destination("pole").parent(MOON).build());
    draft.add(Samples.kind(Destination.class), destination("mars").build());
    return draft;
  }

  private static Roadmap roadmap(Mission.Builder... missions) {
    RoadmapDraft draft = places();
    for (Mission.Builder mission : missions) {
      draft.add(Samples.kind(Mission.class), mission.build());
    }
    return draft.build();
  }

  private static List<String> shown(DestinationTimeline timeline) {
    return timeline.entries().stream()
        .map(entry -> entry.owner().id() + " " + entry.event().key() + " " + entry.certainty())
        .toList();
  }

  @Test
  void rollsUpTheTreeOfPlaces() {
    Roadmap roadmap =
        roadmap(
            mission("a").addDestinations(POLE).addMilestones(milestone("landing", "2030")),
            mission("b").addDestinations(MOON).addMilestones(milestone("landing", "2029")),
            mission("c")
                .addDestinations(Id.of("mars"))
                .addMilestones(milestone("landing", "2029")));
    Period during = Period.parse("2026/2032");
    assertThat(shown(roadmap.timeline(MOON, during)))
        .containsExactly("b landing CERTAIN", "a landing CERTAIN");
    assertThat(shown(roadmap.timeline(POLE, during))).containsExactly("a landing CERTAIN");
    assertThat(roadmap.timeline(Id.of("nowhere"), during).entries()).isEmpty();
  }

  @Test
  void takesEveryKindThatHasAPlace() {
    RoadmapDraft draft = places();
    Dated year = Dated.builder().date(UncertainDate.parse("2030")).build();
    DatedPeriod years = DatedPeriod.builder().date(Period.parse("2029/2031")).build();
    draft.add(
        Samples.kind(Phase.class),
        Phase.builder().id(Id.of("p")).name("P").period(years).addDestinations(MOON).build());
    draft.add(
        Samples.kind(Phase.class),
        Phase.builder().id(Id.of("everywhere")).name("E").period(years).build());
    draft.add(
        Samples.kind(Capability.class),
        Samples.capability("c").availableFrom(year).addOperatesAt(POLE).build());
    draft.add(
        Samples.kind(Event.class),
        Event.builder().id(Id.of("e")).name("E").date(year).addDestinations(MOON).build());
    assertThat(shown(draft.build().timeline(MOON, Period.parse("2030"))))
        .containsExactly("p period CERTAIN", "c availableFrom CERTAIN", "e date CERTAIN");
  }

  @ParameterizedTest
  @CsvSource({
    "2030, CERTAIN",
    "2032-12-31, CERTAIN",
    "2025/2026, POSSIBLE",
    "../2026, POSSIBLE",
    "2032/.., POSSIBLE",
    "../.., POSSIBLE",
    "2025, before",
    "2033, after",
    "2033/.., after",
    "../2025, before",
  })
  void saysHowSureItIsThatAnEventIsInThePeriod(String date, String expected) {
    DestinationTimeline timeline =
        roadmap(mission("m").addDestinations(MOON).addMilestones(milestone("landing", date)))
            .timeline(MOON, Period.parse("2026/2032"));
    assertThat(answer(timeline)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2040, CERTAIN",
    "2020/2026-05, CERTAIN",
    "2020/2026, CERTAIN",
    "2020/2025, before",
    "2020/.., CERTAIN",
    "2020/, POSSIBLE",
    "../2040, CERTAIN",
    "2033/2040, after",
    "2028/2029, CERTAIN",
  })
  void saysHowSureItIsThatWhatLastsHasADayInThePeriod(String period, String expected) {
    DatedPeriod stated = DatedPeriod.builder().date(Period.parse(period)).build();
    DestinationTimeline timeline =
        roadmap(mission("m").addDestinations(MOON).period(stated))
            .timeline(MOON, Period.parse("2026/2032"));
    assertThat(answer(timeline)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2022, 2040, CERTAIN",
    "2020/2027, 2026/2028, CERTAIN",
    "2020, 2025/2028, POSSIBLE",
    "2020, '', POSSIBLE",
    "2028, '', CERTAIN",
    "2033, '', after",
    "'', 2025, before",
    "'', 2030, CERTAIN",
    "'', 2040, POSSIBLE",
  })
  void saysTheSameOfAPeriodWhoseEndsAreDatedThemselves(String from, String to, String expected) {
    DatedPeriod.Builder stated = DatedPeriod.builder();
    if (!from.isEmpty()) {
      stated.start(Dated.builder().date(UncertainDate.parse(from)).build());
    }
    if (!to.isEmpty()) {
      stated.end(Dated.builder().date(UncertainDate.parse(to)).build());
    }
    DestinationTimeline timeline =
        roadmap(mission("m").addDestinations(MOON).period(stated.build()))
            .timeline(MOON, Period.parse("2026/2032"));
    assertThat(answer(timeline)).isEqualTo(expected);
  }

  private static String answer(DestinationTimeline timeline) {
    if (timeline.entries().isEmpty()) {
      assertThat(timeline.before().size() + timeline.after().size()).isEqualTo(1);
      return timeline.after().isEmpty() ? "before" : "after";
    }
    return timeline.entries().get(0).certainty().name();
  }

  @Test
  void namesThoseOfWhichNobodyHasSaidWhen() {
    Roadmap roadmap =
        roadmap(
            mission("silent").addDestinations(MOON),
            mission("undated")
                .addDestinations(MOON)
                .addMilestones(Milestone.builder().type(Choice.of("landing")).build()),
            mission("dated")
                .addDestinations(MOON)
                .addMilestones(
                    milestone("landing", "2040"),
                    Milestone.builder().type(Choice.of("end")).build()));
    DestinationTimeline timeline = roadmap.timeline(MOON, Period.parse("2026/2032"));
    assertThat(timeline.undated())
        .extracting(entity -> entity.id().text())
        .containsExactly("silent", "undated");
    assertThat(shown(timeline)).containsExactly("dated end POSSIBLE", "undated landing POSSIBLE");
    assertThat(timeline.after())
        .extracting(DestinationTimeline.Entry::certainty)
        .containsExactly(Certainty.IMPOSSIBLE);
    assertThat(timeline.only(Phase.class).undated()).isEmpty();
    assertThat(timeline.only(Mission.class)).isEqualTo(timeline);
  }

  @Test
  void placesWhatFollowsAnotherDateWhereItMovedTo() {
    Milestone late =
        milestone("landing", "2028").withRelative(ResolvedDatesTest.after("a#launch", "P3Y"));
    Roadmap roadmap =
        roadmap(
            mission("a").addMilestones(milestone("launch", "2031")),
            mission("b").addDestinations(MOON).addMilestones(late));
    DestinationTimeline timeline = roadmap.timeline(MOON, Period.parse("2030/2040"));
    assertThat(shown(timeline)).containsExactly("b landing CERTAIN");
    assertThat(timeline.entries().get(0).event().calculation()).contains("a#launch (2031) + P3Y");
  }

  @Test
  void ordersTheSameWhateverTheOrderOfTheDocument() {
    List<String> dates = List.of("2030", "2030-05", "../2030", "2029/2031", "2030/..", "2031");
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<Mission.Builder> missions = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        missions.add(
            mission("m" + i)
                .addDestinations(MOON)
                .addMilestones(milestone("launch", dates.get(random.nextInt(dates.size())))));
      }
      List<String> first =
          shown(
              roadmap(missions.toArray(Mission.Builder[]::new))
                  .timeline(MOON, Period.parse("2020/2040")));
      Collections.shuffle(missions, random);
      assertThat(
              shown(
                  roadmap(missions.toArray(Mission.Builder[]::new))
                      .timeline(MOON, Period.parse("2020/2040"))))
          .as("seed %s", seed)
          .isEqualTo(first);
    }
  }

  @Test
  void listsByTheFirstDayOrElseTheLast() {
    Roadmap roadmap =
        roadmap(
            mission("by").addDestinations(MOON).addMilestones(milestone("landing", "../2030")),
            mission("from").addDestinations(MOON).addMilestones(milestone("landing", "2029/..")),
            mission("in").addDestinations(MOON).addMilestones(milestone("landing", "2029")),
            mission("next").addDestinations(MOON).addMilestones(milestone("landing", "2031")));
    assertThat(roadmap.timeline(MOON, Period.parse("2020/2040")).entries())
        .extracting(entry -> entry.owner().id().text())
        .containsExactly("in", "from", "by", "next");
    assertThat(roadmap.timeline(MOON, Period.parse("../2030")).entries())
        .extracting(DestinationTimeline.Entry::certainty)
        .containsExactly(Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.CERTAIN);
  }
}
