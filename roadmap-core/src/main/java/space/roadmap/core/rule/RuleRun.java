package space.roadmap.core.rule;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapView;

/**
 * Runs rules over one roadmap and collects what they report.
 *
 * <p>Rules that look at one entity at a time share a walk: what an entity holds is fetched from
 * memory once for all of them. A rule that throws is left out from there on.
 */
final class RuleRun {
  private final RoadmapView view;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<EntityRule.Check> checks = new ArrayList<>(); // one for each of them

  RuleRun(RoadmapView view) {
    this.view = view;
  }

  /** Runs a rule, or starts it if it looks at one entity at a time. */
  void add(Rule rule) {
    try {
      if (rule instanceof EntityRule entityRule) {
        checks.add(entityRule.start(view, found::add));
        rules.add(rule);
      } else {
        rule.check(view, found::add);
      }
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
      failed(rule, failure);
    }
  }

  /** Shows all entities to the rules that were started and returns what all rules reported. */
  List<Diagnostic> finish() {
    Roadmap roadmap = view.roadmap();
    if (!rules.isEmpty()) {
      show(roadmap.header());
      for (EntityKind<?> kind : EntityTypes.kinds()) {
        List<? extends Entity> all = roadmap.all(kind);
        for (int i = 0; i < all.size(); i++) {
          show(all.get(i));
        }
      }
    }
    return found;
  }

  private void show(Entity entity) {
    for (int i = 0; i < checks.size(); i++) {
      EntityRule.Check check = checks.get(i);
      try {
        check.look(entity);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
        checks.set(i, unused -> {});
        failed(rules.get(i), failure);
      }
    }
  }

  private void failed(Rule rule, Throwable failure) {
    found.add(
        Validator.RULE_FAILED
            .report()
            .with("rule", rule.code().id())
            .with("class", rule.getClass().getName())
            .with("failure", failure.toString())
            .build());
  }
}
