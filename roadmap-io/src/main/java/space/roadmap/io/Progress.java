package space.roadmap.io;

/** Is told how far long work is; called often, from the thread that does the work. */
@FunctionalInterface
public interface Progress {
  /**
   * Takes how much is done.
   *
   * @param done how much is done, in a unit of the format's choice
   * @param total how much there is, or 0 if that is not known
   */
  void report(long done, long total);

  /** Returns one that nobody looks at. */
  static Progress none() {
    return (done, total) -> {};
  }
}
