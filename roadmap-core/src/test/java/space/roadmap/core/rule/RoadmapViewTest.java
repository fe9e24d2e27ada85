package space.roadmap.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.model.Roadmap;

final class RoadmapViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final Roadmap roadmap = Sketch.roadmap();
  private final RoadmapView view = new RoadmapView(roadmap, TODAY);

  private record Size(int entities) {}

  private record Twice(int entities) {}

  @Test
  void showsWhatItWasMadeOf() {
    assertThat(view.roadmap()).isSameAs(roadmap);
    assertThat(view.today()).isEqualTo(TODAY);
  }

  @Test
  void makesWhatIsSharedOnce() {
    List<RoadmapView> made = new ArrayList<>();
    Size first = view.shared(Size.class, seen -> size(seen, made));
    Size second = view.shared(Size.class, seen -> size(seen, made));
    assertThat(second).isSameAs(first);
    assertThat(made).containsExactly(view);
  }

  @Test
  void makesWhatIsSharedOfWhatIsShared() {
    Twice twice =
        view.shared(
            Twice.class,
            seen -> new Twice(2 * seen.shared(Size.class, it -> new Size(3)).entities()));
    assertThat(twice).isEqualTo(new Twice(6));
  }

  private static Size size(RoadmapView view, List<RoadmapView> made) {
    made.add(view);
    return new Size(view.roadmap().size());
  }
}
