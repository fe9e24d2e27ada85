package space.roadmap.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.rules.Baseline;
import space.roadmap.io.rules.BaselineResult;

/** Which findings were known before, so that only new ones fail. */
final class BaselineOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Accepts the findings in this file; only others fail.")
  private @Nullable String baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Writes the errors and warnings that are found to a file for --baseline, and accepts them.")
  private @Nullable String written;

  /** Returns the file of what was known, if one was named. */
  Optional<Path> file() {
    return Optional.ofNullable(baseline).map(Documents::path);
  }

  /**
   * Reads what was known; empty if no file was named.
   *
   * @throws CommandException if the file cannot be read
   */
  Optional<BaselineResult> read() {
    if (baseline == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Baseline.read(Documents.path(baseline)));
    } catch (IOException e) {
      CommandException explained = CommandException.of(e, baseline);
      throw new CommandException(
          String.valueOf(explained.getMessage()),
          "'roadmap validate --write-baseline " + baseline + " …' makes it");
    }
  }

  /**
   * Writes what is found, if that was asked for, and returns the findings with what is then known.
   *
   * @throws CommandException if the file cannot be written
   */
  List<Diagnostic> write(List<Diagnostic> findings, Terminal terminal) {
    if (written == null) {
      return findings;
    }
    Baseline now = Baseline.of(findings);
    Path file = Documents.path(written);
    try (OutputStream out = Files.newOutputStream(file)) {
      now.write(out);
    } catch (IOException e) {
      throw CommandException.of(e, written);
    }
    int count = now.entries().stream().mapToInt(Baseline.Entry::count).sum();
    terminal.tell(
        "roadmap: " + written + " now holds " + count + (count == 1 ? " finding" : " findings"));
    return now.accept(findings);
  }

  /** Tells how many of those that were known are gone, so that the file can be made smaller. */
  static void tellGone(Baseline baseline, List<Diagnostic> findings, Terminal terminal) {
    int gone = baseline.gone(findings).stream().mapToInt(Baseline.Entry::count).sum();
    if (gone > 0) {
      terminal.tell(
          "roadmap: "
              + gone
              + (gone == 1 ? " finding" : " findings")
              + " of the baseline are gone; --write-baseline makes it anew");
    }
  }
}
