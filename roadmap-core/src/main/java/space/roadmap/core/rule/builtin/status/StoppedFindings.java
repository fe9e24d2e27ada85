package space.roadmap.core.rule.builtin.status;

import java.util.stream.Stream;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.model.Entity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Loss;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.StatusFlow;
import space.roadmap.core.rule.facts.Stops;

/** Reports what goes on, as its status says, and is stopped in effect by one cause. */
final class StoppedFindings {
  private StoppedFindings() {}

  static void report(
      DiagnosticCode code, StatusFlow.Cause cause, RoadmapView view, Reporter reporter) {
    Owners owners = Owners.of(view);
    if (!owners.isAnyStopped()) {
      return;
    }
    StatusFlow flow = StatusFlow.of(view);
    for (int number = 0; number < owners.size(); number++) {
      Entity owner = owners.get(number);
      if (Stops.isLive(Stops.status(owner)) && !flow.losses(number, cause).isEmpty()) {
        StatusFlow others = flow.without(number);
        for (Loss loss : others.losses(number, cause)) {
          if (cause != StatusFlow.Cause.DELIVERY || !isToldOtherwise(others, number, loss)) {
            reporter.report(finding(code, owner, loss, new StoppedPath(others)));
          }
        }
      }
    }
  }

  /** Returns whether the same stop, at the end of the way, is told of the host or a hard need. */
  private static boolean isToldOtherwise(StatusFlow flow, int owner, Loss delivery) {
    int root = flow.root(delivery.node());
    return Stream.of(StatusFlow.Cause.HOST, StatusFlow.Cause.NEED)
        .flatMap(cause -> flow.losses(owner, cause).stream())
        .anyMatch(loss -> loss.isHard() && flow.root(loss.node()) == root);
  }

  private static Diagnostic finding(
      DiagnosticCode code, Entity owner, Loss loss, StoppedPath path) {
    Diagnostic.Builder finding =
        code.report()
            .severity(StoppedPath.severity(loss))
            .entity(owner.id().text())
            .attribute(StoppedPath.path(loss))
            .with("owner", owner.id())
            .with("ownerStatus", StoppedPath.words(Stops.status(owner).orElseThrow()))
            .with("lost", path.anyOf(loss))
            .with("path", path.words(loss.node()));
    path.relate(loss.node(), finding);
    return finding.build();
  }
}
