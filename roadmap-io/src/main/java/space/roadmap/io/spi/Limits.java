package space.roadmap.io.spi;

/**
 * How much an importer takes before it gives up: nobody's document may exhaust memory.
 *
 * @param bytes most bytes of one entry
 * @param depth deepest nesting of values
 * @param textLength longest text, in UTF-16 units
 * @param findings most findings; after these a reader stops
 * @param entries most entries of one source, such as the files that a document includes
 * @param expansion most bytes that a file in a zip unpacks to, for each that it takes
 */
public record Limits(
    long bytes, int depth, int textLength, int findings, int entries, int expansion) {
  private static final int MOST_ENTRIES = 20_000;
  private static final int MOST_EXPANSION = 200;

  /**
   * Two gigabytes less a page, 100 levels, 10 million characters, 10,000 findings, 20,000 entries
   * and 200 times the size.
   */
  public static final Limits DEFAULT = new Limits(2_147_479_552L, 100, 10_000_000, 10_000);

  /** Makes limits with the default number of entries. */
  public Limits(long bytes, int depth, int textLength, int findings) {
    this(bytes, depth, textLength, findings, MOST_ENTRIES);
  }

  /** Makes limits with the default expansion. */
  public Limits(long bytes, int depth, int textLength, int findings, int entries) {
    this(bytes, depth, textLength, findings, entries, MOST_EXPANSION);
  }

  /** Checks that every limit is positive. */
  public Limits {
    if (bytes < 1 || depth < 1 || textLength < 1 || findings < 1 || entries < 1 || expansion < 1) {
      throw new IllegalArgumentException("a limit must be at least 1");
    }
  }
}
