package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.Samples.milestone;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MilestonesTest {
  private final Milestone launch = milestone("launch", "2028");
  private final Milestone second = milestone("launch", "2029").withId("second-launch");
  private final Milestone bare = Milestone.builder().words("some time").build();

  @Test
  void areKeyedByIdOrElseByType() {
    assertThat(Milestones.key(launch)).isEqualTo("launch");
    assertThat(Milestones.key(second)).isEqualTo("second-launch");
    assertThat(Milestones.key(bare)).isEmpty();
  }

  @Test
  void areFoundByKeyTheFirstFirst() {
    List<Milestone> milestones = List.of(bare, launch, second, milestone("launch", "2031"));
    assertThat(Milestones.find(milestones, "launch")).contains(launch);
    assertThat(Milestones.find(milestones, "second-launch")).contains(second);
    assertThat(Milestones.find(milestones, "landing")).isEmpty();
    assertThat(Milestones.find(List.of(), "launch")).isEmpty();
  }
}
