package space.roadmap.io.findings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;

/**
 * Findings as text for people, as a good compiler shows them.
 *
 * <pre>
 * plan.yaml:12:13: error: there is no 'orin' [reference.unresolved]
 *   12 |     needs: [orin, gateway]
 *      |             ^^^^
 *      = hint: did you mean 'orion'?
 *      = fix: write 'orion'
 *   12 -     needs: [orin, gateway]
 *   12 +     needs: [orion, gateway]
 *
 * 1 error, 2 accepted
 * </pre>
 *
 * <p>Findings that somebody accepts are only counted. Defaults: no source lines, no colour, 120
 * columns, a summary at the end; where there are very many findings, {@linkplain
 * FindingsLimit#standard the first of each code}. Text from documents is harmless to a terminal:
 * control characters are spelled out. Lines end in {@code \n}.
 */
public final class TextFindings implements FindingsWriter {
  private static final TextFindings PLAIN =
      new TextFindings(SourceLines.none(), false, 120, true, FindingsLimit.standard());

  private final SourceLines lines;
  private final boolean colour;
  private final int width;
  private final boolean summary;
  private final FindingsLimit limit;

  private TextFindings(
      SourceLines lines, boolean colour, int width, boolean summary, FindingsLimit limit) {
    this.lines = lines;
    this.colour = colour;
    this.width = width;
    this.summary = summary;
    this.limit = limit;
  }

  /** Returns one with the defaults. */
  public static TextFindings plain() {
    return PLAIN;
  }

  /** Returns this with source lines below findings that have a place. */
  public TextFindings withLines(SourceLines value) {
    return new TextFindings(value, colour, width, summary, limit);
  }

  /** Returns this with or without ANSI colours. */
  public TextFindings withColour(boolean value) {
    return new TextFindings(lines, value, width, summary, limit);
  }

  /** Returns this with another width, to which source lines are cut; at least 40 columns. */
  public TextFindings withWidth(int columns) {
    return new TextFindings(lines, colour, Math.max(40, columns), summary, limit);
  }

  /** Returns this with or without a last line that counts the findings. */
  public TextFindings withSummary(boolean value) {
    return new TextFindings(lines, colour, width, value, limit);
  }

  /** Returns this with another limit to how many findings are shown. */
  public TextFindings withLimit(FindingsLimit value) {
    return new TextFindings(lines, colour, width, summary, value);
  }

  /** Returns the findings as text. */
  public String text(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    try {
      write(findings, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder throws none
    }
    return text.toString();
  }

  /** Writes the findings with the source lines of the report. */
  @Override
  public void write(FindingsReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    withLines(report.lines()).write(report.findings(), writer);
    writer.flush();
  }

  /**
   * Writes the findings, in the order given.
   *
   * @throws IOException if the output cannot be written
   */
  public void write(List<Diagnostic> findings, Appendable out) throws IOException {
    List<Diagnostic> open =
        findings.stream().filter(finding -> finding.acceptance().isEmpty()).toList();
    Selection selection = Selection.of(open, limit);
    Quotes quotes = Quotes.of(selection.shown(), lines, width);
    for (Diagnostic finding : selection.shown()) {
      out.append(new FindingText(finding, quotes, colour).text()).append('\n');
    }
    for (Map.Entry<String, Integer> more : selection.more().entrySet()) {
      String code = more.getKey();
      out.append("… and " + more.getValue() + " more of " + code);
      out.append(selection.hintFor(code, ": ")).append('\n');
    }
    if (!selection.more().isEmpty()) {
      out.append('\n');
    }
    if (summary) {
      out.append(summary(findings)).append('\n');
    }
  }

  /**
   * Returns how many findings there are of each severity, and how many are accepted, such as {@code
   * 3 errors, 2 warnings, 4 accepted}.
   */
  public static String summary(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count =
          findings.stream()
              .filter(one -> one.severity() == severity && one.acceptance().isEmpty())
              .count();
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(severity.text());
        text.append(count == 1 || severity == Severity.INFO ? "" : "s");
      }
    }
    long accepted = findings.stream().filter(one -> one.acceptance().isPresent()).count();
    String counted = text.isEmpty() ? "no findings" : text.toString();
    return accepted == 0 ? counted : counted + ", " + accepted + " accepted";
  }
}
