package space.roadmap.io.findings;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.findings.SourceLines.Excerpt;

/** The source lines of findings, as they are shown beside the numbers of the lines. */
final class Quotes {
  private final Map<Place, Excerpt> excerpts;
  private final int gutter;
  private final int width;

  private Quotes(Map<Place, Excerpt> excerpts, int width) {
    this.excerpts = excerpts;
    this.width = width;
    int last = excerpts.keySet().stream().mapToInt(Place::line).max().orElse(1);
    gutter = Math.max(4, String.valueOf(last).length());
  }

  static Quotes of(List<Diagnostic> findings, SourceLines lines, int width) {
    ImmutableSetMultimap.Builder<String, Place> wanted = ImmutableSetMultimap.builder();
    Consumer<Place> want =
        place -> {
          if (!place.isCell()) { // a workbook has no lines
            wanted.put(place.file(), place);
          }
        };
    for (Diagnostic finding : findings) {
      finding.place().ifPresent(want);
      finding.related().forEach(related -> related.place().ifPresent(want));
      for (Edit edit : finding.fix().map(Fix::edits).orElse(List.of())) {
        edit.replacement().ifPresent(replacement -> want.accept(replacement.place()));
      }
    }
    ImmutableListMultimap<String, Place> byFile = ImmutableListMultimap.copyOf(wanted.build());
    Map<Place, Excerpt> found = new HashMap<>();
    for (String file : byFile.keySet()) {
      found.putAll(lines.around(file, byFile.get(file).stream().sorted().toList()));
    }
    return new Quotes(found, width);
  }

  /** Returns the text around a place, if it is known. */
  Optional<Excerpt> excerpt(Place place) {
    return Optional.ofNullable(excerpts.get(place));
  }

  /** Returns what stands to the left of what is no source line. */
  String margin() {
    return " ".repeat(gutter + 1);
  }

  /** Appends the line of a place with marks below it. */
  void mark(StringBuilder text, Place place, Ink ink) {
    Excerpt excerpt = excerpts.get(place);
    if (excerpt == null) {
      return;
    }
    int length = excerpt.text().length();
    int from = within(place.column() - excerpt.column(), length);
    boolean oneLine = place.endLine() == place.line();
    int to = oneLine ? within(place.endColumn() - excerpt.column(), length) : length;
    DisplayLine.Part part = part(excerpt.text(), from, to, excerpt);
    line(text, number(place.line()) + " |", part.text(), ink::faint);
    text.append(ink.faint(" ".repeat(gutter) + " |"))
        .append(" ".repeat(part.markFrom() + 1))
        .append(ink.severity("^".repeat(part.markTo() - part.markFrom())))
        .append('\n');
  }

  /** Appends a line that goes, and the one that comes in its place. */
  void change(StringBuilder text, int number, Excerpt before, Changed changed, Ink ink) {
    DisplayLine.Part old = part(before.text(), changed.from(), changed.to(), before);
    DisplayLine.Part now = part(changed.text(), changed.from(), changed.newTo(), before);
    text.append(ink.removed(whole(number(number) + " -", old.text()))).append('\n');
    text.append(ink.added(whole(number(number) + " +", now.text()))).append('\n');
  }

  /**
   * A line after edits.
   *
   * @param text the line
   * @param from where the first edit begins
   * @param to where the last one ended before
   * @param newTo where it ends now
   */
  record Changed(String text, int from, int to, int newTo) {}

  private DisplayLine.Part part(String line, int from, int to, Excerpt excerpt) {
    return new DisplayLine(line)
        .part(
            line.length(), from, to, width - gutter - 3, excerpt.column() > 1, !excerpt.complete());
  }

  private String number(int line) {
    String number = String.valueOf(line);
    return " ".repeat(gutter - number.length()) + number;
  }

  private static void line(
      StringBuilder text, String before, String line, UnaryOperator<String> ink) {
    text.append(ink.apply(before)).append(line.isEmpty() ? "" : " ").append(line).append('\n');
  }

  private static String whole(String before, String line) {
    return line.isEmpty() ? before : before + " " + line;
  }

  private static int within(int unit, int length) {
    return Math.max(0, Math.min(unit, length));
  }
}
