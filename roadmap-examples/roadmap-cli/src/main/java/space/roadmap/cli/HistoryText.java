package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import space.roadmap.core.model.DateHistory;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Distance;

/** Tells people how far dates have slipped, and how far those are apart who state them. */
final class HistoryText {
  private HistoryText() {}

  /** Returns what there is to tell of an event, or of the ends of a period. */
  static List<String> notes(Timeline.Entry entry) {
    List<String> notes = new ArrayList<>();
    entry.history().ifPresent(history -> add(notes, entry.lasts() ? "start " : "", history));
    entry.endHistory().ifPresent(history -> add(notes, "end ", history));
    return notes;
  }

  private static void add(List<String> notes, String end, DateHistory history) {
    if (history.moves() > 0) {
      history.slip().ifPresent(slip -> notes.add(end + slipped(slip, history.moves())));
    }
    claims(history).ifPresent(claims -> notes.add(end + claims + apart(history)));
  }

  /** Returns the dates that are claimed beside the present one; empty if there are none. */
  static Optional<String> claims(DateHistory history) {
    String dates =
        history.claims().stream()
            .flatMap(claim -> claim.date().stream())
            .map(DateWords::of)
            .distinct()
            .collect(Collectors.joining(", "));
    return dates.isEmpty() ? Optional.empty() : Optional.of("also claimed: " + dates);
  }

  private static String slipped(Distance slip, int moves) {
    String changes = " than first stated (" + moves + (moves == 1 ? " change)" : " changes)");
    if (slip.fewest().orElse(-1) >= 0) {
      return "slipped: " + slip + " later" + changes;
    }
    if (slip.most().orElse(1) <= 0) {
      return "moved: " + slip.reversed() + " earlier" + changes;
    }
    return "moved: " + earlierOrLater(slip) + changes;
  }

  private static String earlierOrLater(Distance slip) {
    OptionalLong fewest = slip.fewest();
    OptionalLong most = slip.most();
    return (fewest.isPresent()
            ? "at most " + Distance.ofDays(-fewest.getAsLong())
            : "any number of days")
        + " earlier, or "
        + (most.isPresent() ? "at most " + Distance.ofDays(most.getAsLong()) : "any number of days")
        + " later";
  }

  /** Returns how far those who state it are apart; nothing if they agree or nobody can say. */
  private static String apart(DateHistory history) {
    Distance distance = history.disagreement().orElse(Distance.ofDays(0));
    if (distance.fewest().orElse(-1) > 0) {
      return " (" + distance + " apart)";
    }
    long most = distance.most().orElse(0);
    return most > 0 ? " (at most " + Distance.ofDays(most) + " apart)" : "";
  }
}
