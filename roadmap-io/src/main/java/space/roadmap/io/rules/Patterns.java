package space.roadmap.io.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.rule.RuleSet;

/** Tells what is wrong with the patterns of a ruleset. */
final class Patterns {
  /** Why something may be unknown and yet no mistake. */
  static final String ABSENT = "; a plugin that is not installed may bring it";

  private static final String WORD = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final Pattern FORM =
      Pattern.compile(WORD + "(\\.[a-z0-9]+(-[a-z0-9]+)*)*(\\.\\*)?");

  private final List<DiagnosticCode> codes;
  private final List<String> known;
  private final Set<String> groups = new LinkedHashSet<>();

  Patterns(RuleSet ruleSet) {
    codes = ruleSet.codes();
    known = ruleSet.patterns();
    codes.forEach(code -> groups.add(group(code.id())));
  }

  private static String group(String pattern) {
    int dot = pattern.indexOf('.');
    return dot < 0 ? pattern : pattern.substring(0, dot);
  }

  /** Returns what is wrong with a pattern of codes; empty if it covers one that is known. */
  Optional<Diagnostic.Builder> problem(String pattern) {
    for (DiagnosticCode code : codes) {
      if (code.matches(pattern)) {
        return Optional.empty();
      }
    }
    boolean form = FORM.matcher(pattern).matches() && pattern.indexOf('.') > 0;
    boolean absent = form && !groups.contains(group(pattern));
    Diagnostic.Builder finding =
        RuleSetCodes.UNKNOWN_CODE
            .report()
            .with("pattern", pattern)
            .with(
                "why",
                absent ? ABSENT : form ? "" : "; write a whole code, a group such as time.*, or *");
    if (absent) {
      finding.severity(Severity.WARNING);
    }
    near(pattern).ifPresent(near -> finding.hint("did you mean '" + near + "'?"));
    return Optional.of(finding);
  }

  /** Returns the pattern that is meant; a group by its name alone, since .* is alike in all. */
  private Optional<String> near(String pattern) {
    return pattern.endsWith(".*") && pattern.indexOf('.') == pattern.length() - 2
        ? Nearest.to(group(pattern), groups).map(group -> group + ".*")
        : Nearest.to(pattern, known);
  }

  /** Returns whether an entity may have an id that this pattern covers. */
  static boolean isEntity(String pattern) {
    try {
      return !Id.of(pattern.replace('*', 'a')).isPart();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
