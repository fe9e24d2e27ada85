package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import space.roadmap.core.diagnostic.Diagnostic;

/** Shows findings to people who read a failure. */
final class Found {
  private Found() {}

  static String of(List<Diagnostic> findings) {
    return findings.isEmpty()
        ? "no findings"
        : findings.stream()
            .map(Diagnostic::toString)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
  }

  /** Returns the findings with a code, of which there is one at least. */
  static List<Diagnostic> with(List<Diagnostic> findings, String code) {
    List<Diagnostic> wanted =
        findings.stream().filter(finding -> finding.code().id().equals(code)).toList();
    assertTrue(!wanted.isEmpty(), () -> "expected " + code + "; found: " + of(findings));
    return wanted;
  }
}
