package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.HostCodes;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.findings.TextFindings;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Source;

/** Reads what people name on the command line: a file, a folder, or {@code -}. */
final class Documents {
  /** Standard input or output, where a file is expected. */
  static final String STANDARD = "-";

  /** Findings about what was asked for, not about what a document says. */
  private static final Set<DiagnosticCode> MISUSE =
      Set.of(
          HostCodes.UNKNOWN_FORMAT,
          HostCodes.UNRECOGNISED,
          HostCodes.NOT_SUPPORTED,
          HostCodes.BAD_OPTION);

  private final Terminal terminal;
  private final RoadmapFiles files;

  Documents(Terminal terminal, RoadmapFiles files) {
    this.terminal = terminal;
    this.files = files;
  }

  /**
   * Reads a document, telling how far it is.
   *
   * @throws CommandException if it cannot be read at all
   */
  ReadResult read(String name, ReadRequest request) {
    try (ProgressLine progress = new ProgressLine(terminal, "reading " + name)) {
      ReadRequest asked = request.withProgress(progress);
      return name.equals(STANDARD)
          ? files.read(Source.of(STANDARD, terminal.in(), Limits.DEFAULT), asked)
          : files.read(path(name), asked);
    } catch (IOException e) {
      throw CommandException.of(e, name.equals(STANDARD) ? "standard input" : name);
    }
  }

  /**
   * Returns the path that a text names.
   *
   * @throws CommandException if it names none
   */
  static Path path(String name) {
    try {
      if (!name.isBlank()) {
        return Path.of(name);
      }
    } catch (InvalidPathException e) {
      throw new CommandException(
          "'" + name + "' is no file name: " + e.getReason(),
          "letters beyond ASCII need a locale with UTF-8 that is installed, such as"
              + " LC_ALL=C.UTF-8");
    }
    throw new CommandException("a file name is empty", "write . for the folder you are in");
  }

  /**
   * Checks the name of a format that somebody wrote.
   *
   * @throws CommandException if there is no such format
   */
  static void checkFormat(FormatRegistry registry, String id) {
    if (registry.find(id).isEmpty()) {
      String near = registry.nearest(id).map(found -> "did you mean '" + found + "'? ").orElse("");
      throw new CommandException(
          "there is no format '" + id + "'", near + "'roadmap formats' lists them");
    }
  }

  /** Tells findings on standard error. */
  void tell(List<Diagnostic> findings, SourceLines lines, boolean colour) throws IOException {
    if (!findings.isEmpty()) {
      terminal.out().flush();
      TextFindings.plain()
          .withLines(lines)
          .withColour(colour)
          .withWidth(terminal.columns())
          .write(findings, terminal.err());
      terminal.err().flush();
    }
  }

  /** Returns whether a document was read without an error. */
  static boolean isSound(ReadResult read) {
    return !read.hasErrors() && read.roadmap().isPresent();
  }

  /** Returns what the program tells its caller where findings stop it. */
  static int exitCode(List<Diagnostic> findings) {
    return findings.stream().anyMatch(Documents::isMisuse) ? ExitCode.TROUBLE : ExitCode.FINDINGS;
  }

  /** Returns whether a finding is about what was asked for. */
  static boolean isMisuse(Diagnostic finding) {
    return MISUSE.contains(finding.code());
  }

  /** Returns the finding that says why nothing was read or written, if it is about the request. */
  static Optional<Diagnostic> misuse(Iterable<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      if (isMisuse(finding)) {
        return Optional.of(finding);
      }
    }
    return Optional.empty();
  }
}
