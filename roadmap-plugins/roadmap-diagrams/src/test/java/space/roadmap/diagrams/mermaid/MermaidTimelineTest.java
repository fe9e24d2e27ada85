package space.roadmap.diagrams.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.time.Period;
import space.roadmap.io.spi.Options;
import space.roadmap.testkit.GoldenFile;

class MermaidTimelineTest {
  private static final Roadmap ROADMAP = roadmap();

  private static Roadmap roadmap() {
    Roadmap roadmap =
        Missions.withDestinations(
            Missions.empty("A roadmap"),
            "earth",
            "earth/leo",
            "moon",
            "moon/orbit",
            "moon/orbit/nrho",
            "moon/surface");
    List<Mission> missions =
        List.of(
            to("moon/surface", Missions.mission("lander", "2028-09-14", "2028~")),
            to("moon/orbit/nrho", Missions.mission("halo", "2028/2031")),
            to("earth/leo", Missions.mission("early", "2022-11")),
            to("earth/leo", Missions.mission("open", "2030/..")),
            to("moon", Missions.mission("by", "../2030")),
            to("mars", Missions.mission("elsewhere", "203X")),
            Missions.mission("undated"),
            Missions.mission("worded")
                .withMilestones(Milestone.builder().words("when it is ready").build()),
            Missions.mission("station")
                .withPeriod(DatedPeriod.builder().date(Period.parse("2026/2029")).build()),
            Missions.mission("stopped", "2027").withStatus(Status.CANCELLED));
    for (Mission mission : missions) {
      roadmap = roadmap.with(mission);
    }
    return roadmap;
  }

  private static Mission to(String destination, Mission mission) {
    return mission.withDestinations(List.of(Id.<Destination>of(destination)));
  }

  private static MermaidTimeline draw(Map<String, String> options) {
    return MermaidTimeline.of(ROADMAP, Options.parse(new MermaidFormat().options(), options));
  }

  @Test
  void groupsByYearsUnlessToldOtherwise() {
    GoldenFile.of(MermaidTimelineTest.class, "by-year.mmd").matches(draw(Map.of()).text());
  }

  @Test
  void groupsByDestinationsFromEarthOutward() {
    GoldenFile.of(MermaidTimelineTest.class, "by-destination.mmd")
        .matches(draw(Map.of("group-by", "destination")).text());
  }

  @Test
  void namesOfDestinationsAreRolledUpToBelowTheOneThatIsShown() {
    assertThat(draw(Map.of("group-by", "destination", "destination", "moon")).text())
        .contains("section orbit", "section surface", "section moon", "Mission halo")
        .doesNotContain("leo", "nrho");
  }

  @Test
  void leavesOutWhatIsCertainlyOutside() {
    MermaidTimeline timeline = draw(Map.of("from", "2029", "until", "2030-06"));

    assertThat(timeline.text())
        .contains("Mission halo", "Mission open", "Mission by", "Mission station")
        .doesNotContain("Mission lander", "Mission early", "Mission undated", "Mission stopped");
    assertThat(timeline.missions()).isEqualTo(5);
  }

  @Test
  void saysThatAMissionIsStoppedAndWhatWordsAnUndatedOneHas() {
    assertThat(draw(Map.of()).text())
        .contains("Mission stopped, launch (cancelled)")
        .contains("Mission worded, “when it is ready”");
  }

  @Test
  void showsEveryMissionAndCountsIt() {
    String text = draw(Map.of()).text();

    assertThat(ROADMAP.missions()).allSatisfy(mission -> assertThat(text).contains(mission.name()));
    assertThat(draw(Map.of()).missions()).isEqualTo(ROADMAP.missions().size());
  }

  @Test
  void aBlankNameIsShownAsTheId() {
    Roadmap roadmap = Missions.empty("").with(Missions.mission("some-id", "2030").withName(" \n"));

    assertThat(MermaidTimeline.of(roadmap, Options.none()).text())
        .contains(": some-id, launch")
        .doesNotContain("title");
  }

  @Test
  void anEmptyRoadmapSaysSo() {
    assertThat(MermaidTimeline.of(Missions.empty("Nothing"), Options.none()).text())
        .isEqualTo("timeline\n    title Nothing\n    No missions\n");
  }
}
