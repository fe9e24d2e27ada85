package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    if (history.claims().stream().anyMatch(claim -> claim.date().isPresent())) {
      Optional<String> apart =
          history
              .disagreement()
              .filter(distance -> !distance.equals(Distance.ofDays(0)))
              .map(HistoryText::apart);
      notes.add(
          end
              + "claimed: "
              + history.spread().map(DateWords::of).orElse("")
              + apart.map(text -> " (" + text + ")").orElse(""));
    }
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

  private static String apart(Distance disagreement) {
    if (disagreement.fewest().orElse(-1) > 0) {
      return disagreement + " apart";
    }
    OptionalLong most = disagreement.most();
    return most.isPresent()
        ? "at most " + Distance.ofDays(most.getAsLong()) + " apart"
        : "any number of days apart";
  }
}
