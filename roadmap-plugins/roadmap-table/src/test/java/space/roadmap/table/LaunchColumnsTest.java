package space.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.MilestoneKind.LANDING;
import static space.roadmap.core.model.MilestoneKind.LAUNCH;
import static space.roadmap.table.Plans.milestone;
import static space.roadmap.table.Plans.mission;
import static space.roadmap.table.Plans.tables;

import org.junit.jupiter.api.Test;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.time.UncertainDate;

class LaunchColumnsTest {
  @Test
  void aLaunchStandsInColumnsOfItsOwn() {
    Milestone launch =
        milestone(LAUNCH)
            .date(UncertainDate.parse("2028-09"))
            .words("late 2028")
            .basis(Basis.PLANNED)
            .build();

    assertThat(tables(mission().addMilestones(launch)))
        .isEqualTo(
            """
            [missions]
            id|name|launch|launch.words|launch.basis
            a|A|2028-09|late 2028|planned
            """);
  }

  @Test
  void whatComesAfterTheLaunchIsInTheDetails() {
    assertThat(
            tables(mission().addMilestones(milestone(LAUNCH, "2028"), milestone(LANDING, "2029"))))
        .isEqualTo(
            """
            [missions]
            id|name|launch|milestones
            a|A|2028|landing 2029
            [missions.milestones]
            mission-id|type|date
            a|landing|2029
            """);
  }

  @Test
  void aLaunchThatIsNotTheFirstHasItsPosition() {
    assertThat(
            tables(
                mission()
                    .addMilestones(
                        milestone(LANDING, "2027"),
                        milestone(LAUNCH, "2028"),
                        milestone(LANDING, "2029").withId("second"))))
        .isEqualTo(
            """
            [missions]
            id|name|launch|launch-position|milestones
            a|A|2028|2|landing 2027; second landing 2029
            [missions.milestones]
            mission-id|id|type|date
            a||landing|2027
            a|second|landing|2029
            """);
  }

  @Test
  void twoLaunchesAreBothInTheDetails() {
    assertThat(
            tables(
                mission()
                    .addMilestones(
                        milestone(LAUNCH, "2028"), milestone(LAUNCH, "2029").withId("again"))))
        .contains("[missions]\nid|name|milestones\n")
        .contains("[missions.milestones]\nmission-id|id|type|date\na||launch|2028\n");
  }

  @Test
  void aLaunchOfNothingButItsTypeIsInTheDetails() {
    assertThat(tables(mission().addMilestones(milestone(LAUNCH).build())))
        .isEqualTo(
            """
            [missions]
            id|name|milestones
            a|A|launch
            [missions.milestones]
            mission-id|type
            a|launch
            """);
  }

  @Test
  void aLaunchWithAKeyIsInTheDetails() {
    assertThat(tables(mission().addMilestones(milestone(LAUNCH, "2028").withId("crew"))))
        .contains("[missions.milestones]\nmission-id|id|type|date\na|crew|launch|2028\n");
  }

  @Test
  void aLaunchWithUnknownAttributesIsInTheDetails() {
    Milestone launch =
        milestone(LAUNCH)
            .date(UncertainDate.parse("2028"))
            .extras(Plans.extra("x-pad", new Value.Text("39B")))
            .build();

    assertThat(tables(mission().addMilestones(launch)))
        .contains("[missions.milestones]\nmission-id|type|date|x-pad\na|launch|2028|39B\n");
  }

  @Test
  void aPositionBehindTheOthersIsTheLast() {
    assertThat(
            Plans.read("[missions]\nid|name|launch|launch-position\na|A|2028|9\n")
                .reportsNothing()
                .roadmap()
                .missions()
                .get(0)
                .milestones())
        .containsExactly(milestone(LAUNCH, "2028"));
  }

  @Test
  void aLaunchInColumnsAndInDetailsIsBoth() {
    assertThat(
            Plans.read(
                    """
                    [missions]
                    id|name|launch
                    a|A|2028
                    [missions.milestones]
                    mission-id|type|date|id
                    a|launch|2029|again
                    """)
                .roadmap()
                .missions()
                .get(0)
                .milestones())
        .extracting(one -> one.date().map(UncertainDate::toString).orElse(""))
        .containsExactly("2028", "2029");
  }
}
