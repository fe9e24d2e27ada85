package space.roadmap.io.findings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.Certainty;

/**
 * Findings as commands to GitHub Actions, which shows them beside the lines of a pull request.
 *
 * <pre>
 * ::error file=plan.yaml,line=12,endLine=12,col=13,title=reference.unresolved::there is no 'orin'
 * </pre>
 *
 * <p>The commands are for the standard output of a step. Accepted findings are left out. GitHub
 * shows no more than some ten errors, ten warnings and ten notices of a step, the first ones: where
 * there may be more, a SARIF log or a Markdown summary is the better choice. File names must be
 * relative to the root of the repository to be found. A finding in a cell of a workbook is shown
 * with the file as a whole, and its title names the cell.
 */
public final class GitHubFindings {
  private GitHubFindings() {}

  /** Returns one that writes a command for each finding that nobody accepts. */
  public static FindingsWriter writer() {
    return GitHubFindings::write;
  }

  private static void write(FindingsReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Diagnostic finding : report.open()) {
      writer.append(command(finding, report)).append('\n');
    }
    writer.flush();
  }

  private static String command(Diagnostic finding, FindingsReport report) {
    return "::"
        + level(finding.severity())
        + " "
        + String.join(",", properties(finding, report))
        + "::"
        + message(finding);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static List<String> properties(Diagnostic finding, FindingsReport report) {
    List<String> properties = new ArrayList<>();
    Optional<Place> place = finding.place().filter(at -> !at.file().equals("-"));
    if (place.isPresent()) {
      Place at = place.get();
      properties.add("file=" + property(FileUri.relative(at.file())));
      if (!at.isCell()) {
        boolean endsBefore = at.endColumn() == 1 && at.endLine() > at.line();
        properties.add("line=" + at.line());
        properties.add("endLine=" + (endsBefore ? at.endLine() - 1 : at.endLine()));
        properties.add("col=" + at.column());
      }
    } else if (finding.place().isEmpty()) {
      report
          .onlyDocument()
          .filter(file -> !file.equals("-"))
          .ifPresent(file -> properties.add("file=" + property(FileUri.relative(file))));
    }
    String possible = finding.certainty() == Certainty.POSSIBLE ? " (possible)" : "";
    String cell =
        finding.place().filter(Place::isCell).map(at -> " at " + at.position()).orElse("");
    properties.add("title=" + property(finding.code().id() + possible + cell));
    return properties;
  }

  private static String message(Diagnostic finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    finding.hint().ifPresent(lines::add);
    for (Related related : finding.related()) {
      String subject = FindingText.subject(related.entity(), related.attribute());
      String where = related.place().map(Place::toString).orElse(subject);
      lines.add(
          (related.message().isEmpty() ? "see " + subject : related.message()) + ": " + where);
    }
    return data(String.join("\n", lines.stream().map(Escapes::brief).toList()));
  }

  /** Escapes what ends a command. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes what ends a property. */
  private static String property(String text) {
    return data(Escapes.brief(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
