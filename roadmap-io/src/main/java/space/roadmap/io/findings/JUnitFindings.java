package space.roadmap.io.findings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;

/**
 * Findings as a test report in the XML of JUnit, which build servers show.
 *
 * <p>Each file is a suite, each finding a test case in it: its class is the code, its name what the
 * finding is about, so that servers recognise it in the next run. Errors and warnings fail; what is
 * less grave passes, and its text is the output of the test. Accepted findings are skipped. A
 * document without findings is a suite with one test that passes. Nothing has a time: reports of
 * the same findings are the same.
 */
public final class JUnitFindings implements FindingsWriter {
  private static final JUnitFindings STANDARD = new JUnitFindings(Severity.WARNING);
  private static final int WIDTH = 120;

  private final Severity failing;

  private JUnitFindings(Severity failing) {
    this.failing = failing;
  }

  /** Returns one for which errors and warnings are failures. */
  public static JUnitFindings writer() {
    return STANDARD;
  }

  /** Returns one for which only findings are failures that are at least as grave as this. */
  public JUnitFindings failingFrom(Severity least) {
    return new JUnitFindings(least);
  }

  @Override
  public void write(FindingsReport report, OutputStream out) throws IOException {
    Map<String, List<Diagnostic>> suites = suites(report);
    List<Diagnostic> all = report.findings();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    long passing = suites.values().stream().filter(List::isEmpty).count();
    writer.append("<testsuites name=\"" + XmlText.of(report.tool()) + "\"");
    writer.append(counts(all, all.size() + passing)).append(">\n");
    Quotes quotes = Quotes.of(report.open(), report.lines(), WIDTH);
    for (Map.Entry<String, List<Diagnostic>> suite : suites.entrySet()) {
      List<Diagnostic> found = suite.getValue();
      writer.append("  <testsuite name=\"" + XmlText.of(Escapes.brief(suite.getKey())) + "\"");
      writer.append(counts(found, Math.max(1, found.size()))).append(">\n");
      if (found.isEmpty()) {
        writer.append("    <testcase classname=\"roadmap\" name=\"no findings\" time=\"0\"/>\n");
      }
      Map<String, Integer> names = new LinkedHashMap<>();
      for (Diagnostic finding : found) {
        writer.append(testCase(finding, names, quotes));
      }
      writer.append("  </testsuite>\n");
    }
    writer.append("</testsuites>\n");
    writer.flush();
  }

  /** Puts findings to their files; a document in which nothing is found has an empty list. */
  private static Map<String, List<Diagnostic>> suites(FindingsReport report) {
    String general = report.onlyDocument().orElse(report.tool());
    Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
    for (Diagnostic finding : report.findings()) {
      String file = finding.place().map(Place::file).orElse(general);
      byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(finding);
    }
    Map<String, List<Diagnostic>> suites = new LinkedHashMap<>();
    for (String document : report.documents()) {
      if (byFile.keySet().stream().noneMatch(file -> isIn(document, file))) {
        suites.put(document, List.of());
      }
    }
    suites.putAll(byFile);
    if (suites.isEmpty()) {
      suites.put(general, List.of()); // servers take a report without tests for a broken one
    }
    return suites;
  }

  /** Returns whether a file is a document, or in the folder that is one. */
  private static boolean isIn(String document, String file) {
    String folder = FileUri.relative(document).replaceFirst("/+$", "") + "/";
    return file.equals(document) || FileUri.relative(file).startsWith(folder);
  }

  private String counts(List<Diagnostic> findings, long tests) {
    long failures = findings.stream().filter(this::fails).count();
    long skipped = findings.stream().filter(one -> one.acceptance().isPresent()).count();
    return " tests=\""
        + tests
        + "\" failures=\""
        + failures
        + "\" errors=\"0\" skipped=\""
        + skipped
        + "\" time=\"0\"";
  }

  private boolean fails(Diagnostic finding) {
    return finding.acceptance().isEmpty() && finding.severity().isAtLeast(failing);
  }

  private String testCase(Diagnostic finding, Map<String, Integer> names, Quotes quotes) {
    String name =
        finding
            .entity()
            .map(id -> FindingText.subject(id, finding.attribute()))
            .orElse(finding.message());
    int number = names.merge(finding.code().id() + " " + name, 1, Integer::sum);
    StringBuilder xml = new StringBuilder();
    xml.append("    <testcase classname=\"").append(XmlText.of(finding.code().id()));
    xml.append("\" name=\"").append(XmlText.of(Escapes.brief(name)));
    xml.append(number == 1 ? "" : " (" + number + ")").append("\" time=\"0\"");
    finding
        .place()
        .ifPresent(
            place -> {
              xml.append(" file=\"").append(XmlText.of(Escapes.brief(place.file())));
              xml.append(place.isCell() ? "\"" : "\" line=\"" + place.line() + "\"");
            });
    xml.append(">\n      ").append(outcome(finding, quotes)).append("\n    </testcase>\n");
    return xml.toString();
  }

  private String outcome(Diagnostic finding, Quotes quotes) {
    if (finding.acceptance().isPresent()) {
      String by =
          switch (finding.acceptance().get().by()) {
            case SUPPRESSION -> "accepted in the document: ";
            case BASELINE -> "accepted as known before: ";
          };
      String reason = Escapes.brief(by + finding.acceptance().get().reason());
      return "<skipped message=\"" + XmlText.of(reason) + "\"/>";
    }
    String text = XmlText.of(new FindingText(finding, quotes, false).text());
    if (!fails(finding)) {
      return "<system-out>" + text + "</system-out>";
    }
    return "<failure type=\""
        + finding.severity().text()
        + "\" message=\""
        + XmlText.of(Escapes.brief(finding.message()))
        + "\">"
        + text
        + "</failure>";
  }
}
