package space.roadmap.cli;

/** What the program tells whoever called it. */
final class ExitCode {
  /** All is well. */
  static final int FINE = 0;

  /** Something was found that is grave enough. */
  static final int FINDINGS = 1;

  /** The command was not understood, or something could not be read or written. */
  static final int TROUBLE = 2;

  private ExitCode() {}
}
