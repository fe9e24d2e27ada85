package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/** A piece of a validation that one thread does on its own. A rule that throws is left out. */
abstract class RuleTask {
  private static final int PART = 2_048;

  private final List<Diagnostic> found = new ArrayList<>();

  private RuleTask() {}

  /** Returns the tasks of a validation: rules that look at the whole, then parts. */
  static ImmutableList<RuleTask> of(RoadmapView view, List<Rule> rules) {
    ImmutableList.Builder<RuleTask> tasks = ImmutableList.builder();
    List<EntityRule> entityRules = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof EntityRule entityRule) {
        entityRules.add(entityRule);
      } else {
        tasks.add(new Whole(view, rule));
      }
    }
    if (!entityRules.isEmpty()) {
      parts(view.roadmap()).forEach(part -> tasks.add(new Part(view, entityRules, part)));
    }
    return tasks.build();
  }

  /** Cuts the header and the entities of a roadmap, in document order, into parts. */
  private static List<Iterable<Entity>> parts(Roadmap roadmap) {
    List<Iterable<Entity>> parts = new ArrayList<>();
    Iterable<Entity> part = List.of(roadmap.header());
    int room = PART;
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      List<? extends Entity> all = roadmap.all(kind);
      int from = 0;
      while (all.size() - from > room) {
        parts.add(Iterables.concat(part, all.subList(from, from + room)));
        from += room;
        part = List.of();
        room = PART;
      }
      part = Iterables.concat(part, all.subList(from, all.size()));
      room -= all.size() - from;
    }
    parts.add(part);
    return parts;
  }

  abstract void run();

  /** Returns what was reported, once it has run. */
  List<Diagnostic> found() {
    return found;
  }

  final void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  final void failed(Rule rule, Throwable failure) {
    found.add(
        Validator.RULE_FAILED
            .report()
            .with("rule", rule.code().id())
            .with("class", rule.getClass().getName())
            .with("failure", failure.toString())
            .build());
  }

  /** Runs one rule over the whole roadmap. */
  private static final class Whole extends RuleTask {
    private final RoadmapView view;
    private final Rule rule;

    Whole(RoadmapView view, Rule rule) {
      this.view = view;
      this.rule = rule;
    }

    @Override
    void run() {
      try {
        rule.check(view, this::report);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
        failed(rule, failure);
      }
    }
  }

  /** Shows the entities of a part to all rules that look at one at a time. */
  private static final class Part extends RuleTask {
    private final RoadmapView view;
    private final List<EntityRule> rules;
    private final Iterable<Entity> entities;
    private final List<EntityRule> started = new ArrayList<>();
    private final List<EntityRule.Check> checks = new ArrayList<>(); // one for each of them

    Part(RoadmapView view, List<EntityRule> rules, Iterable<Entity> entities) {
      this.view = view.part();
      this.rules = rules;
      this.entities = entities;
    }

    @Override
    void run() {
      rules.forEach(this::start);
      entities.forEach(this::show);
    }

    private void start(EntityRule rule) {
      try {
        checks.add(rule.start(view, this::report));
        started.add(rule);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
        failed(rule, failure);
      }
    }

    private void show(Entity entity) {
      for (int i = 0; i < checks.size(); i++) {
        EntityRule.Check check = checks.get(i);
        try {
          check.look(entity);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
          checks.set(i, unused -> {});
          failed(started.get(i), failure);
        }
      }
    }
  }
}
