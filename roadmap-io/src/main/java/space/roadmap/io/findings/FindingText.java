package space.roadmap.io.findings;

import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.time.Certainty;

/** One finding as text. */
final class FindingText {
  private final Diagnostic finding;
  private final Quotes quotes;
  private final boolean colour;
  private final Ink ink;
  private final StringBuilder text = new StringBuilder();

  FindingText(Diagnostic finding, Quotes quotes, boolean colour) {
    this.finding = finding;
    this.quotes = quotes;
    this.colour = colour;
    ink = Ink.of(finding.severity(), colour);
  }

  /** Returns the lines, each with its end. */
  String text() {
    finding.place().ifPresent(place -> text.append(ink.strong(where(place))).append(' '));
    text.append(ink.severity(severity()))
        .append(' ')
        .append(ink.strong(Escapes.brief(finding.message())))
        .append(ink.faint(" [" + finding.code().id() + "]"))
        .append('\n');
    finding.place().ifPresent(place -> quotes.mark(text, place, ink));
    if (finding.place().isEmpty()) {
      finding.entity().ifPresent(id -> note("in", subject(id, finding.attribute())));
    }
    finding.related().forEach(this::related);
    finding.hint().ifPresent(hint -> note("hint:", hint));
    finding
        .fix()
        .ifPresent(
            fix -> {
              note("fix:", fix.title());
              new FixText(finding, fix, quotes, ink).appendTo(text);
            });
    finding.reporter().ifPresent(id -> note("reported by", id));
    return text.toString();
  }

  private String severity() {
    String possible = finding.certainty() == Certainty.POSSIBLE ? " (possible)" : "";
    return finding.severity().text() + possible + ":";
  }

  static String where(Place place) {
    return Escapes.brief(place.file()) + ":" + Escapes.brief(place.position()) + ":";
  }

  static String subject(String entity, Optional<String> attribute) {
    return entity + attribute.map(path -> ", " + path).orElse("");
  }

  private void related(Related related) {
    Ink noteInk = Ink.note(colour);
    String subject = subject(related.entity(), related.attribute());
    String message = related.message().isEmpty() ? "see " + subject : related.message();
    if (related.place().isEmpty()) {
      note(text, quotes, noteInk, "note:", message + " (" + subject + ")");
      return;
    }
    Place place = related.place().get();
    text.append(noteInk.strong(where(place)))
        .append(' ')
        .append(noteInk.severity("note:"))
        .append(' ')
        .append(Escapes.brief(message))
        .append('\n');
    quotes.mark(text, place, noteInk);
  }

  private void note(String label, String value) {
    note(text, quotes, ink, label, value);
  }

  static void note(StringBuilder text, Quotes quotes, Ink ink, String label, String value) {
    text.append(quotes.margin())
        .append(ink.faint("= " + label))
        .append(' ')
        .append(Escapes.brief(value))
        .append('\n');
  }
}
