package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeaderType;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Loss;

final class LossWalkTest {
  private static Milestone milestone(String date) {
    return Milestone.builder().date(UncertainDate.parse(date)).build();
  }

  private static Coverage.Builder titles() {
    return Coverage.builder()
        .keeps(RoadmapHeaderType.TYPE, List.of("id", "title"))
        .keeps(MissionType.TYPE, List.of("id", "name"));
  }

  @Test
  void losesNothingInAFormatThatHoldsEverything() {
    Roadmap roadmap = Roadmaps.of(Roadmaps.mission("a").note("n").build());
    assertThat(LossWalk.of(roadmap, Coverage.everything()).isEmpty()).isTrue();
    assertThat(LossReport.none().text()).isEmpty();
  }

  @Test
  void countsWhatIsDroppedByAttribute() {
    Roadmap roadmap =
        Roadmaps.of(
            Roadmaps.mission("a").note("first").addTags("x", "y").build(),
            Roadmaps.mission("b").note("second").build());
    LossReport report = LossWalk.of(roadmap, titles().build());
    assertThat(report.text())
        .isEqualTo(
            "mission.note: 2 dropped, such as first in a\n"
                + "mission.tags: 2 dropped, such as x in a\n");
    assertThat(report.count()).isEqualTo(4);
    assertThat(report.lines().get(1).examples())
        .containsExactly(Loss.dropped("a", "tags[0]", "x"), Loss.dropped("a", "tags[1]", "y"));
  }

  @Test
  void looksIntoStructsAndComparesWhatIsWritten() {
    Mission mission =
        Roadmaps.mission("a")
            .addMilestones(
                milestone("2034~"),
                Milestone.builder().date(UncertainDate.parse("2034-01-01")).words("soon").build())
            .build();
    Coverage coverage =
        titles()
            .looksInto(MissionType.MILESTONES)
            .approximates(MilestoneType.DATE, date -> "2034-01-01")
            .build();
    LossReport report = LossWalk.of(Roadmaps.of(mission), coverage);
    assertThat(report.text())
        .isEqualTo(
            "mission.milestones.date: 1 approximated, such as 2034~ as 2034-01-01 in a\n"
                + "mission.milestones.words: 1 dropped, such as soon in a\n");
    assertThat(report.lines().get(0).examples().get(0).attribute()).isEqualTo("milestones[0].date");
  }

  @Test
  void showsAStructByItsShortForm() {
    Mission mission = Roadmaps.mission("a").addMilestones(milestone("2034~")).build();
    assertThat(LossWalk.of(Roadmaps.of(mission), titles().build()).text())
        .isEqualTo("mission.milestones: 1 dropped, such as 2034~ in a\n");
  }

  @Test
  void countsAKindThatIsNotHeldByEntity() {
    Coverage coverage = Coverage.builder().keeps(RoadmapHeaderType.TYPE, List.of("id")).build();
    Roadmap roadmap =
        Roadmaps.of(Roadmaps.mission("a").build(), Roadmaps.mission("b").note("n").build());
    assertThat(LossWalk.of(roadmap, coverage).text())
        .isEqualTo(
            "roadmap.title: 1 dropped, such as Plan in plan\n" + "mission: 2 dropped, such as a\n");
  }

  @Test
  void dropsAttributesThatNobodyKnows() {
    Mission mission =
        Roadmaps.mission("a").extras(Extras.of(Map.of("x-colour", new Value.Text("red")))).build();
    assertThat(LossWalk.of(Roadmaps.of(mission), titles().build()).text())
        .isEqualTo("mission.x-colour: 1 dropped, such as a\n");
    assertThat(LossWalk.of(Roadmaps.of(mission), titles().keepsExtras().build()).isEmpty())
        .isTrue();
  }

  @Test
  void keepsWhatTheFormatKeeps() {
    Roadmap roadmap = Roadmaps.of(Roadmaps.mission("a").lead(Id.of("nasa")).build());
    Coverage coverage = titles().keeps(MissionType.LEAD).build();
    assertThat(LossWalk.of(roadmap, coverage).isEmpty()).isTrue();
  }

  @Test
  void keepsMemoryBounded() {
    LossReport.Collector collector = new LossReport.Collector();
    for (int i = 0; i < 5000; i++) {
      collector.add(Loss.dropped("e" + i, "name" + i, "v"));
      collector.add(Loss.invented("e" + i, "date[" + i + "]", "2030"));
    }
    LossReport report = collector.report();
    assertThat(report.count()).isEqualTo(10_000);
    assertThat(report.lines()).hasSizeLessThan(1100);
    assertThat(report.text()).contains("date: 5000 invented, such as 2030 in e0\n", "(others): ");
    assertThat(report.lines()).allSatisfy(line -> assertThat(line.examples()).hasSizeLessThan(4));
  }

  @Test
  void shortensLongValuesBetweenCharacters() {
    Mission mission = Roadmaps.mission("a").note("🚀".repeat(60)).build();
    String shown =
        LossWalk.of(Roadmaps.of(mission), titles().build()).lines().get(0).examples().get(0).from();
    assertThat(shown).endsWith("🚀…").hasSizeLessThan(81);
  }
}
