package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.model.Windows;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

/** What the rule must find about dates outside the windows in which alone they can be. */
final class WindowOracles {
  private static final int MANY = 400;

  private WindowOracles() {}

  static List<Oracle> all() {
    return List.of(
        new Oracle("time.window-missed", Plans::sample, Detail.PATH, WindowOracles::missed));
  }

  private static List<String> missed(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Moment moment : Moment.all(sample.roadmap())) {
      Optional<UncertainDate> date = moment.evidence();
      if (date.isPresent()
          && moment.windows().isPresent()
          && isMissed(date.get(), moment.windows().get())) {
        found.add(Detail.path(moment.owner(), moment.path()));
      }
    }
    return found;
  }

  private static boolean isMissed(UncertainDate date, Windows stated) {
    List<UncertainDate> listed = new ArrayList<>();
    for (UncertainDate window : stated.dates()) {
      listed.addAll(window.members());
    }
    listed.removeIf(UncertainDate::isUndated);
    if (listed.isEmpty()) {
      return false; // nothing is known
    }
    long firstOfAll = listed.stream().mapToLong(UncertainDate::earliestDay).min().getAsLong();
    boolean recurs = false;
    boolean isIn = false;
    for (UncertainDate window : listed) {
      isIn |= meet(window, date);
      if (stated.every().isPresent() && leadsOn(stated.every().get())) {
        for (UncertainDate again : repetitions(window, listed, stated.every().get())) {
          recurs = true;
          isIn |= meet(again, date);
        }
      }
    }
    return !isIn && !(recurs && date.earliestDay() < firstOfAll);
  }

  private static boolean leadsOn(Lag every) {
    return !every.min().isNegative() && !every.min().isZero();
  }

  /** Returns many repetitions of a window; what begins among the others is none. */
  private static List<UncertainDate> repetitions(
      UncertainDate window, List<UncertainDate> listed, Lag every) {
    List<UncertainDate> repetitions = new ArrayList<>();
    if (window.earliest().isEmpty() || window.latest().isEmpty()) {
      return repetitions;
    }
    for (int times = 1; times <= MANY; times++) {
      Lag length = Lag.between(every.min().multipliedBy(times), every.max().multipliedBy(times));
      UncertainDate again = length.plus(window);
      boolean isAmong =
          times == 1
              && listed.stream()
                  .anyMatch(it -> it != window && it.latestDay() >= again.earliestDay());
      if (isAmong) {
        return repetitions;
      }
      repetitions.add(again);
    }
    return repetitions;
  }

  private static boolean meet(UncertainDate window, UncertainDate date) {
    return window.earliestDay() <= date.latestDay() && date.earliestDay() <= window.latestDay();
  }
}
