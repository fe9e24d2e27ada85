package space.roadmap.report.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.Certainty;

/** Writes the findings, the gravest first, and those of one code together. */
final class FindingsSection {
  private FindingsSection() {}

  static void write(StringBuilder out, List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.append("\n## Findings\n");
    for (Severity severity : Severity.values()) {
      List<Diagnostic> found =
          findings.stream().filter(finding -> finding.severity() == severity).toList();
      if (!found.isEmpty()) {
        out.append("\n### ").append(title(severity)).append("\n");
        byCode(found).forEach((code, group) -> group(out, group));
      }
    }
  }

  private static String title(Severity severity) {
    return switch (severity) {
      case ERROR -> "Errors";
      case WARNING -> "Warnings";
      case INFO -> "Worth knowing";
    };
  }

  private static Map<String, List<Diagnostic>> byCode(List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> groups = new LinkedHashMap<>();
    for (Diagnostic finding : findings) {
      groups.computeIfAbsent(finding.code().id(), id -> new ArrayList<>()).add(finding);
    }
    return groups;
  }

  private static void group(StringBuilder out, List<Diagnostic> findings) {
    DiagnosticCode code = findings.get(0).code();
    out.append("\n**").append(MarkdownText.inline(code.summary())).append("** `").append(code.id());
    out.append("`\n\n");
    for (Diagnostic finding : findings) {
      boolean possible = finding.certainty() == Certainty.POSSIBLE;
      out.append(possible ? "- *possibly:* " : "- ");
      out.append(
          possible
              ? MarkdownText.inline(finding.message())
              : MarkdownText.block(finding.message()));
      where(finding).ifPresent(where -> out.append(" (").append(where).append(')'));
      out.append('\n');
    }
  }

  /** Returns the file and line or cell, without the folder: a report is read on other machines. */
  private static Optional<String> where(Diagnostic finding) {
    return finding
        .place()
        .map(place -> place.file().replaceFirst("^.*[/\\\\]", "") + ":" + position(place))
        .or(finding::entity)
        .map(MarkdownText::inline);
  }

  private static String position(Place place) {
    return place.isCell() ? place.position() : String.valueOf(place.line());
  }
}
