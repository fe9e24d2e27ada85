package space.roadmap.cli;

/** For whom a result is shown. */
enum Shown {
  /** For people. */
  TEXT,

  /** For programs. */
  JSON
}
