package space.roadmap.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The three streams, and what is at their other ends.
 *
 * <p>Text is UTF-8 whatever the default charset. Results go to {@link #out}; everything else, such
 * as notes and progress, to {@link #err}, so that results can be piped.
 */
final class Terminal {
  private final InputStream in;
  private final GuardedOutput guard;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean outShown;
  private final boolean errShown;
  private final int columns;

  /**
   * Makes one.
   *
   * @param outShown whether a person sees the output as it comes
   * @param errShown whether a person sees the errors as they come
   */
  Terminal(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean outShown,
      boolean errShown,
      int columns) {
    this.in = in;
    this.guard = new GuardedOutput(out);
    this.out =
        new PrintStream(new BufferedOutputStream(guard, 1 << 13), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(new BufferedOutputStream(err), true, StandardCharsets.UTF_8);
    this.outShown = outShown;
    this.errShown = errShown;
    this.columns = columns;
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  boolean outShown() {
    return outShown;
  }

  boolean errShown() {
    return errShown;
  }

  int columns() {
    return columns;
  }

  /** Returns how wide a list may be: other programs want a line for each thing. */
  int listColumns() {
    return outShown ? columns : Integer.MAX_VALUE;
  }

  /** Prints a line of output; empty for a blank one. */
  void print(String line) {
    out.print(line);
    out.print('\n');
  }

  /** Prints a line for the person, after all output so far. */
  void tell(String line) {
    out.flush();
    err.print(TextLayout.harmless(line));
    err.print('\n');
    err.flush();
  }

  /** Returns whether nobody reads the output any more. */
  boolean isBroken() {
    return guard.isBroken();
  }

  /** Writes out what is still held back, and returns what went wrong in all this time. */
  Optional<IOException> finish() {
    out.flush();
    err.flush();
    return guard.failure();
  }
}
