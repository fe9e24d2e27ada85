package space.roadmap.core.rule;

import space.roadmap.core.diagnostic.Diagnostic;

/**
 * A diagnostic in the order in which a validator returns them.
 *
 * @param position where its entity stands in the document
 * @param diagnostic what was found
 */
record Finding(int position, Diagnostic diagnostic) implements Comparable<Finding> {
  @Override
  public int compareTo(Finding other) {
    Diagnostic that = other.diagnostic;
    int order = Integer.compare(position, other.position);
    if (order == 0) {
      order = diagnostic.entity().orElse("").compareTo(that.entity().orElse(""));
    }
    if (order == 0) {
      order = diagnostic.code().id().compareTo(that.code().id());
    }
    if (order == 0) {
      order = comparePaths(diagnostic.attribute().orElse(""), that.attribute().orElse(""));
    }
    if (order == 0) {
      order = diagnostic.message().compareTo(that.message());
    }
    return order;
  }

  /** Compares attribute paths so that {@code needs[2]} comes before {@code needs[10]}. */
  private static int comparePaths(String one, String other) {
    int end = Math.min(one.length(), other.length());
    int i = 0;
    while (i < end && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    while (i > 0 && isDigit(one, i - 1)) {
      i--; // back to the start of the number in which they differ
    }
    int digits = digits(one, i);
    int otherDigits = digits(other, i);
    if (digits > 0 && otherDigits > 0 && digits != otherDigits) {
      return Integer.compare(digits, otherDigits);
    }
    return one.compareTo(other);
  }

  private static int digits(String path, int from) {
    int to = from;
    while (isDigit(path, to)) {
      to++;
    }
    return to - from;
  }

  private static boolean isDigit(String path, int at) {
    return at < path.length() && path.charAt(at) >= '0' && path.charAt(at) <= '9';
  }
}
