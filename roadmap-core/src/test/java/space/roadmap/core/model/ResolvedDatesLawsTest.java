package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.Samples.mission;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

/** What holds of chains of any shape: shared, dangling, circular. */
final class ResolvedDatesLawsTest {
  private static final int MISSIONS = 12;
  private static final List<String> DATES =
      List.of("2030", "2030~", "../2031", "2029/..", "2028-05", "2031-02-28", "2027/2033", "../..");
  private static final List<String> LAGS = List.of("P1Y", "P3Y/P4Y", "-P6M", "P0D", "P40D/P2Y");

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 0; seed < 300; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  /** Returns missions of one milestone each, most of which follow another. */
  private static Roadmap roadmap(long seed) {
    Random random = new Random(seed);
    RoadmapDraft draft = Samples.draft();
    for (int i = 0; i < MISSIONS; i++) {
      Milestone.Builder launch = Milestone.builder().id("launch");
      if (random.nextInt(4) > 0) {
        launch.date(UncertainDate.parse(DATES.get(random.nextInt(DATES.size()))));
      }
      if (random.nextInt(3) > 0) {
        launch.relative(
            Relative.builder()
                .to(target(random))
                .lag(
                    random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(Lag.parse(LAGS.get(random.nextInt(LAGS.size())))))
                .build());
      }
      if (random.nextInt(4) == 0) {
        launch.derivedFrom(target(random));
      }
      if (random.nextInt(8) == 0) {
        launch.basis(Basis.ACTUAL);
      }
      draft.add(
          Samples.kind(Mission.class), mission("m" + i).addMilestones(launch.build()).build());
    }
    return draft.build();
  }

  private static Id<Entity> target(Random random) {
    String owner = "m" + random.nextInt(MISSIONS + 1); // of which the last is not there
    return Id.of(random.nextInt(4) == 0 ? owner : owner + "#launch");
  }

  private static Milestone launch(Roadmap roadmap, int number) {
    return roadmap.missions().get(number).milestones().get(0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreeWithTheirDefinition(long seed) {
    Roadmap roadmap = roadmap(seed);
    for (int i = 0; i < MISSIONS; i++) {
      ResolvedDate found = roadmap.dates().of(launch(roadmap, i));
      Slow slow = new Slow(roadmap);
      assertThat(bounds(found.date())).as("m%s of seed %s", i, seed).isEqualTo(slow.bounds(i));
      assertThat(found.isCircular()).as("m%s of seed %s", i, seed).isEqualTo(slow.isCircular(i));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doNotDependOnTheOrderInWhichTheyAreAsked(long seed) {
    Roadmap one = roadmap(seed);
    Roadmap other = roadmap(seed);
    List<Integer> shuffled = new ArrayList<>();
    for (int i = 0; i < MISSIONS; i++) {
      shuffled.add(i);
      one.dates().of(launch(one, i));
    }
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(other.dates().circles().toString()).isEqualTo(one.dates().circles().toString());
    for (int i : shuffled) {
      assertThat(other.dates().of(launch(other, i)).toString())
          .as("m%s of seed %s", i, seed)
          .isEqualTo(one.dates().of(launch(one, i)).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areInACircleIfAndOnlyIfOneIsTold(long seed) {
    Roadmap roadmap = roadmap(seed);
    Set<Id<?>> told = new HashSet<>();
    for (List<Reference> circle : roadmap.dates().circles()) {
      circle.forEach(step -> assertThat(told.add(step.from().id())).as("seed %s", seed).isTrue());
    }
    Slow slow = new Slow(roadmap);
    for (int i = 0; i < MISSIONS; i++) {
      assertThat(told.contains(Id.of("m" + i))).as("seed %s", seed).isEqualTo(slow.isCircular(i));
    }
  }

  @Test
  void areTheSameWhicheverThreadAsks() {
    for (long seed : seeds()) {
      Roadmap alone = roadmap(seed);
      Roadmap shared = roadmap(seed);
      List<String> found =
          Collections.nCopies(8, shared).parallelStream()
              .map(ResolvedDatesLawsTest::all)
              .distinct()
              .toList();
      assertThat(found).as("seed %s", seed).containsExactly(all(alone));
    }
  }

  private static String all(Roadmap roadmap) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MISSIONS; i++) {
      text.append(roadmap.dates().of(launch(roadmap, i))).append('\n');
    }
    return text.toString();
  }

  private static List<Long> bounds(Optional<UncertainDate> date) {
    UncertainDate known = date.orElse(UncertainDate.undated());
    return List.of(known.earliestDay(), known.latestDay());
  }

  /** The definition, word by word, without memory. */
  private record Slow(Roadmap roadmap) {
    Optional<Id<Entity>> followed(int number) {
      Milestone launch = launch(roadmap, number);
      if (launch.date().isPresent() && launch.basis().isPresent()) {
        return Optional.empty();
      }
      return launch
          .relative()
          .map(Relative::to)
          .filter(Slow::isThere)
          .or(() -> launch.derivedFrom().filter(Slow::isThere));
    }

    private static boolean isThere(Id<Entity> id) {
      return number(id) < MISSIONS;
    }

    private static int number(Id<Entity> id) {
      return Integer.parseInt(id.owner().text().substring(1));
    }

    boolean isCircular(int number) {
      int at = number;
      for (int steps = 0; steps < MISSIONS; steps++) {
        Optional<Id<Entity>> next = followed(at);
        if (next.isEmpty()) {
          return false;
        }
        at = number(next.get());
        if (at == number) {
          return true;
        }
      }
      return false;
    }

    List<Long> bounds(int number) {
      Milestone launch = launch(roadmap, number);
      long ownFirst = launch.date().map(UncertainDate::earliestDay).orElse(Long.MIN_VALUE);
      long ownLast = launch.date().map(UncertainDate::latestDay).orElse(Long.MAX_VALUE);
      Optional<Id<Entity>> to = followed(number);
      if (to.isEmpty() || isCircular(number)) {
        return List.of(ownFirst, ownLast);
      }
      List<Long> other = bounds(number(to.get()));
      boolean relative = launch.relative().filter(it -> isThere(it.to())).isPresent();
      if (!relative) {
        if (other.get(1) == Long.MAX_VALUE) {
          return List.of(ownFirst, ownLast);
        }
        return List.of(ownFirst > other.get(1) ? Long.MIN_VALUE : ownFirst, other.get(1));
      }
      Optional<Lag> lag = launch.relative().get().lag();
      if (lag.isPresent()) {
        long first =
            other.get(0) == Long.MIN_VALUE ? other.get(0) : plus(other.get(0), lag.get().min());
        boolean isDay = other.get(0).equals(other.get(1));
        boolean wholeMonths =
            !isDay
                && other.get(1) != Long.MAX_VALUE
                && LocalDate.ofEpochDay(other.get(1) + 1).getDayOfMonth() == 1;
        long last =
            other.get(1) == Long.MAX_VALUE
                ? other.get(1)
                : wholeMonths
                    ? plus(other.get(1) + 1, lag.get().max()) - 1
                    : plus(other.get(1), lag.get().max());
        return first == Long.MIN_VALUE && last == Long.MAX_VALUE
            ? List.of(ownFirst, ownLast)
            : List.of(first, last);
      }
      if (other.get(0) > ownLast) {
        return List.of(other.get(0), Long.MAX_VALUE);
      }
      return List.of(Math.max(ownFirst, other.get(0)), ownLast);
    }

    private static long plus(long day, Period length) {
      return LocalDate.ofEpochDay(day).plus(length).toEpochDay();
    }
  }
}
