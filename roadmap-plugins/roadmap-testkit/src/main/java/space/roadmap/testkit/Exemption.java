package space.roadmap.testkit;

/**
 * A law that a format does not keep, and why that is right.
 *
 * <pre>{@code
 * Exemption.from(Law.RECOGNISES_ITS_OWN, "its files have the ending of plain JSON")
 * }</pre>
 *
 * <p>The law is tried all the same: it is skipped, with the reason in the report, if it is broken,
 * and fails if it is kept, since then nothing needs an exemption.
 *
 * @param law the law
 * @param reason why the format need not keep it
 */
public record Exemption(Law law, String reason) {
  /** Checks that there is a reason. */
  public Exemption {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "an exemption from law "
              + law
              + " was given no reason; say why the format need not keep it");
    }
  }

  /** Returns an exemption from a law. */
  public static Exemption from(Law law, String reason) {
    return new Exemption(law, reason);
  }
}
