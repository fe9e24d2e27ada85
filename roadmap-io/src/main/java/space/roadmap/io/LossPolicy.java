package space.roadmap.io;

/** What happens when a format cannot hold everything that there is. */
public enum LossPolicy {
  /** The work is done and the {@link LossReport} says what got lost. */
  REPORT,
  /** Every line of the loss report is an error, and nothing is written. */
  FAIL
}
