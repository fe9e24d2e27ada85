package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Roadmap;

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
 * without a reason suppresses nothing, and one that accepts nothing is a finding itself. The order
 * of the findings depends on the roadmap alone: by entity in document order (what the roadmap says
 * of itself first, then what concerns no entity), then by code, then by attribute.
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
  private final ImmutableList<String> only;
  private final int threads;
  private final @Nullable Roadmap previous;

  private Validator(
      ImmutableList<Rule> rules,
      RuleSet ruleSet,
      ImmutableList<String> only,
      int threads,
      @Nullable Roadmap previous) {
    this.rules = rules;
    this.ruleSet = ruleSet;
    this.only = only;
    this.threads = threads;
    this.previous = previous;
  }

  /** Returns a validator that runs these rules, as far as they are recommended. */
  public static Validator of(List<Rule> rules) {
    return new Validator(
        ImmutableList.copyOf(rules),
        RuleSet.recommended().forRules(rules),
        ImmutableList.of(),
        1,
        null);
  }

  /** Returns a validator that judges by another ruleset. */
  public Validator with(RuleSet other) {
    return new Validator(rules, other, only, threads, previous);
  }

  /**
   * Returns a validator that runs only the rules whose codes match one of these patterns. A rule
   * that is named by its whole code runs even if the ruleset has it off.
   */
  public Validator only(Collection<String> patterns) {
    return new Validator(rules, ruleSet, ImmutableList.copyOf(patterns), threads, previous);
  }

  /**
   * Returns a validator that runs rules on several threads. What it finds does not depend on that.
   *
   * @param number how many, the caller's among them; at least 1
   */
  public Validator withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("at least one thread must run rules, not " + number);
    }
    return new Validator(rules, ruleSet, only, number, previous);
  }

  /** Returns a validator that compares what it validates with the edition before it. */
  public Validator against(Roadmap edition) {
    return new Validator(rules, ruleSet, only, threads, edition);
  }

  /** Returns the rules, in the order in which they are listed. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns what is wrong with a roadmap, but for what is accepted.
   *
   * @param today the day that counts as today
   */
  public List<Diagnostic> validate(Roadmap roadmap, LocalDate today) {
    List<Diagnostic> all = validateAll(roadmap, today);
    return all.stream()
        .filter(finding -> finding.acceptance().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is wrong with a roadmap, together with what is {@linkplain Diagnostic#acceptance
   * accepted} by a suppression.
   *
   * @param today the day that counts as today
   */
  public List<Diagnostic> validateAll(Roadmap roadmap, LocalDate today) {
    RuleSet counting = counting();
    List<Rule> running = new ArrayList<>();
    for (Rule rule : rules) {
      if (isWanted(rule.code()) && !counting.isOff(rule.code())) {
        running.add(rule);
      }
    }
    RoadmapView view = new RoadmapView(roadmap, today, previous, counting);
    return Findings.of(view, counting, running, RuleRun.of(view, running, threads));
  }

  private boolean isWanted(DiagnosticCode code) {
    return only.isEmpty() || only.stream().anyMatch(code::matches);
  }

  /** Returns the ruleset, with those rules on that are named. */
  private RuleSet counting() {
    RuleSet counting = ruleSet;
    for (Rule rule : rules) {
      if (only.contains(rule.code().id()) && counting.isOff(rule.code())) {
        counting = counting.with(rule.code().id(), "default");
      }
    }
    return counting;
  }
}
