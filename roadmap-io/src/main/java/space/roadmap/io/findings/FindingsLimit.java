package space.roadmap.io.findings;

/**
 * How many findings people are shown in full where there are very many.
 *
 * <p>Where there are more than {@code many}, only the first of each code are shown, the gravest
 * first, and how many more there are is told. {@link #none()} shows all.
 *
 * @param many up to so many findings, all are shown
 * @param ofEachCode most findings of one code, where there are more
 * @param inAll most findings of all codes, where there are more
 * @param hint how to see the others, with {@code {code}} in the place of the code; may be empty
 */
public record FindingsLimit(int many, int ofEachCode, int inAll, String hint) {
  private static final FindingsLimit STANDARD = new FindingsLimit(100, 20, 1000, "");
  private static final FindingsLimit NONE =
      new FindingsLimit(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, "");

  /** Checks that something is shown. */
  public FindingsLimit {
    if (many < 0 || ofEachCode < 1 || inAll < 1) {
      throw new IllegalArgumentException(
          "at least one finding of each code must be shown, not %s in all and %s of each"
              .formatted(inAll, ofEachCode));
    }
  }

  /** Returns the default: where there are more than 100, 20 of each code, and 1,000 in all. */
  public static FindingsLimit standard() {
    return STANDARD;
  }

  /** Returns one that shows all findings. */
  public static FindingsLimit none() {
    return NONE;
  }

  /**
   * Returns this with a hint how to see the findings that are not shown, such as {@code 'roadmap
   * validate --only {code}' shows them}.
   */
  public FindingsLimit withHint(String text) {
    return new FindingsLimit(many, ofEachCode, inAll, text);
  }
}
