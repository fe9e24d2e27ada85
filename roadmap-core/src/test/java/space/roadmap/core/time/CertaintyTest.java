package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.time.Certainty.CERTAIN;
import static space.roadmap.core.time.Certainty.IMPOSSIBLE;
import static space.roadmap.core.time.Certainty.POSSIBLE;

import org.junit.jupiter.api.Test;

class CertaintyTest {
  @Test
  void bothIsTheWeaker() {
    assertThat(CERTAIN.and(CERTAIN)).isEqualTo(CERTAIN);
    assertThat(CERTAIN.and(POSSIBLE)).isEqualTo(POSSIBLE);
    assertThat(POSSIBLE.and(POSSIBLE)).isEqualTo(POSSIBLE);
    assertThat(POSSIBLE.and(IMPOSSIBLE)).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void eitherIsTheStronger() {
    assertThat(CERTAIN.or(IMPOSSIBLE)).isEqualTo(CERTAIN);
    assertThat(IMPOSSIBLE.or(POSSIBLE)).isEqualTo(POSSIBLE);
    assertThat(IMPOSSIBLE.or(IMPOSSIBLE)).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void theOppositeOfPossibleIsPossible() {
    assertThat(CERTAIN.not()).isEqualTo(IMPOSSIBLE);
    assertThat(POSSIBLE.not()).isEqualTo(POSSIBLE);
    assertThat(IMPOSSIBLE.not()).isEqualTo(CERTAIN);
  }

  @Test
  void keepsTheLawsOfLogic() {
    for (Certainty a : Certainty.values()) {
      assertThat(a.not().not()).isEqualTo(a);
      for (Certainty b : Certainty.values()) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.and(a.or(b))).isEqualTo(a);
        for (Certainty c : Certainty.values()) {
          assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        }
      }
    }
  }
}
