package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;

/**
 * Runs rules over one roadmap and collects what they report.
 *
 * <p>The work is cut into tasks: one for each rule that looks at the whole, and one for each part
 * of the document, in which all rules that look at one entity at a time share a walk. The tasks are
 * the same however many threads there are, and so is what they report.
 */
final class RuleRun {
  private final Deque<RuleTask> left = new ArrayDeque<>();
  private final ImmutableList<RuleTask> tasks;
  private volatile @Nullable Throwable fatal;

  private RuleRun(ImmutableList<RuleTask> tasks) {
    this.tasks = tasks;
    left.addAll(tasks);
  }

  /** Runs rules on a number of threads, one of which is the caller's. */
  static List<Diagnostic> of(RoadmapView view, List<Rule> rules, int threads) {
    RuleRun run = new RuleRun(RuleTask.of(view, rules));
    run.run(threads);
    return run.found();
  }

  private void run(int threads) {
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, tasks.size()); i++) {
      Thread helper = new Thread(() -> work(false), "roadmap-rules-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    work(true);
    helpers.forEach(Uninterruptibles::joinUninterruptibly);
    if (fatal instanceof Error error) {
      throw error;
    }
    if (fatal instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private void work(boolean fromTheFront) {
    try {
      RuleTask task = next(fromTheFront);
      while (task != null) {
        task.run();
        task = next(fromTheFront);
      }
    } catch (RuntimeException | Error failure) {
      fatal = failure;
    }
  }

  /** The first rules work out what the others share; whoever helps begins at the other end. */
  private synchronized @Nullable RuleTask next(boolean fromTheFront) {
    if (fatal != null) {
      return null;
    }
    return fromTheFront ? left.pollFirst() : left.pollLast();
  }

  private List<Diagnostic> found() {
    List<Diagnostic> found = new ArrayList<>();
    Set<Diagnostic> failures = new HashSet<>();
    for (RuleTask task : tasks) {
      for (Diagnostic diagnostic : task.found()) {
        if (!diagnostic.code().equals(Validator.RULE_FAILED) || failures.add(diagnostic)) {
          found.add(diagnostic);
        }
      }
    }
    return found;
  }
}
