package space.roadmap.testkit;

/** What every format keeps to, as far as its abilities go; see {@link FormatContract}. */
public enum Law {
  /** Its name, title, endings, options and coverage are stated, and the same when asked again. */
  DESCRIBES_ITSELF(1, "describes itself"),

  /** It is found on the class path by its service file, and on the module path by its module. */
  IS_FOUND(2, "is found on the class path and on the module path"),

  /** It is sure of what it wrote, and of nothing that is of another format. */
  RECOGNISES_ITS_OWN(3, "recognises its own and no other"),

  /** It writes and reads the same whatever the locale, the time zone and the charset are. */
  IS_THE_SAME_EVERYWHERE(4, "is the same in any locale, zone and charset"),

  /** What it reads from what it wrote is the roadmap, but for what its coverage gives up. */
  READS_WHAT_IT_WROTE(5, "reads what it wrote, as far as its coverage goes"),

  /** What was read is written as the bytes that it was read from. */
  WRITES_THE_SAME_AGAIN(6, "writes what it read as the same bytes"),

  /** Corrupted input gives findings with places; never an exception, never a hang. */
  SURVIVES_CORRUPTION(7, "reports what is wrong with corrupted input"),

  /** It closes no stream of the caller's, remembers nothing, and serves many threads at once. */
  KEEPS_NO_STATE(8, "keeps no state and closes nothing"),

  /** An attribute that the library does not know is kept and reported, or reported as lost. */
  REPORTS_THE_UNKNOWN(9, "reports attributes that the library does not know");

  private final int number;
  private final String text;

  Law(int number, String text) {
    this.number = number;
    this.text = text;
  }

  /** Returns the number of the law, from 1. */
  public int number() {
    return number;
  }

  /** Returns the law in words, with its number. */
  @Override
  public String toString() {
    return number + " " + text;
  }
}
