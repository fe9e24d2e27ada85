package space.roadmap.io.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.io.findings.SourceLines;

/**
 * What a ruleset file says, or what is wrong with it.
 *
 * @param ruleSet the ruleset; empty if there is an error, since nobody asked to be judged by half
 *     of it
 * @param diagnostics everything that was found, in the order of the text
 * @param lines the lines of the file, to show them below findings
 */
public record RuleSetResult(
    Optional<RuleSet> ruleSet, List<Diagnostic> diagnostics, SourceLines lines) {
  /** Copies the findings. */
  public RuleSetResult {
    diagnostics = ImmutableList.copyOf(diagnostics);
  }
}
