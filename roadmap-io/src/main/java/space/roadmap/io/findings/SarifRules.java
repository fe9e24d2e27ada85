package space.roadmap.io.findings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** The codes of a report as the rules of a SARIF log. */
final class SarifRules {
  private final ImmutableList<DiagnosticCode> codes;
  private final ImmutableMap<String, Integer> numbers;

  SarifRules(FindingsReport report) {
    Map<String, DiagnosticCode> known = new LinkedHashMap<>();
    report.codes().forEach(code -> known.putIfAbsent(code.id(), code));
    Map<String, DiagnosticCode> others = new TreeMap<>();
    for (Diagnostic finding : report.findings()) {
      others.putIfAbsent(finding.code().id(), finding.code());
    }
    others.forEach(known::putIfAbsent);
    codes = ImmutableList.copyOf(known.values());
    ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
    for (int i = 0; i < codes.size(); i++) {
      byId.put(codes.get(i).id(), i);
    }
    numbers = byId.buildOrThrow();
  }

  /** Returns the number of the rule that stands for a code of the report. */
  int number(DiagnosticCode code) {
    return numbers.getOrDefault(code.id(), -1);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  void write(JsonText json) {
    json.array("rules", codes, code -> rule(code, json));
  }

  private static void rule(DiagnosticCode code, JsonText json) {
    String explanation = code.explanation().isBlank() ? code.summary() : code.explanation();
    json.text("id", code.id());
    json.object("shortDescription", () -> json.text("text", code.summary()));
    json.object("fullDescription", () -> json.text("text", explanation));
    json.object(
        "help",
        () -> {
          json.text("text", code.summary() + "\n\n" + explanation);
          json.text("markdown", markdown(code.summary() + "\n\n" + explanation));
        });
    json.object("defaultConfiguration", () -> json.text("level", level(code.severity())));
    json.object(
        "properties",
        () ->
            json.array("tags", () -> json.element(code.id().substring(0, code.id().indexOf('.')))));
  }

  private static String markdown(String paragraphs) {
    return Stream.of(paragraphs.split("\n[ \t]*\n", -1))
        .map(MarkdownEscapes::block)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
