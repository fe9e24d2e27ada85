package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.spi.Coverage;

class CoveredTest {
  private static final Roadmap ROADMAP =
      new RoadmapDraft()
          .header(RoadmapHeader.builder().id(Id.of("test")).title("Test").build())
          .add(
              Mission.builder()
                  .id(Id.of("probe"))
                  .name("Probe")
                  .addMilestones(
                      Milestone.builder().note("no date").build(),
                      Milestone.builder()
                          .type(MilestoneKind.LAUNCH)
                          .date(UncertainDate.parse("2031~"))
                          .build())
                  .build())
          .build();

  private static final Coverage YEARS =
      Coverage.builder()
          .keeps(MissionType.ID)
          .looksInto(MissionType.MILESTONES)
          .approximates(MilestoneType.DATE, date -> date.toString().substring(0, 4))
          .build();

  private static List<String> shown(List<Covered.Fact> facts) {
    return facts.stream().map(fact -> fact.path() + "=" + fact.value()).toList();
  }

  @Test
  void holdsWhatIsKeptAndWhatIsWrittenInTheOthersPlace() {
    assertThat(shown(Covered.of(ROADMAP, YEARS, YEARS)))
        .containsExactly("missions[0].id=probe", "missions[0].milestones[0].date=2031");
  }

  @Test
  void holdsWhatReadingAndWritingBothKeep() {
    assertThat(shown(Covered.of(ROADMAP, Coverage.everything(), YEARS)))
        .isEqualTo(shown(Covered.of(ROADMAP, YEARS, Coverage.everything())))
        .isEqualTo(shown(Covered.of(ROADMAP, YEARS, YEARS)));
  }

  @Test
  void showsWhatWasReadAndIsSaidToBeDropped() {
    assertThat(shown(Covered.ofRead(ROADMAP, YEARS, YEARS)))
        .contains("missions[0].milestones[0].note=no date, which is said to be dropped")
        .noneMatch(fact -> fact.contains("name"));
  }
}
