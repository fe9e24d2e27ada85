package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.time.UncertainDate;

final class StatisticsTest {
  private static RoadmapDraft draft() {
    return new RoadmapDraft()
        .header(RoadmapHeader.builder().id(Id.of("plan")).title("Plan").build());
  }

  private static Mission.Builder mission(String id) {
    return Mission.builder().id(Id.of(id)).name(id);
  }

  private static Destination destination(String id, String parent) {
    return Destination.builder().id(Id.of(id)).name(id).parent(Id.<Destination>of(parent)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2028-05-04, day",
    "2028-05, month",
    "2028-34, part-of-year",
    "2028, year",
    "202X, years",
    "2028/2029, years",
    "2028/.., no-earlier-than",
    "../2030, no-later-than"
  })
  void datesAreKnownAsWellAsTheirBounds(String date, String words) {
    Milestone launch = Milestone.builder().date(UncertainDate.parse(date)).build();
    Statistics counted =
        Statistics.of(draft().add(mission("a").addMilestones(launch).build()).build());

    assertThat(counted.bounds.counts())
        .extracting(count -> count.word().orElse(""))
        .containsExactly(words);
    assertThat(counted.undated).isZero();
  }

  @Test
  void datesThatNobodyHasSaidAreUndated() {
    Milestone open = Milestone.builder().date(UncertainDate.undated()).build();
    Milestone none = Milestone.builder().words("some day").build();
    Statistics counted =
        Statistics.of(draft().add(mission("a").addMilestones(open, none).build()).build());

    assertThat(counted.undated).isEqualTo(2);
    assertThat(counted.bounds.counts()).isEmpty();
  }

  @Test
  void destinationsInACircleAndUnknownOnesComeLast() {
    Statistics counted =
        Statistics.of(
            draft()
                .add(destination("a", "b"))
                .add(destination("b", "a"))
                .add(mission("m").addDestinations(Id.of("a"), Id.of("nowhere")).build())
                .add(mission("n").build())
                .build());

    assertThat(counted.missionDestinations)
        .extracting(
            count -> count.id().map(Id::text).orElse(""),
            Statistics.DestinationCount::here,
            Statistics.DestinationCount::within)
        .containsExactly(
            tuple("a", 1, 1), tuple("b", 0, 1), tuple("nowhere", 1, 1), tuple("", 1, 1));
  }

  @Test
  void leadsWithTheMostMissionsComeFirstAndNoneLast() {
    Statistics counted =
        Statistics.of(
            draft()
                .add(mission("a").build())
                .add(mission("b").lead(Id.of("esa")).build())
                .add(mission("c").lead(Id.of("jaxa")).build())
                .add(mission("d").lead(Id.of("jaxa")).build())
                .build());

    assertThat(counted.missionLead.commonestFirst())
        .extracting(count -> count.word().orElse(""), Tally.Count::count)
        .containsExactly(tuple("jaxa", 2), tuple("esa", 1), tuple("", 1));
  }
}
