package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapView;

/**
 * Runs rules over a roadmap and returns what they find.
 *
 * <pre>{@code
 * List<Diagnostic> findings =
 *     Validator.of(RuleProviders.builtIn().rules()).validate(roadmap, LocalDate.of(2026, 6, 1));
 * }</pre>
 *
 * <p>Severities are those of {@link RuleSet#recommended} unless {@link #with} sets others. An
 * entity may suppress findings about itself by code, with a reason and until a day; a suppression
 * without a reason suppresses nothing. The order of the findings depends on the roadmap alone: by
 * entity in document order (what the roadmap says of itself first, then what concerns no entity),
 * then by code, then by attribute.
 *
 * <p>A validator cannot change and may be shared between threads. It never changes what it
 * validates.
 */
public final class Validator {
  /** A rule threw instead of reporting. */
  static final DiagnosticCode RULE_FAILED =
      new DiagnosticCode(
          "internal.rule-failed",
          Severity.ERROR,
          "A rule failed, so its findings are missing.",
          "the rule {rule} failed with {failure} and may have missed findings; this is a fault in"
              + " {class}, not in the document",
          "The other rules ran. Report the fault to whoever made the rule; until it is mended, "
              + "switch the rule off to validate without it.");

  private final ImmutableList<Rule> rules;
  private final RuleSet ruleSet;

  private Validator(ImmutableList<Rule> rules, RuleSet ruleSet) {
    this.rules = rules;
    this.ruleSet = ruleSet;
  }

  /** Returns a validator that runs these rules. */
  public static Validator of(List<Rule> rules) {
    return new Validator(ImmutableList.copyOf(rules), RuleSet.recommended());
  }

  /** Returns a validator that runs the same rules with other severities. */
  public Validator with(RuleSet other) {
    return new Validator(rules, other);
  }

  /** Returns the rules, in the order in which they run. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns what is wrong with a roadmap.
   *
   * @param today the day that counts as today
   */
  public List<Diagnostic> validate(Roadmap roadmap, LocalDate today) {
    RoadmapView view = new RoadmapView(roadmap, today);
    RuleRun run = new RuleRun(view);
    for (Rule rule : rules) {
      if (!ruleSet.isOff(rule.code())) {
        run.add(rule);
      }
    }
    return Findings.of(view, ruleSet, run.finish());
  }
}
