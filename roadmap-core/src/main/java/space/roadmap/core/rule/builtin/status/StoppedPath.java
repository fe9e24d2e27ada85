package space.roadmap.core.rule.builtin.status;

import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.facts.Loss;
import space.roadmap.core.rule.facts.StatusFlow;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;

/** Tells by what something is stopped, step by step. */
final class StoppedPath {
  private static final int MOST_STEPS = 6;

  private final StatusFlow flow;

  StoppedPath(StatusFlow flow) {
    this.flow = flow;
  }

  /** Returns {@code which is paused} or {@code which needs b, which is grounded}. */
  String words(int node) {
    StringBuilder words = new StringBuilder();
    int at = node;
    for (int i = 0; i < MOST_STEPS; i++) {
      Optional<Loss> loss = flow.loss(at);
      if (loss.isEmpty()) {
        break;
      }
      words.append("which").append(step(loss.get())).append(", ");
      at = loss.get().node();
    }
    int left = flow.depth(at);
    int root = flow.root(at);
    if (left > 0) {
      words.append("which hangs, by ").append(Wording.count(left, "more step")).append(", on ");
      words.append(flow.entity(root).id()).append(", ");
    }
    return words.append("which is ").append(status(root)).toString();
  }

  private String step(Loss loss) {
    return (loss.anyOf().size() == 1 ? " " : ", for want of another, ") + words(loss);
  }

  /** Returns {@code needs b} or {@code is part of b}. */
  private String words(Loss loss) {
    String named = flow.entity(loss.node()).id().text();
    return switch (loss.cause()) {
      case NEED -> "needs " + named;
      case HOST -> "is part of " + named;
      case DELIVERY -> "comes only with " + named;
      case OWN_STATUS -> throw new IllegalArgumentException("its own status is no loss");
    };
  }

  /** Returns what is lost, with the alternatives. */
  String anyOf(Loss loss) {
    Object named = flow.entity(loss.node()).id();
    if (loss.anyOf().size() == 1) {
      return named.toString();
    }
    String all = Wording.names(loss.anyOf(), ", ");
    return loss.wanted() == 1
        ? "one of " + all + ", of which none goes on, not even " + named
        : loss.wanted() + " of " + all + ", of which too few go on without " + named;
  }

  /** Returns the status by which a node that is stopped by nothing else is stopped. */
  String status(int root) {
    return words(Stops.status(flow.entity(root)).orElseThrow());
  }

  static String words(Status status) {
    return status.text().replace('-', ' ');
  }

  /** Returns how grave a loss is. */
  static Severity severity(Loss loss) {
    if (loss.isForGood() && loss.isHard()) {
      return Severity.ERROR;
    }
    return loss.isForGood() || loss.isHard() ? Severity.WARNING : Severity.INFO;
  }

  /** Adds what a finding has to do with: the first step to what has been stopped, and that. */
  void relate(int node, Diagnostic.Builder finding) {
    Optional<Loss> loss = flow.loss(node);
    if (loss.isPresent()) {
      String first = flow.entity(node).id().text();
      finding.related(Related.to(first, path(loss.get()), words(loss.get())));
    }
    int root = flow.root(node);
    finding.related(Related.to(flow.entity(root).id().text(), "status", "is " + status(root)));
  }

  /** Returns the attribute by which a loss comes about; empty if that is in another entity. */
  static String path(Loss loss) {
    return switch (loss.cause()) {
      case NEED -> "needs[" + loss.need() + "]";
      case HOST -> "partOf";
      case DELIVERY, OWN_STATUS -> "";
    };
  }
}
