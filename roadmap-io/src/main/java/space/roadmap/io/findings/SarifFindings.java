package space.roadmap.io.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Replacement;

/**
 * Findings as a log in SARIF 2.1.0, for code scanning and for editors.
 *
 * <p>A log has one run. Its rules are the {@linkplain FindingsReport#codes codes} of the report;
 * its results are all findings, in order. Accepted ones are suppressed: {@code inSource} by a
 * suppression in the document, {@code external} by a baseline. A fix is there if the place of each
 * of its edits is known. Files are URIs: relative where their names are. A cell of a workbook is a
 * logical location of its file, of kind {@code cell}: a region would be one of text. Whether a
 * finding is certain or possible is in the properties of its result.
 */
public final class SarifFindings {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What a reader of a message would take for a placeholder. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");

  private final FindingsReport report;
  private final SarifRules rules;
  private final JsonText json;
  private final boolean suppressions;

  private SarifFindings(FindingsReport report, JsonText json) {
    this.report = report;
    this.json = json;
    rules = new SarifRules(report);
    suppressions = report.findings().stream().anyMatch(one -> one.acceptance().isPresent());
  }

  /** Returns one that writes a log. */
  public static FindingsWriter writer() {
    return (report, out) -> JsonText.indented(out, json -> new SarifFindings(report, json).log());
  }

  private void log() {
    json.object(
        () -> {
          json.text("$schema", SCHEMA);
          json.text("version", "2.1.0");
          json.array("runs", List.of(report), run -> run());
        });
  }

  private void run() {
    json.object("tool", () -> json.object("driver", this::driver));
    json.text("columnKind", "utf16CodeUnits");
    json.array("results", report.findings(), this::result);
  }

  private void driver() {
    json.text("name", report.tool().isBlank() ? "roadmap" : report.tool());
    report.version().ifPresent(version -> json.text("version", version));
    report.address().ifPresent(address -> json.text("informationUri", address));
    rules.write(json);
  }

  private void result(Diagnostic finding) {
    json.text("ruleId", finding.code().id());
    json.number("ruleIndex", rules.number(finding.code()));
    json.text("level", SarifRules.level(finding.severity()));
    message("message", finding.message() + finding.hint().map(hint -> "\n" + hint).orElse(""));
    locations(finding);
    if (!finding.related().isEmpty()) {
      json.array("relatedLocations", finding.related(), this::related);
    }
    finding
        .fingerprint()
        .ifPresent(
            digits -> json.object("partialFingerprints", () -> json.text("roadmap/v1", digits)));
    if (suppressions) { // all results have them, or none: so it is known that others are not
      json.array(
          "suppressions",
          finding.acceptance().stream().toList(),
          acceptance -> accepted(acceptance));
    }
    finding.fix().ifPresent(this::fix);
    json.object("properties", () -> properties(finding));
  }

  private void locations(Diagnostic finding) {
    Optional<String> file =
        finding.place().map(Place::file).or(report::onlyDocument); // code scanning wants a file
    if (file.isEmpty() && finding.entity().isEmpty()) {
      return;
    }
    Optional<Place> cell = finding.place().filter(Place::isCell);
    json.array(
        "locations",
        List.of(finding),
        one -> {
          file.ifPresent(name -> physical(name, one.place()));
          if (cell.isPresent() || one.entity().isPresent()) {
            json.array("logicalLocations", () -> logical(cell, one.entity(), one.attribute()));
          }
        });
  }

  private void related(Related related) {
    related.place().ifPresent(place -> physical(place.file(), related.place()));
    json.array(
        "logicalLocations",
        () ->
            logical(
                related.place().filter(Place::isCell),
                Optional.of(related.entity()),
                related.attribute()));
    String subject = related.entity() + related.attribute().map(path -> ", " + path).orElse("");
    message("message", related.message().isBlank() ? "see " + subject : related.message());
  }

  private void physical(String file, Optional<Place> place) {
    json.object(
        "physicalLocation",
        () -> {
          artifact(file);
          place.filter(at -> !at.isCell()).ifPresent(at -> region("region", at));
        });
  }

  private void artifact(String file) {
    json.object("artifactLocation", () -> json.text("uri", FileUri.of(file)));
  }

  private void region(String name, Place place) {
    json.object(
        name,
        () -> {
          json.number("startLine", place.line());
          json.number("startColumn", place.column());
          json.number("endLine", place.endLine());
          json.number("endColumn", place.endColumn());
        });
  }

  private void logical(Optional<Place> cell, Optional<String> entity, Optional<String> attribute) {
    cell.ifPresent(at -> logical(at.cell(), at.position(), "cell"));
    entity.ifPresent(
        id ->
            logical(
                attribute.orElse(id),
                id + attribute.map(path -> "." + path).orElse(""),
                attribute.isPresent() ? "property" : "object"));
  }

  private void logical(String name, String qualifiedName, String kind) {
    json.object(
        () -> {
          json.text("name", name);
          json.text("fullyQualifiedName", qualifiedName);
          json.text("kind", kind);
        });
  }

  private void accepted(Acceptance acceptance) {
    json.text("kind", acceptance.by() == Acceptance.By.SUPPRESSION ? "inSource" : "external");
    json.text("status", "accepted");
    json.text("justification", acceptance.reason());
  }

  private void fix(Fix fix) {
    if (fix.edits().stream().anyMatch(edit -> edit.replacement().isEmpty())) {
      return; // half of a fix is none
    }
    List<Replacement> replacements =
        fix.edits().stream().map(Edit::replacement).flatMap(Optional::stream).toList();
    List<String> files = replacements.stream().map(one -> one.place().file()).distinct().toList();
    json.array(
        "fixes",
        List.of(fix),
        one -> {
          message("description", one.title());
          json.array("artifactChanges", files, file -> changes(file, replacements));
        });
  }

  private void changes(String file, List<Replacement> replacements) {
    artifact(file);
    json.array(
        "replacements",
        replacements.stream().filter(one -> one.place().file().equals(file)).toList(),
        one -> {
          region("deletedRegion", one.place());
          json.object("insertedContent", () -> json.text("text", one.text()));
        });
  }

  private void properties(Diagnostic finding) {
    json.text("certainty", finding.certainty().name().toLowerCase(Locale.ROOT));
    finding.reporter().ifPresent(id -> json.text("reporter", id));
    report.agency(finding).ifPresent(name -> json.text("agency", name));
  }

  private void message(String name, String text) {
    json.object(name, () -> json.text("text", plain(text)));
  }

  /** Returns a message in which no link and no placeholder is found where none is meant. */
  static String plain(String text) {
    String plain = text;
    if (text.contains("](")) {
      plain = plain.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }
    if (PLACEHOLDER.matcher(plain).find()) {
      plain = plain.replace("{", "{{").replace("}", "}}");
    }
    return plain;
  }
}
