package space.roadmap.core.time;

/**
 * The answer to a question about things known within bounds.
 *
 * <p>The three values form Kleene's strong logic: {@link #CERTAIN} is true, {@link #IMPOSSIBLE} is
 * false, and {@link #POSSIBLE} is either, because some values within the bounds say yes and some
 * say no. Combining answers assumes that the questions are independent; where they are not, a
 * combined {@code POSSIBLE} may hide a certainty but a certainty is never wrong.
 */
public enum Certainty {
  /** Every value within the bounds says yes. */
  CERTAIN,
  /** Some values within the bounds say yes and some say no, or a bound is missing. */
  POSSIBLE,
  /** No value within the bounds says yes. */
  IMPOSSIBLE;

  /** Returns the answer to "both": impossible if either is, certain only if both are. */
  public Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns the answer to "either": certain if either is, impossible only if both are. */
  public Certainty or(Certainty other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns the answer to the opposite question; the opposite of possible is possible. */
  public Certainty not() {
    return switch (this) {
      case CERTAIN -> IMPOSSIBLE;
      case POSSIBLE -> POSSIBLE;
      case IMPOSSIBLE -> CERTAIN;
    };
  }

  /** Returns certain where {@code always} holds, else possible where {@code sometimes} holds. */
  static Certainty when(boolean always, boolean sometimes) {
    return always ? CERTAIN : sometimes ? POSSIBLE : IMPOSSIBLE;
  }
}
