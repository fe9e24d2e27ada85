package space.roadmap.io.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Replacement;
import space.roadmap.io.findings.SourceLines.Excerpt;

/** The edits of a fix: as changed lines where those are known, else in words. */
final class FixText {
  private final Diagnostic finding;
  private final Quotes quotes;
  private final Ink ink;
  private final List<Edit> inWords = new ArrayList<>();
  private final Map<Line, List<Edit>> byLine = new LinkedHashMap<>();

  private record Line(String file, int number) {}

  FixText(Diagnostic finding, Fix fix, Quotes quotes, Ink ink) {
    this.finding = finding;
    this.quotes = quotes;
    this.ink = ink;
    for (Edit edit : fix.edits()) {
      Replacement replacement = edit.replacement().filter(this::isOnAKnownLine).orElse(null);
      if (replacement == null) {
        inWords.add(edit);
      } else {
        Place place = replacement.place();
        byLine
            .computeIfAbsent(new Line(place.file(), place.line()), line -> new ArrayList<>())
            .add(edit);
      }
    }
  }

  private boolean isOnAKnownLine(Replacement replacement) {
    Place place = replacement.place();
    return place.line() == place.endLine()
        && quotes.excerpt(place).filter(excerpt -> holds(excerpt, place)).isPresent();
  }

  private static boolean holds(Excerpt excerpt, Place place) {
    return place.column() >= excerpt.column()
        && place.endColumn() <= excerpt.column() + excerpt.text().length();
  }

  /** Appends the edits, in their order. */
  void appendTo(StringBuilder text) {
    String file = finding.place().map(Place::file).orElse("");
    for (Map.Entry<Line, List<Edit>> line : byLine.entrySet()) {
      if (!line.getKey().file().equals(file)) {
        file = line.getKey().file();
        FindingText.note(text, quotes, ink, "in", file);
      }
      change(text, line.getKey().number(), line.getValue());
    }
    for (Edit edit : inWords) {
      FindingText.note(text, quotes, ink, verb(edit), rest(edit));
    }
  }

  private void change(StringBuilder text, int number, List<Edit> edits) {
    List<Edit> ordered = edits.stream().sorted(Comparator.comparing(FixText::place)).toList();
    Excerpt before = quotes.excerpt(place(ordered.get(0))).orElseThrow();
    StringBuilder line = new StringBuilder();
    int from = place(ordered.get(0)).column() - before.column();
    int at = 0;
    int end = 0;
    for (Edit edit : ordered) {
      int start = place(edit).column() - before.column();
      if (start < at || !holds(before, place(edit))) {
        inWords.add(edit); // it overlaps the one before, or is far from it on a very long line
        continue;
      }
      line.append(before.text(), at, start).append(replacement(edit).text());
      at = place(edit).endColumn() - before.column();
      end = line.length();
    }
    line.append(before.text(), at, before.text().length());
    quotes.change(text, number, before, new Quotes.Changed(line.toString(), from, at, end), ink);
  }

  private static Replacement replacement(Edit edit) {
    return edit.replacement().orElseThrow();
  }

  private static Place place(Edit edit) {
    return replacement(edit).place();
  }

  private static String verb(Edit edit) {
    return edit.value().isPresent() ? "set" : "remove";
  }

  private String rest(Edit edit) {
    Optional<String> other =
        finding.entity().filter(edit.entity()::equals).isPresent()
            ? Optional.empty()
            : Optional.of(edit.entity());
    return edit.attribute()
        + other.map(id -> " of " + id).orElse("")
        + edit.value().map(value -> " to '" + value + "'").orElse("");
  }
}
