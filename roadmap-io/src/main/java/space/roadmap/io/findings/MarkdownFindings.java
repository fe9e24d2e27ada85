package space.roadmap.io.findings;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.time.Certainty;
import space.roadmap.io.findings.FindingsSummary.Counts;

/**
 * Findings as a page in Markdown: a table of how many there are, then the findings by code.
 *
 * <p>Codes with errors come first. Findings that somebody accepts are only counted. Where there are
 * very many findings, {@linkplain FindingsLimit#standard the first of each code} are shown. No text
 * of a document can become anything but text.
 */
public final class MarkdownFindings implements FindingsWriter {
  private static final MarkdownFindings STANDARD = new MarkdownFindings(FindingsLimit.standard());

  private final FindingsLimit limit;

  private MarkdownFindings(FindingsLimit limit) {
    this.limit = limit;
  }

  /** Returns one with the standard limit. */
  public static MarkdownFindings writer() {
    return STANDARD;
  }

  /** Returns this with another limit to how many findings are shown. */
  public MarkdownFindings withLimit(FindingsLimit value) {
    return new MarkdownFindings(value);
  }

  @Override
  public void write(FindingsReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    FindingsSummary summary = FindingsSummary.of(report);
    writer.append("# Findings\n\n");
    writer.append(TextFindings.summary(report.findings())).append(".\n");
    if (!report.findings().isEmpty()) {
      table(writer, "Code", "`", summary.byCode());
    }
    if (!summary.byAgency().isEmpty()) {
      table(writer, "Agency", "", summary.byAgency());
    }
    Selection selection = Selection.of(report.open(), limit);
    ListMultimap<String, Diagnostic> shown =
        Multimaps.index(selection.shown(), finding -> finding.code().id());
    for (String code : summary.byCode().keySet()) {
      if (shown.containsKey(code) || selection.more().containsKey(code)) {
        group(writer, code, shown.get(code), selection);
      }
    }
    writer.flush();
  }

  private static void table(Writer out, String title, String quote, Map<String, Counts> rows)
      throws IOException {
    out.append("\n| " + title + " | Errors | Warnings | Info | Accepted |\n");
    out.append("| --- | ---: | ---: | ---: | ---: |\n");
    for (Map.Entry<String, Counts> row : rows.entrySet()) {
      Counts counts = row.getValue();
      String name = quote.isEmpty() ? inline(row.getKey()) : quote + row.getKey() + quote;
      out.append("| " + name);
      for (int count :
          List.of(counts.errors(), counts.warnings(), counts.infos(), counts.accepted())) {
        out.append(" | ").append(String.valueOf(count));
      }
      out.append(" |\n");
    }
  }

  private static void group(Writer out, String code, List<Diagnostic> findings, Selection selection)
      throws IOException {
    String summary = findings.isEmpty() ? "" : inline(findings.get(0).code().summary()) + " ";
    out.append("\n## " + summary + "`" + code + "`\n");
    out.append(findings.isEmpty() ? "" : "\n");
    for (Diagnostic finding : findings) {
      item(out, finding);
    }
    more(out, code, selection);
  }

  private static void more(Writer out, String code, Selection selection) throws IOException {
    Integer more = selection.more().get(code);
    if (more != null) {
      out.append("\n… and " + more + " more of `" + code + "`");
      out.append(inline(selection.hintFor(code, ": "))).append("\n");
    }
  }

  private static void item(Writer out, Diagnostic finding) throws IOException {
    String possible = finding.certainty() == Certainty.POSSIBLE ? " (possible)" : "";
    out.append("- " + finding.severity().text() + possible + ": " + inline(finding.message()));
    List<String> about = new ArrayList<>();
    finding.place().ifPresent(place -> about.add(place.toString()));
    finding.entity().ifPresent(id -> about.add(FindingText.subject(id, finding.attribute())));
    out.append(about.isEmpty() ? "" : " (" + inline(String.join("; ", about)) + ")").append('\n');
    for (Related related : finding.related()) {
      String subject = FindingText.subject(related.entity(), related.attribute());
      String message = related.message().isEmpty() ? "see " + subject : related.message();
      String where = related.place().map(Place::toString).orElse(subject);
      out.append("  - " + block(message) + " (" + inline(where) + ")\n");
    }
    if (finding.hint().isPresent()) {
      out.append("  - hint: " + inline(finding.hint().get()) + "\n");
    }
    if (finding.fix().isPresent()) {
      out.append("  - fix: " + inline(finding.fix().get().title()) + "\n");
    }
  }

  private static String inline(String text) {
    return MarkdownEscapes.inline(Escapes.brief(MarkdownEscapes.oneLine(text)));
  }

  private static String block(String text) {
    return MarkdownEscapes.block(Escapes.brief(MarkdownEscapes.oneLine(text)));
  }
}
