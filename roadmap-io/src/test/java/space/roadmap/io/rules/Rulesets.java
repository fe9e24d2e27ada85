package space.roadmap.io.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Threshold;
import space.roadmap.io.Codes;
import space.roadmap.io.spi.Source;

/** Reads rulesets in memory, for the built-in rules and one that has thresholds. */
final class Rulesets {
  static final DiagnosticCode STALE =
      new DiagnosticCode("example.stale", Severity.WARNING, "A test.", "it", "For tests.");
  static final Threshold<Period> AGE =
      Threshold.length("review-after", Period.ofYears(2), "How old a statement is at most.");
  static final Threshold<Integer> LEAST =
      Threshold.count("review-least", 3, "How many have looked at it at least.");

  static final List<Rule> RULES = rules();
  static final RuleSetFiles FILES = RuleSetFiles.of(RULES, Codes.all(RULES));

  private Rulesets() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(RuleProviders.builtIn().rules());
    rules.add(
        new Rule() {
          @Override
          public DiagnosticCode code() {
            return STALE;
          }

          @Override
          public List<Threshold<?>> thresholds() {
            return List.of(AGE, LEAST);
          }

          @Override
          public void check(RoadmapView view, Reporter reporter) {}
        });
    return rules;
  }

  static RuleSetResult yaml(String text) {
    return read("rules.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  static RuleSetResult json(String text) {
    return read("rules.json", text.getBytes(StandardCharsets.UTF_8));
  }

  static RuleSetResult read(String name, byte[] bytes) {
    try {
      return FILES.read(Source.of(name, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns findings as {@code line:column-endLine:endColumn code}. */
  static List<String> brief(List<Diagnostic> findings) {
    return findings.stream().map(one -> range(one) + " " + one.code().id()).toList();
  }

  private static String range(Diagnostic finding) {
    Place at = finding.place().orElseThrow();
    return at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
  }
}
