package space.roadmap.io.findings;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.Certainty;
import space.roadmap.io.findings.SourceLines.Excerpt;

/**
 * Findings as text for people, as a good compiler shows them.
 *
 * <pre>
 * plan.yaml:12:13: error: there is no 'orin' [reference.unresolved]
 *   12 |     needs: [orin, gateway]
 *      |             ^^^^
 *      = hint: did you mean 'orion'?
 *
 * 1 error
 * </pre>
 *
 * <p>Defaults: no source lines, no colour, 120 columns, a summary at the end. Text from documents
 * is harmless to a terminal: control characters are spelled out. Lines end in {@code \n}.
 */
public final class TextFindings {
  private static final TextFindings PLAIN = new TextFindings(SourceLines.none(), false, 120, true);

  private final SourceLines lines;
  private final boolean colour;
  private final int width;
  private final boolean summary;

  private TextFindings(SourceLines lines, boolean colour, int width, boolean summary) {
    this.lines = lines;
    this.colour = colour;
    this.width = width;
    this.summary = summary;
  }

  /** Returns one with the defaults. */
  public static TextFindings plain() {
    return PLAIN;
  }

  /** Returns this with source lines below findings that have a place. */
  public TextFindings withLines(SourceLines value) {
    return new TextFindings(value, colour, width, summary);
  }

  /** Returns this with or without ANSI colours. */
  public TextFindings withColour(boolean value) {
    return new TextFindings(lines, value, width, summary);
  }

  /** Returns this with another width, to which source lines are cut; at least 40 columns. */
  public TextFindings withWidth(int columns) {
    return new TextFindings(lines, colour, Math.max(40, columns), summary);
  }

  /** Returns this with or without a last line that counts the findings. */
  public TextFindings withSummary(boolean value) {
    return new TextFindings(lines, colour, width, value);
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

  /**
   * Writes the findings, in the order given.
   *
   * @throws IOException if the output cannot be written
   */
  public void write(List<Diagnostic> findings, Appendable out) throws IOException {
    Map<Place, Excerpt> excerpts = excerpts(findings);
    int last = excerpts.keySet().stream().mapToInt(Place::line).max().orElse(1);
    int gutter = Math.max(4, String.valueOf(last).length());
    for (Diagnostic finding : findings) {
      out.append(block(finding, excerpts, gutter)).append('\n');
    }
    if (summary) {
      out.append(summary(findings)).append('\n');
    }
  }

  /** Returns how many findings there are of each severity, such as {@code 3 errors, 2 warnings}. */
  public static String summary(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(one -> one.severity() == severity).count();
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(severity.text());
        text.append(count == 1 || severity == Severity.INFO ? "" : "s");
      }
    }
    return text.isEmpty() ? "no findings" : text.toString();
  }

  private Map<Place, Excerpt> excerpts(List<Diagnostic> findings) {
    ImmutableSetMultimap.Builder<String, Place> wanted = ImmutableSetMultimap.builder();
    Consumer<Place> want = place -> wanted.put(place.file(), place);
    for (Diagnostic finding : findings) {
      finding.place().ifPresent(want);
      finding.related().forEach(related -> related.place().ifPresent(want));
    }
    ImmutableListMultimap<String, Place> byFile = ImmutableListMultimap.copyOf(wanted.build());
    Map<Place, Excerpt> found = new HashMap<>();
    for (String file : byFile.keySet()) {
      found.putAll(lines.around(file, byFile.get(file).stream().sorted().toList()));
    }
    return found;
  }

  private String block(Diagnostic finding, Map<Place, Excerpt> excerpts, int gutter) {
    Ink ink = Ink.of(finding.severity(), colour);
    StringBuilder text = new StringBuilder();
    finding.place().ifPresent(place -> text.append(ink.strong(where(place))).append(' '));
    text.append(ink.severity(severity(finding)))
        .append(' ')
        .append(ink.strong(Escapes.safe(finding.message())))
        .append(ink.faint(" [" + finding.code().id() + "]"))
        .append('\n');
    finding.place().ifPresent(place -> quote(text, place, excerpts, gutter, ink));
    if (finding.place().isEmpty()) {
      finding
          .entity()
          .ifPresent(id -> note(text, gutter, ink, "in", subject(id, finding.attribute())));
    }
    for (Related related : finding.related()) {
      related(text, related, excerpts, gutter);
    }
    finding.hint().ifPresent(hint -> note(text, gutter, ink, "hint:", hint));
    finding.reporter().ifPresent(id -> note(text, gutter, ink, "reported by", id));
    return text.toString();
  }

  private static String severity(Diagnostic finding) {
    String possible = finding.certainty() == Certainty.POSSIBLE ? " (possible)" : "";
    return finding.severity().text() + possible + ":";
  }

  private static String where(Place place) {
    return Escapes.safe(place.file()) + ":" + place.line() + ":" + place.column() + ":";
  }

  private static String subject(String entity, Optional<String> attribute) {
    return entity + attribute.map(path -> ", " + path).orElse("");
  }

  private void related(
      StringBuilder text, Related related, Map<Place, Excerpt> excerpts, int gutter) {
    Ink ink = Ink.note(colour);
    String subject = subject(related.entity(), related.attribute());
    String message = related.message().isEmpty() ? "see " + subject : related.message();
    if (related.place().isEmpty()) {
      note(text, gutter, ink, "note:", message + " (" + subject + ")");
      return;
    }
    Place place = related.place().get();
    text.append(ink.strong(where(place)))
        .append(' ')
        .append(ink.severity("note:"))
        .append(' ')
        .append(Escapes.safe(message))
        .append('\n');
    quote(text, place, excerpts, gutter, ink);
  }

  private static void note(StringBuilder text, int gutter, Ink ink, String label, String value) {
    text.append(" ".repeat(gutter + 1))
        .append(ink.faint("= " + label))
        .append(' ')
        .append(Escapes.safe(value))
        .append('\n');
  }

  private void quote(
      StringBuilder text, Place place, Map<Place, Excerpt> excerpts, int gutter, Ink ink) {
    Excerpt excerpt = excerpts.get(place);
    if (excerpt == null) {
      return;
    }
    int length = excerpt.text().length();
    int from = within(place.column() - excerpt.column(), length);
    boolean oneLine = place.endLine() == place.line();
    int to = oneLine ? within(place.endColumn() - excerpt.column(), length) : length;
    DisplayLine.Part part =
        new DisplayLine(excerpt.text())
            .part(length, from, to, width - gutter - 3, excerpt.column() > 1, !excerpt.complete());
    String number = String.valueOf(place.line());
    text.append(ink.faint(" ".repeat(gutter - number.length()) + number + " |"));
    text.append(part.text().isEmpty() ? "" : " ").append(part.text()).append('\n');
    text.append(ink.faint(" ".repeat(gutter) + " |"))
        .append(" ".repeat(part.markFrom() + 1))
        .append(ink.severity("^".repeat(part.markTo() - part.markFrom())))
        .append('\n');
  }

  private static int within(int unit, int length) {
    return Math.max(0, Math.min(unit, length));
  }
}
