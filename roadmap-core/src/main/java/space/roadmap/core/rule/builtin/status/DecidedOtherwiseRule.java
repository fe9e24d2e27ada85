package space.roadmap.core.rule.builtin.status;

import java.util.Comparator;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Alternatives;
import space.roadmap.core.rule.facts.Gravity;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.SpecialNeeds;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;

/** What counts on an option of a decision is not decided otherwise. */
final class DecidedOtherwiseRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.decided-otherwise",
          Severity.ERROR,
          "A decision went against those who count on one of its options.",
          "{owner} counts on {need}, and {outcome}",
          """
          A need may name an option of a decision, such as ltv-award#flex: it holds only if that \
          option is taken. It is lost when the 'outcome' of the decision is another option, or \
          when the decision was dropped without one. An alternative that is left is enough; one \
          that has been stopped is not left. Who needs the decision as such, whatever its outcome, is not \
          reported, and neither is what has been paused, grounded, cancelled or superseded itself.

          Name the option that was taken, add an alternative, or stop the owner as well.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    SpecialNeeds.show(
        view,
        (owner, need, index) ->
            Alternatives.best(
                    view.roadmap(),
                    need,
                    DecidedOtherwiseRule::lost,
                    Comparator.comparing(Lost::isDropped))
                .ifPresent(lost -> reporter.report(finding(owner, need, index, lost))));
  }

  /** An option that has not been taken. */
  private record Lost(Id<Entity> option, Decision decision) {
    boolean isDropped() {
      return decision.outcome().isEmpty();
    }
  }

  private static Optional<Lost> lost(Id<Entity> id, Entity target, NeedKind kind) {
    if (kind != NeedKind.DECISION || !id.isPart() || !(target instanceof Decision decision)) {
      return Optional.empty();
    }
    String key = id.part().orElseThrow();
    boolean exists = decision.options().stream().anyMatch(option -> option.id().equals(key));
    boolean isLost =
        decision.outcome().isPresent()
            ? !decision.outcome().get().equals(key)
            : decision.status().filter(status -> status == DecisionStatus.DROPPED).isPresent();
    return exists && isLost ? Optional.of(new Lost(id, decision)) : Optional.empty();
  }

  private static Diagnostic finding(Entity owner, Need need, int index, Lost lost) {
    Decision decision = lost.decision();
    boolean alone = need.anyOf().size() == 1;
    String outcome =
        decision.outcome().isPresent()
            ? "the outcome of " + decision.id() + " is " + decision.outcome().get()
            : decision.id() + " was dropped";
    return CODE.report()
        .severity(Gravity.of(CODE, Certainty.CERTAIN, NeedSemantics.isHard(need, decision)))
        .entity(owner.id().text())
        .attribute("needs[" + index + "]")
        .with("owner", owner.id())
        .with(
            "need",
            alone
                ? lost.option()
                : "one of " + Wording.names(need.anyOf(), ", ") + ", of which none is left")
        .with("outcome", outcome)
        .related(
            Related.to(
                decision.id().text(),
                decision.outcome().isPresent() ? "outcome" : "status",
                outcome))
        .build();
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: drive, name: First drive, needs: ["rover-award#light"]}
    decisions:
      - id: rover-award
        name: Which rover drives first
        status: decided
        options: [{id: light, name: Light rover}, {id: large, name: Large rover}]
        outcome: large
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: drive, name: First drive, needs: ["rover-award#large"]}
    decisions:
      - id: rover-award
        name: Which rover drives first
        status: decided
        options: [{id: light, name: Light rover}, {id: large, name: Large rover}]
        outcome: large
    """;
  }
}
