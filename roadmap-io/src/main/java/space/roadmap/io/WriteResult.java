package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;

/** What became of a roadmap that was to be written. */
public final class WriteResult {
  private final boolean written;
  private final Optional<String> format;
  private final LossReport losses;
  private final ImmutableList<Diagnostic> diagnostics;

  WriteResult(
      boolean written, Optional<String> format, LossReport losses, List<Diagnostic> diagnostics) {
    this.written = written;
    this.format = format;
    this.losses = losses;
    this.diagnostics = ImmutableList.copyOf(diagnostics);
  }

  /** Returns whether it was written; if not, a file that was there is as it was. */
  public boolean written() {
    return written;
  }

  /** Returns the id of the format; empty if none was found. */
  public Optional<String> format() {
    return format;
  }

  /** Returns what the format could not hold. */
  public LossReport losses() {
    return losses;
  }

  /** Returns what is to be said about it. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Returns this, if it was written.
   *
   * @throws RoadmapException if it was not, or if an error was reported
   */
  public WriteResult orThrow() {
    if (!written || diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
      throw new RoadmapException(diagnostics);
    }
    return this;
  }
}
