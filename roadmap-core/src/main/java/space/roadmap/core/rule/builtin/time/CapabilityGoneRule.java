package space.roadmap.core.rule.builtin.time;

import java.util.Comparator;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Alternatives;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Gravity;
import space.roadmap.core.rule.facts.NeedDays;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.NeedTable;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** A capability is still there when it is needed. */
final class CapabilityGoneRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.capability-gone",
          Severity.ERROR,
          "A capability is gone before it is needed.",
          "{owner} needs {need}: {needed}, available until {until} at {limit}: {gone}",
          """
          A capability is there until the day of its 'availableUntil'. Whoever needs it, as a hard \
          need, needs it at the milestone that 'by' names, else at its start, or at its finish if \
          the type of the need is FF or SF; a need that says 'during' needs it until that period \
          ends. The rule does not ask that it is there all the time that the owner lasts: say \
          'during', or make the need continuous, where that is meant.

          It is certainly gone if its last day is before the first on which it may be needed; it \
          is possibly gone if it may go before that day. Two that say the same as coarsely are in \
          time. Where a day is not known nothing is reported, and derived dates are no evidence. \
          Of several alternatives the one that stays longest counts; one without an end is enough.

          Keep it for longer, move the owner, or name what comes after it as an alternative.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    new Search(view.roadmap(), view.roadmap().dates(), reporter).check(Owners.of(view));
  }

  /** A capability that is gone, with the day until which it is there. */
  private record Gone(Id<Entity> id, Capability capability, Certainty certainty, long until) {
    static final Comparator<Gone> ORDER =
        Comparator.comparing(Gone::certainty)
            .reversed()
            .thenComparing(Gone::until, Comparator.reverseOrder());
  }

  private record Search(Roadmap roadmap, ResolvedDates dates, Reporter reporter) {
    void check(Owners owners) {
      NeedTable table = owners.needs();
      for (int owner = 0; owner < owners.size() && owners.isAnyLeaving(); owner++) {
        int first = table.first(owner);
        for (int need = first; need < table.first(owner + 1); need++) {
          if (namesLeaving(need, table, owners) && !owners.isVoid(owner)) {
            Entity entity = owners.get(owner);
            check(entity, Needs.of(entity).get(need - first), need - first);
          }
        }
      }
    }

    /** Returns whether one of the targets of a need ceases to be available some day. */
    private static boolean namesLeaving(int need, NeedTable table, Owners owners) {
      for (int place = table.firstTarget(need); place < table.firstTarget(need + 1); place++) {
        int target = table.target(place);
        if (target != Owners.NONE && owners.isLeaving(target)) {
          return true;
        }
      }
      return false;
    }

    private void check(Entity owner, Need need, int index) {
      boolean lasts = need.by().isEmpty() && need.during().isPresent();
      long day = lasts ? NeedDays.until(owner, need, dates) : NeedDays.earliest(owner, need, dates);
      if (day != Bounds.OPEN_START) {
        Alternatives.best(
                roadmap,
                need,
                (id, target, kind) ->
                    kind == NeedKind.CAPABILITY && target instanceof Capability capability
                        ? gone(owner, need, day, id, capability)
                        : Optional.empty(),
                Gone.ORDER)
            .ifPresent(gone -> reporter.report(finding(owner, need, index, day, gone)));
      }
    }

    private Optional<Gone> gone(
        Entity owner, Need need, long day, Id<Entity> id, Capability capability) {
      Optional<UncertainDate> until =
          capability.availableUntil().flatMap(dated -> Bounds.evidence(dated, dates));
      if (until.isEmpty()
          || !NeedSemantics.isHard(need, capability)
          || NeedSemantics.isProvidedBy(owner, capability)) {
        return Optional.empty();
      }
      long last = until.get().latestDay();
      if (last < day) {
        return Optional.of(new Gone(id, capability, Certainty.CERTAIN, last));
      }
      long first = until.get().earliestDay();
      boolean isPossible =
          first < day
              && first != Bounds.OPEN_START
              && !NeedDays.isActual(owner, need, NeedDays.latest(owner, need, dates), dates);
      return isPossible
          ? Optional.of(new Gone(id, capability, Certainty.POSSIBLE, first))
          : Optional.empty();
    }
  }

  private static Diagnostic finding(Entity owner, Need need, int index, long day, Gone gone) {
    boolean certain = gone.certainty() == Certainty.CERTAIN;
    return CODE.report()
        .severity(Gravity.of(CODE, gone.certainty(), true))
        .certainty(gone.certainty())
        .entity(owner.id().text())
        .attribute("needs[" + index + "]")
        .with("owner", owner.id())
        .with("need", Alternatives.words(need, gone.id(), "stays longest"))
        .with("needed", needed(need, day))
        .with("until", Wording.day(gone.until()))
        .with("limit", certain ? "the latest" : "the earliest")
        .with("gone", gone(day, gone))
        .related(Related.to(gone.capability().id().text(), "availableUntil", "is gone by then"))
        .build();
  }

  private static String needed(Need need, long day) {
    if (need.by().isPresent() || need.during().isEmpty()) {
      return "needed on " + Wording.day(day) + " at the earliest";
    }
    return "needed throughout "
        + need.during().get()
        + (day == Bounds.OPEN_END ? "" : ", until " + Wording.day(day) + " at least");
  }

  private static String gone(long day, Gone gone) {
    String certainty = gone.certainty() == Certainty.CERTAIN ? "certainly" : "possibly";
    if (day == Bounds.OPEN_END) {
      return certainty + " gone before that, which has no end";
    }
    return gone.certainty() == Certainty.CERTAIN
        ? "certainly gone for at least " + Wording.atLeast(gone.until(), day)
        : "possibly gone for up to " + Wording.upTo(gone.until(), day);
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: old-station, name: Old station, availableFrom: "2000", availableUntil: 2031-01}
    missions:
      - id: visit
        name: Visit
        milestones: [{type: docking, date: "2032"}]
        needs: [old-station]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: old-station, name: Old station, availableFrom: "2000", availableUntil: 2031-01}
      - {id: new-station, name: New station, availableFrom: "2029"}
    missions:
      - id: visit
        name: Visit
        milestones: [{type: docking, date: "2032"}]
        needs: [{anyOf: [old-station, new-station]}]
    """;
  }
}
