package space.roadmap.core.diagnostic;

/**
 * That somebody has looked at a finding and accepts it.
 *
 * @param by where that is said
 * @param reason why it is accepted
 */
public record Acceptance(By by, String reason) {
  /** Where a finding is accepted. */
  public enum By {
    /** In the document, by a suppression. */
    SUPPRESSION,

    /** In a list of the findings that were known before. */
    BASELINE
  }
}
