package space.roadmap.core.rule.builtin.time;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.Threshold;
import space.roadmap.core.rule.facts.Alternatives;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Lateness;
import space.roadmap.core.rule.facts.NeedDays;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.NeedTable;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.Wording;

/** Between what is needed and who needs it lies some time to spare. */
final class TightMarginRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.tight-margin",
          Severity.INFO,
          "What is needed is in time with little to spare.",
          "{owner} needs {need}: {there} by {day} at the latest, needed on {needed}: in time,"
              + " at the worst by {margin}, which is less than {within}",
          """
          A hard need of a capability or a mission that is met in time, whatever the dates turn \
          out to be, may still be met with little time to spare: less than the threshold \
          tight-within lies between the last day on which the target comes, with the 'lag' of the \
          need, and the first on which it is needed. A small slip then makes it late.

          Nothing is reported of what is there already, of missions that ride together, or where \
          a day is not known. Of several alternatives the one with the most time to spare counts. \
          The rule tells where a plan is tight, and nothing need be wrong with that.\
          """);

  private static final Threshold<Period> TIGHT_WITHIN =
      Threshold.length(
          "tight-within",
          Period.ofMonths(6),
          "How much time there is at least between what is needed and who needs it.");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public List<Threshold<?>> thresholds() {
    return List.of(TIGHT_WITHIN);
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    new Search(
            view.roadmap(),
            view.roadmap().dates(),
            view.today().toEpochDay(),
            view.value(TIGHT_WITHIN),
            reporter)
        .check(Owners.of(view));
  }

  /** A target that comes with little time to spare; its last day is without and with the lag. */
  private record Tight(Id<Entity> id, Entity target, NeedKind kind, long last, long delayed) {
    static final Comparator<Tight> ORDER = Comparator.comparing(Tight::delayed);
  }

  private record Search(
      Roadmap roadmap, ResolvedDates dates, long today, Period within, Reporter reporter) {
    void check(Owners owners) {
      NeedTable table = owners.needs();
      for (int owner = 0; owner < owners.size(); owner++) {
        int first = table.first(owner);
        for (int need = first; need < table.first(owner + 1); need++) {
          if (!owners.isVoid(owner) && mayBeTight(owner, need, table, owners)) {
            Entity entity = owners.get(owner);
            check(entity, Needs.of(entity).get(need - first), need - first);
          }
        }
      }
    }

    /** Returns whether a need is not seen at a glance to be of what is there already. */
    private boolean mayBeTight(int owner, int need, NeedTable table, Owners owners) {
      if (table.isPlain(need) && owners.neededBy(owner) < today) {
        return false;
      }
      for (int place = table.firstTarget(need); place < table.firstTarget(need + 1); place++) {
        int target = table.target(place);
        if (target == Owners.NONE
            || target < owners.firstCapability()
            || target >= owners.endOfMissions()) {
          continue;
        }
        if (table.isPlain(need)
            && owners.inTimeFrom(target) < today
            && !owners.isStopped(target)
            && !owners.isVoid(target)) {
          return false;
        }
      }
      return table.firstTarget(need) < table.firstTarget(need + 1);
    }

    private void check(Entity owner, Need need, int index) {
      long needed = NeedDays.earliest(owner, need, dates);
      if (needed != Bounds.OPEN_START && needed > today) {
        Alternatives.best(
                roadmap,
                need,
                (id, target, kind) -> tight(owner, need, needed, id, target, kind),
                Tight.ORDER)
            .filter(tight -> tight.delayed() <= needed)
            .ifPresent(tight -> reporter.report(finding(owner, need, index, needed, tight)));
      }
    }

    /** Returns a target unless it leaves time to spare or nothing is known of that. */
    private Optional<Tight> tight(
        Entity owner, Need need, long needed, Id<Entity> id, Entity target, NeedKind kind) {
      boolean isAsked =
          kind == NeedKind.CAPABILITY || kind == NeedKind.RESULT || kind == NeedKind.PRECURSOR;
      if (!isAsked
          || !NeedSemantics.isHard(need, target)
          || NeedSemantics.isProvidedBy(owner, target)) {
        return Optional.empty();
      }
      Optional<String> when = NeedSemantics.when(need, id);
      boolean finish = NeedSemantics.countsTargetFinish(need, kind);
      long last = Bounds.latest(target, when, finish, dates);
      if (last == Bounds.OPEN_END || last < today || Bounds.isActual(target, when, last, dates)) {
        return Optional.empty();
      }
      long delayed = Lateness.latest(last, need.lag());
      return Lateness.plus(delayed, within) > needed
          ? Optional.of(new Tight(id, target, kind, last, delayed))
          : Optional.empty();
    }

    private Diagnostic finding(Entity owner, Need need, int index, long needed, Tight tight) {
      return CODE.report()
          .entity(owner.id().text())
          .attribute("needs[" + index + "]")
          .with("owner", owner.id())
          .with("need", Alternatives.words(need, tight.id(), "comes first"))
          .with("there", tight.kind() == NeedKind.CAPABILITY ? "available" : "done")
          .with("day", Wording.day(tight.last()))
          .with("needed", Wording.day(needed) + " at the earliest" + LateTarget.between(need.lag()))
          .with("margin", Wording.atLeast(tight.delayed(), needed))
          .with("within", within)
          .related(Related.to(tight.target().id().text(), "", "leaves little time to spare"))
          .build();
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: lander, name: Lander, availableFrom: 2029-10}
    missions:
      - id: outpost
        name: Outpost
        milestones: [{type: landing, date: "2030"}]
        needs: [lander]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: lander, name: Lander, availableFrom: 2029-03}
    missions:
      - id: outpost
        name: Outpost
        milestones: [{type: landing, date: "2030"}]
        needs: [lander]
    """;
  }
}
