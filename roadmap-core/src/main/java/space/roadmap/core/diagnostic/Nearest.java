package space.roadmap.core.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** Finds the known name that someone most likely meant. */
public final class Nearest {
  private Nearest() {}

  /** Longest names compared, and most candidates looked at: hints must not cost seconds. */
  private static final int LONGEST = 80;

  /**
   * Returns the candidate nearest to a name, if one is near enough to be worth a hint.
   *
   * <p>Near enough means at most a third of the letters differ, by optimal string alignment
   * (insertions, deletions, substitutions and exchanged neighbours), letter case and {@code - _ /}
   * aside. Among equally near ones the first wins.
   */
  public static Optional<String> to(String name, Iterable<String> candidates) {
    String wanted = simplify(name);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int limit = Math.max(1, wanted.length() / 3);
    String best = "";
    for (String candidate : candidates) {
      String simple = simplify(candidate);
      if (Math.abs(simple.length() - wanted.length()) > limit || simple.length() > LONGEST) {
        continue;
      }
      int distance = distance(wanted, simple, limit);
      if (distance <= limit && !candidate.equals(name)) {
        best = candidate;
        limit = distance - 1;
      }
      if (limit < 0) {
        break;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static String simplify(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-').replace('/', '-');
  }

  private static int distance(String a, String b, int limit) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int value = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          value = Math.min(value, before[j - 2] + 1);
        }
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
