package space.roadmap.testkit.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import space.roadmap.core.model.Roadmap;
import space.roadmap.testkit.RandomRoadmaps;

/**
 * A roadmap to try a rule on.
 *
 * @param name how to make it again
 * @param roadmap the roadmap
 * @param previous the edition before, for rules that compare
 * @param today the day that counts as today
 */
record Sample(String name, Roadmap roadmap, Optional<Roadmap> previous, LocalDate today) {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
  private static final int DAYS = 20 * 365;

  static Sample of(String name, Roadmap roadmap, Random random) {
    return new Sample(name, roadmap, Optional.empty(), FIRST_DAY.plusDays(random.nextInt(DAYS)));
  }

  Sample against(Roadmap edition) {
    return new Sample(name, roadmap, Optional.of(edition), today);
  }

  /** Returns roadmaps that hold everything there is, with the oddest values: the same each time. */
  static List<Sample> ofEverySort() {
    return Stream.of(
            RandomRoadmaps.series(1000, 7),
            RandomRoadmaps.series(2000, 6).map(RandomRoadmaps::withUnresolvedReferences),
            RandomRoadmaps.series(3000, 1).map(one -> one.withSize(8)),
            RandomRoadmaps.series(4000, 1).map(one -> one.withSize(8).withUnresolvedReferences()))
        .flatMap(one -> one)
        .map(one -> of(one.toString(), one.roadmap(), new Random(one.toString().hashCode())))
        .toList();
  }
}
