package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/** A piece of a validation that one thread does on its own. A rule that throws is left out. */
abstract class RuleTask {
  private static final int PART = 2_048;
  private static final EntityRule.Check NOTHING = entity -> {};

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
  private static List<List<Run>> parts(Roadmap roadmap) {
    List<List<Run>> parts = new ArrayList<>();
    List<Run> part = new ArrayList<>();
    part.add(new Run(EntityTypes.header(), List.of(roadmap.header())));
    int room = PART;
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      List<? extends Entity> all = roadmap.all(kind);
      int from = 0;
      while (all.size() - from > room) {
        part.add(new Run(kind.type(), all.subList(from, from + room)));
        parts.add(part);
        from += room;
        part = new ArrayList<>();
        room = PART;
      }
      if (from < all.size()) {
        part.add(new Run(kind.type(), all.subList(from, all.size())));
        room -= all.size() - from;
      }
    }
    parts.add(part);
    return parts;
  }

  /** Entities of one type that follow each other. */
  private record Run(EntityType<?> type, List<? extends Entity> entities) {}

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
    private final List<Looking> rules = new ArrayList<>();
    private final List<Run> runs;

    Part(RoadmapView view, List<EntityRule> rules, List<Run> runs) {
      this.view = view.part();
      this.runs = runs;
      rules.forEach(rule -> this.rules.add(new Looking(rule)));
    }

    @Override
    void run() {
      for (Run run : runs) {
        Looking[] looking =
            rules.stream().filter(rule -> startsAt(run.type(), rule)).toArray(Looking[]::new);
        for (Entity entity : run.entities()) {
          show(entity, looking);
        }
      }
    }

    /** Returns whether a rule looks at entities of a type, and lets it start if it does. */
    private boolean startsAt(EntityType<?> type, Looking looking) {
      try {
        return looking.startsAt(type, view, this::report);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
        fail(looking, failure);
        return false;
      }
    }

    private void show(Entity entity, Looking[] rules) {
      for (Looking looking : rules) {
        try {
          looking.check.look(entity);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
          fail(looking, failure);
        }
      }
    }

    private void fail(Looking looking, Throwable failure) {
      looking.hasFailed = true;
      looking.check = NOTHING;
      failed(looking.rule, failure);
    }
  }

  /** A rule that looks at the entities of a part. */
  private static final class Looking {
    final EntityRule rule;
    EntityRule.Check check = NOTHING; // until it starts
    boolean hasFailed;

    Looking(EntityRule rule) {
      this.rule = rule;
    }

    boolean startsAt(EntityType<?> type, RoadmapView view, Reporter reporter) {
      boolean looks = !hasFailed && rule.looksAt(type, view);
      if (looks && check == NOTHING) {
        check = rule.start(view, reporter);
      }
      return looks;
    }
  }
}
