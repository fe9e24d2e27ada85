package space.roadmap.io.spi;

/** Whether a roadmap in a format is one file, or several. */
public enum Layout {
  /** One file. A format that can spread it over more does so where the sink is a folder. */
  FILE,
  /**
   * Several files in a folder. The host makes the folder, or a zip of it where the name ends in
   * {@code .zip} or a stream is written to; and when reading, it opens either.
   */
  FOLDER
}
