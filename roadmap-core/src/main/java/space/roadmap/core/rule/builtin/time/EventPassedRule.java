package space.roadmap.core.rule.builtin.time;

import java.util.Comparator;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Event;
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

/** What must be there for an event comes before it. */
final class EventPassedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.event-passed",
          Severity.ERROR,
          "Something comes after the event that it must not miss.",
          "{owner} must not miss {need}: {event} on {eventDay} at the latest, {what} of {owner} on"
              + " {day} at {limit}: {missed}",
          """
          An event is nothing that anybody plans: it does not wait. Who needs one must come on the \
          day of the event or before, with the milestone that 'by' names, else with its start, or \
          with its finish if the type of the need is FF or SF. A 'lag' is the time that must lie \
          between. It certainly misses the event if it comes, at the earliest, after the last day \
          on which that can be; it possibly does if it may come in time and its last day is after \
          that day. Where a day is not known nothing is reported, and derived dates are no \
          evidence. Of several events the last counts.

          Move the owner, say its date more exactly, or give the event up.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    SpecialNeeds.show(view, new Search(view.roadmap(), view.roadmap().dates(), reporter));
  }

  /** An event that is missed, and its last day. */
  private record Missed(Id<Entity> id, Event event, long last, Certainty certainty) {
    static final Comparator<Missed> ORDER = Comparator.comparing(Missed::last).reversed();
  }

  private record Search(Roadmap roadmap, ResolvedDates dates, Reporter reporter)
      implements SpecialNeeds.Visitor {
    @Override
    public void need(Entity owner, Need need, int index) {
      Alternatives.best(
              roadmap,
              need,
              (id, target, kind) ->
                  kind == NeedKind.EVENT && target instanceof Event event
                      ? missed(owner, need, id, event)
                      : Optional.empty(),
              Missed.ORDER)
          .ifPresent(missed -> reporter.report(finding(owner, need, index, missed)));
    }

    private Optional<Missed> missed(Entity owner, Need need, Id<Entity> id, Event event) {
      long last = Bounds.latest(event.date().flatMap(dated -> Bounds.evidence(dated, dates)));
      long earliest = Lateness.earliest(NeedDays.earliest(owner, need, dates), need.lag());
      long latest = NeedDays.latest(owner, need, dates);
      Certainty certainty = Lateness.of(last, earliest, Lateness.latest(latest, need.lag()));
      return certainty == Certainty.IMPOSSIBLE
              || (certainty == Certainty.POSSIBLE && NeedDays.isActual(owner, need, latest, dates))
          ? Optional.empty()
          : Optional.of(new Missed(id, event, last, certainty));
    }

    private Diagnostic finding(Entity owner, Need need, int index, Missed missed) {
      boolean certain = missed.certainty() == Certainty.CERTAIN;
      long day =
          certain ? NeedDays.earliest(owner, need, dates) : NeedDays.latest(owner, need, dates);
      long delayed =
          certain ? Lateness.earliest(day, need.lag()) : Lateness.latest(day, need.lag());
      String missing =
          certain
              ? "certainly missed by at least " + Wording.atLeast(missed.last(), delayed)
              : "possibly missed by up to " + Wording.upTo(missed.last(), delayed);
      return CODE.report()
          .severity(
              Gravity.of(CODE, missed.certainty(), NeedSemantics.isHard(need, missed.event())))
          .certainty(missed.certainty())
          .entity(owner.id().text())
          .attribute("needs[" + index + "]")
          .with("owner", owner.id())
          .with("need", Alternatives.words(need, missed.id(), "comes last"))
          .with("event", missed.id())
          .with("eventDay", Wording.day(missed.last()))
          .with("what", what(need))
          .with("day", Wording.day(day))
          .with("limit", (certain ? "the earliest" : "the latest") + LateTarget.between(need.lag()))
          .with("missed", missing)
          .related(Related.to(missed.event().id().text(), "date", "does not wait"))
          .build();
    }
  }

  private static String what(Need need) {
    return need.by().orElse(NeedSemantics.countsOwnerFinish(need) ? "finish" : "start");
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: escort
        name: Escort
        milestones: [{type: launch, date: "2028"}, {type: arrival, date: "2029-06"}]
        needs: [{anyOf: close-approach, by: arrival}]
    events:
      - {id: close-approach, name: Close approach, kind: natural, date: "2029-04-13"}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: escort
        name: Escort
        milestones: [{type: launch, date: "2028"}, {type: arrival, date: "2029-02"}]
        needs: [{anyOf: close-approach, by: arrival}]
    events:
      - {id: close-approach, name: Close approach, kind: natural, date: "2029-04-13"}
    """;
  }
}
