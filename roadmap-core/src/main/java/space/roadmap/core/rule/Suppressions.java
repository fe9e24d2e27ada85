package space.roadmap.core.rule;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Suppression;
import space.roadmap.core.model.SuppressionType;
import space.roadmap.core.rule.builtin.structure.SuppressionUnusedRule;

/** What the entities of a roadmap accept, and which of that is of use. */
final class Suppressions {
  private static final BitSet NONE = new BitSet();

  private final RoadmapView view;
  private final RuleSet ruleSet;
  private final List<DiagnosticCode> known;
  private final List<DiagnosticCode> ran = new ArrayList<>();
  private final IdentityHashMap<Entity, BitSet> used = new IdentityHashMap<>(); // by position

  Suppressions(RoadmapView view, RuleSet ruleSet, List<Rule> rules) {
    this.view = view;
    this.ruleSet = ruleSet;
    known = ruleSet.codes();
    rules.forEach(rule -> ran.add(rule.code()));
    ran.add(Validator.RULE_FAILED);
  }

  /** Returns why an entity accepts a finding; empty if it does not. */
  Optional<String> reason(Diagnostic finding, Entity entity) {
    Optional<String> reason = Optional.empty();
    List<Suppression> suppressions = entity.suppress();
    for (int i = 0; i < suppressions.size(); i++) {
      Suppression suppression = suppressions.get(i);
      if (isInForce(suppression) && finding.code().matches(suppression.code())) {
        used.computeIfAbsent(entity, unused -> new BitSet()).set(i);
        reason = reason.or(suppression::reason);
      }
    }
    return reason;
  }

  private boolean isInForce(Suppression suppression) {
    return hasReason(suppression) && !isOver(suppression);
  }

  private static boolean hasReason(Suppression suppression) {
    return suppression.reason().filter(reason -> !reason.isBlank()).isPresent();
  }

  private boolean isOver(Suppression suppression) {
    return suppression
        .until()
        .filter(until -> until.latestDay() < view.today().toEpochDay())
        .isPresent();
  }

  /** Returns a finding for each suppression that accepts none of those that were shown. */
  List<Diagnostic> unused() {
    List<Diagnostic> found = new ArrayList<>();
    if (!ran.contains(SuppressionUnusedRule.CODE)
        || !view.roadmap().used().mayHave(SuppressionType.TYPE)) {
      return found;
    }
    Iterable<Entity> header = List.of(view.roadmap().header());
    for (Entity entity : Iterables.concat(header, view.roadmap().entities())) {
      List<Suppression> suppressions = entity.suppress();
      BitSet ofUse = used.getOrDefault(entity, NONE);
      for (int i = 0; i < suppressions.size(); i++) {
        Optional<String> why = ofUse.get(i) ? Optional.empty() : whyUnused(suppressions.get(i));
        if (why.isPresent()) {
          found.add(
              SuppressionUnusedRule.CODE
                  .report()
                  .entity(entity.id().text())
                  .attribute("suppress[" + i + "]")
                  .with("code", suppressions.get(i).code())
                  .with("why", why.get())
                  .build());
        }
      }
    }
    return found;
  }

  private Optional<String> whyUnused(Suppression suppression) {
    String pattern = suppression.code();
    if (!hasReason(suppression)) {
      return Optional.empty();
    }
    if (known.stream().noneMatch(code -> code.matches(pattern))) {
      String near =
          Nearest.to(pattern, known.stream().map(DiagnosticCode::id).toList())
              .map(code -> "; did you mean '" + code + "'?")
              .orElse("");
      return Optional.of("no finding has this code" + near);
    }
    if (isOver(suppression)) {
      return Optional.of("it counted until " + suppression.until().orElseThrow());
    }
    return hasRun(pattern)
        ? Optional.of("nothing of the kind is found any more")
        : Optional.empty();
  }

  /** Returns whether every rule that a pattern covers has run, or is of interest to nobody. */
  private boolean hasRun(String pattern) {
    for (DiagnosticCode code : known) {
      if (code.matches(pattern) && !ran.contains(code) && !ruleSet.isOff(code)) {
        return false;
      }
    }
    return true;
  }
}
