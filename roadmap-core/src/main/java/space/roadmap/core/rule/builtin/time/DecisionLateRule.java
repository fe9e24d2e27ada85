package space.roadmap.core.rule.builtin.time;

import java.util.Comparator;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Alternatives;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Gravity;
import space.roadmap.core.rule.facts.Lateness;
import space.roadmap.core.rule.facts.NeedDays;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.SpecialNeeds;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** A decision is taken before those come who wait for it. */
final class DecisionLateRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.decision-late",
          Severity.ERROR,
          "A decision comes after those who wait for it.",
          "{owner} waits for {need}: needed by {by} at the latest, {decided} on {day} at {limit}:"
              + " {late}",
          """
          Who needs a decision, or one of its options, needs it by the milestone that 'by' names, \
          else by the start of 'during', of the owner or, for a phase, of its period. A decision \
          comes when it was 'decided', or else when it is 'due'; what it is due by counts as the \
          plan. It is certainly late if it comes, at the earliest, after the last day on which it \
          is needed; it is possibly late if it may come in time and its last day is after that \
          day. Where a day is not known nothing is reported, nor of a decision that has been taken \
          on a day that nobody has said, or dropped. Derived dates are no evidence.

          Decide earlier, move the owner, or name the milestone that really waits.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    SpecialNeeds.show(view, new Search(view.roadmap(), view.roadmap().dates(), reporter));
  }

  /** A decision that comes too late; the day that counts is without and with the lag. */
  private record Late(
      Id<Entity> id, Decision decision, Certainty certainty, long day, long delayed) {
    static final Comparator<Late> ORDER =
        Comparator.comparing(Late::certainty).reversed().thenComparing(Late::delayed);
  }

  private record Search(Roadmap roadmap, ResolvedDates dates, Reporter reporter)
      implements SpecialNeeds.Visitor {
    @Override
    public void need(Entity owner, Need need, int index) {
      long by = NeedDays.latest(owner, need, dates);
      if (by != Bounds.OPEN_END) {
        Alternatives.best(
                roadmap,
                need,
                (id, target, kind) ->
                    kind == NeedKind.DECISION && target instanceof Decision decision
                        ? late(owner, need, by, id, decision)
                        : Optional.empty(),
                Late.ORDER)
            .ifPresent(late -> reporter.report(finding(owner, need, index, by, late)));
      }
    }

    private Optional<Late> late(
        Entity owner, Need need, long by, Id<Entity> id, Decision decision) {
      Optional<UncertainDate> date = date(decision).flatMap(dated -> Bounds.evidence(dated, dates));
      if (date.isEmpty()) {
        return Optional.empty();
      }
      long first = date.get().earliestDay();
      long last = date.get().latestDay();
      long earliest = Lateness.earliest(first, need.lag());
      long latest = Lateness.latest(last, need.lag());
      Certainty certainty = Lateness.of(by, earliest, latest);
      if (certainty == Certainty.IMPOSSIBLE
          || (certainty == Certainty.POSSIBLE && NeedDays.isActual(owner, need, by, dates))) {
        return Optional.empty();
      }
      boolean certain = certainty == Certainty.CERTAIN;
      return Optional.of(
          new Late(id, decision, certainty, certain ? first : last, certain ? earliest : latest));
    }

    private static Optional<Dated> date(Decision decision) {
      Optional<DecisionStatus> status = decision.status();
      boolean isOpen = status.isEmpty() || status.get() == DecisionStatus.OPEN;
      return decision.decided().isPresent() || !isOpen ? decision.decided() : decision.due();
    }
  }

  private static Diagnostic finding(Entity owner, Need need, int index, long by, Late late) {
    boolean certain = late.certainty() == Certainty.CERTAIN;
    boolean decided = late.decision().decided().isPresent();
    return CODE.report()
        .severity(Gravity.of(CODE, late.certainty(), NeedSemantics.isHard(need, late.decision())))
        .certainty(late.certainty())
        .entity(owner.id().text())
        .attribute("needs[" + index + "]")
        .with("owner", owner.id())
        .with("need", Alternatives.words(need, late.id(), "comes first"))
        .with("by", Wording.day(by))
        .with("decided", decided ? "decided" : "due")
        .with("day", Wording.day(late.day()))
        .with("limit", (certain ? "the earliest" : "the latest") + LateTarget.between(need.lag()))
        .with(
            "late",
            certain
                ? "certainly late by at least " + Wording.atLeast(by, late.delayed())
                : "possibly late by up to " + Wording.upTo(by, late.delayed()))
        .related(
            Related.to(late.decision().id().text(), decided ? "decided" : "due", "comes too late"))
        .build();
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: drive
        name: First drive
        milestones: [{type: landing, date: "2029"}]
        needs: [rover-award]
    decisions:
      - {id: rover-award, name: Which rover drives first, due: 2030/.., status: open}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: drive
        name: First drive
        milestones: [{type: landing, date: "2029"}]
        needs: [rover-award]
    decisions:
      - {id: rover-award, name: Which rover drives first, due: "2027", status: open}
    """;
  }
}
