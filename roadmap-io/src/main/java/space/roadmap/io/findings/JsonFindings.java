package space.roadmap.io.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Replacement;

/**
 * Findings as JSON for programs: an array with one object a finding, in the order given.
 *
 * <p>Each object has {@code code}, {@code severity}, {@code certainty}, {@code message}, {@code
 * entity}, {@code attribute}, {@code file}, {@code line}, {@code column}, {@code endLine}, {@code
 * endColumn}, {@code hint}, {@code related}, {@code fix}, {@code fingerprint}, {@code accepted},
 * {@code reporter} and {@code arguments}, in this order; what is not known is {@code null}, an
 * empty array or an empty object. {@code FindingsSchema} is the JSON Schema of it. The text is
 * UTF-8, one finding a line. Positions count from 1, columns in UTF-16 units; an end is the
 * position after the last character.
 *
 * <p>Only where a place is a cell of a workbook, {@code sheet} and {@code cell} follow its {@code
 * endColumn}. Its lines are rows, and its columns are those of the sheet.
 */
public final class JsonFindings {
  private JsonFindings() {}

  /** Returns one that writes all findings of a report. */
  public static FindingsWriter writer() {
    return (report, out) -> write(report.findings(), out);
  }

  /**
   * Writes the findings; the caller closes the stream.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(List<Diagnostic> findings, OutputStream out) throws IOException {
    JsonText.lines(
        out,
        json -> {
          json.raw(findings.isEmpty() ? "[" : "[\n");
          for (Diagnostic finding : findings) {
            json.object(() -> write(finding, json));
          }
          json.raw(findings.isEmpty() ? "]\n" : "\n]\n");
        });
  }

  private static void write(Diagnostic finding, JsonText json) {
    json.text("code", finding.code().id());
    json.text("severity", finding.severity().text());
    json.text("certainty", finding.certainty().name().toLowerCase(Locale.ROOT));
    json.text("message", finding.message());
    json.text("entity", finding.entity());
    json.text("attribute", finding.attribute());
    json.place(finding.place());
    json.text("hint", finding.hint());
    json.array("related", finding.related(), related -> related(related, json));
    fix(finding.fix(), json);
    json.text("fingerprint", finding.fingerprint());
    accepted(finding.acceptance(), json);
    json.text("reporter", finding.reporter());
    json.object("arguments", () -> arguments(finding.arguments(), json));
  }

  private static void related(Related related, JsonText json) {
    json.text("entity", related.entity());
    json.text("attribute", related.attribute());
    json.text("message", related.message());
    json.place(related.place());
  }

  private static void fix(Optional<Fix> fix, JsonText json) {
    if (fix.isEmpty()) {
      json.nothing("fix");
      return;
    }
    json.object(
        "fix",
        () -> {
          json.text("title", fix.get().title());
          json.array("edits", fix.get().edits(), edit -> edit(edit, json));
        });
  }

  private static void edit(Edit edit, JsonText json) {
    json.text("entity", edit.entity());
    json.text("attribute", edit.attribute());
    json.text("value", edit.value());
    json.place(edit.replacement().map(Replacement::place));
    json.text("text", edit.replacement().map(Replacement::text));
  }

  private static void accepted(Optional<Acceptance> acceptance, JsonText json) {
    if (acceptance.isEmpty()) {
      json.nothing("accepted");
      return;
    }
    json.object(
        "accepted",
        () -> {
          json.text("by", acceptance.get().by().name().toLowerCase(Locale.ROOT));
          json.text("reason", acceptance.get().reason());
        });
  }

  private static void arguments(Map<String, String> arguments, JsonText json) {
    arguments.forEach(json::text);
  }
}
