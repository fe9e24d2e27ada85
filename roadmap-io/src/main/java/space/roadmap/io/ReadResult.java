package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.findings.SourceLines;

/**
 * What was read: a roadmap if there is one, and everything that is to be said about it.
 *
 * <p>A roadmap may be there although errors were found: it holds what could be read, so that rules
 * can say what they find in the same run. Whoever wants a faultless one or none calls {@link
 * #orThrow}.
 */
public final class ReadResult {
  private final Optional<Roadmap> roadmap;
  private final Optional<String> format;
  private final LossReport losses;
  private final ImmutableList<Diagnostic> diagnostics;
  private final UnaryOperator<List<Diagnostic>> placer;
  private final SourceLines lines;

  ReadResult(
      Optional<Roadmap> roadmap,
      Optional<String> format,
      LossReport losses,
      List<Diagnostic> diagnostics,
      UnaryOperator<List<Diagnostic>> placer,
      SourceLines lines) {
    this.roadmap = roadmap;
    this.format = format;
    this.losses = losses;
    this.diagnostics = ImmutableList.copyOf(diagnostics);
    this.placer = placer;
    this.lines = lines;
  }

  static ReadResult failed(List<Diagnostic> diagnostics) {
    return new ReadResult(
        Optional.empty(),
        Optional.empty(),
        LossReport.none(),
        diagnostics,
        UnaryOperator.identity(),
        SourceLines.none());
  }

  /** Returns what could be read; empty if there is not even a header, or if reading was stopped. */
  public Optional<Roadmap> roadmap() {
    return roadmap;
  }

  /**
   * Returns the roadmap, if nothing is wrong with it.
   *
   * @throws RoadmapException if there is an error; it carries all findings
   */
  public Roadmap orThrow() {
    if (hasErrors()) {
      throw new RoadmapException(diagnostics);
    }
    return roadmap.orElseThrow(() -> new RoadmapException(diagnostics));
  }

  /** Returns whether an error was found. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** Returns the id of the format; empty if none was found. */
  public Optional<String> format() {
    return format;
  }

  /** Returns what the model could not hold. */
  public LossReport losses() {
    return losses;
  }

  /** Returns the findings, in the order of their places; those without a place are last. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Puts places on findings that were made later, such as those of rules.
   *
   * <p>The source is looked at again. If it has changed since it was read, or can no longer be
   * read, findings stay without a place rather than get a wrong one.
   *
   * @return as many findings, in the same order
   */
  public List<Diagnostic> places(List<Diagnostic> findings) {
    DroppedItems dropped = DroppedItems.of(diagnostics);
    return dropped.restored(findings, placer.apply(dropped.shortened(findings)));
  }

  /** Returns the lines that were read, to show them below findings. */
  public SourceLines lines() {
    return lines;
  }
}
