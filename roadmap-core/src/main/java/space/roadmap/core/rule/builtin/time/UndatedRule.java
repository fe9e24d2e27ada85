package space.roadmap.core.rule.builtin.time;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.NeedTable;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.UncertainDate;

/** What others wait for, or what waits for others, has a date. */
final class UndatedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.undated",
          Severity.INFO,
          "Something has no date that is evidence, so that nobody can tell what is late.",
          "{owner} has no date that is evidence, so nobody can tell whether {needs} {are} met in"
              + " time; state when it is to be, if only as far as it is known",
          """
          Rules about time compare the dates of those who need something with the dates of what \
          they need. They are silent where there is none, and this says once what they pass over. \
          A derived date moves with what it derives from and is no evidence; a date with one bound, \
          such as 2030/.., is. Told are missions and capabilities that have not been done or \
          stopped, and that others need or that need others; needs without an order, such as \
          conditions, do not count. An entity that is never to be dated may suppress this.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    new Search(view, reporter).check();
  }

  private static final class Search {
    private final ResolvedDates dates;
    private final Reporter reporter;
    private final Owners owners;
    private final NeedTable table;
    private final BitSet undated = new BitSet();
    private final int[] own; // how many needs each of them has
    private final int[] others; // how many needs name it

    Search(RoadmapView view, Reporter reporter) {
      dates = view.roadmap().dates();
      this.reporter = reporter;
      owners = Owners.of(view);
      table = owners.needs();
      for (int owner = owners.firstCapability(); owner < owners.endOfMissions(); owner++) {
        if (seemsUndated(owner) && isToCome(owners.get(owner)) && !hasDate(owners.get(owner))) {
          undated.set(owner);
        }
      }
      own = new int[undated.length()];
      others = new int[undated.length()];
    }

    private boolean seemsUndated(int owner) {
      return owners.neededBy(owner) == Bounds.OPEN_END
          && owners.inTimeFrom(owner) == Bounds.OPEN_START;
    }

    private static boolean isToCome(Entity owner) {
      return Stops.status(owner).isEmpty() || Stops.isLive(Stops.status(owner));
    }

    /** Returns whether it has a date beside that with which it starts. */
    private boolean hasDate(Entity owner) {
      List<Milestone> milestones = Milestones.of(owner);
      for (int i = 0; i < milestones.size(); i++) {
        if (isKnown(Bounds.evidence(milestones.get(i), dates))) {
          return true;
        }
      }
      if (owner instanceof Mission mission && mission.period().isPresent()) {
        DatedPeriod period = mission.period().get();
        return isKnown(Bounds.start(period, dates)) || isKnown(Bounds.end(period, dates));
      }
      return owner instanceof Capability capability
          && isKnown(capability.availableUntil().flatMap(it -> Bounds.evidence(it, dates)));
    }

    private static boolean isKnown(Optional<UncertainDate> date) {
      return date.isPresent() && !date.get().isUndated();
    }

    void check() {
      for (int owner = 0; owner < owners.size() && !undated.isEmpty(); owner++) {
        int first = table.first(owner);
        for (int need = first; need < table.first(owner + 1) && !owners.isVoid(owner); need++) {
          count(owner, need, need - first);
        }
      }
      for (int owner = undated.nextSetBit(0); owner >= 0; owner = undated.nextSetBit(owner + 1)) {
        if (own[owner] + others[owner] > 0) {
          report(owners.get(owner).id(), own[owner], others[owner]);
        }
      }
    }

    private void count(int owner, int number, int index) {
      boolean isTimed = false;
      @Nullable Need need = null;
      for (int place = table.firstTarget(number); place < table.firstTarget(number + 1); place++) {
        int target = table.target(place);
        if (target < owners.firstTechnology() || !(undated.get(owner) || undated.get(target))) {
          continue; // nothing that is there, or nothing that can be needed
        }
        need = need == null ? Needs.of(owners.get(owner)).get(index) : need;
        if (isTimed(need, owner, target)) {
          isTimed = true;
          if (undated.get(target)) {
            others[target]++;
          }
        }
      }
      if (isTimed && undated.get(owner)) {
        own[owner]++;
      }
    }

    private boolean isTimed(Need need, int owner, int target) {
      NeedKind kind = Needs.kind(need, owners.get(target));
      return LateNeeds.isTimed(kind)
          && !NeedSemantics.isProvidedBy(owners.get(owner), owners.get(target));
    }

    private void report(Id<?> owner, int own, int others) {
      String ofOthers = others == 0 ? "" : Wording.count(others, "need") + " of others";
      String ofIts = own == 0 ? "" : Wording.count(own, "need") + " of its own";
      reporter.report(
          CODE.report()
              .entity(owner.text())
              .with("owner", owner)
              .with("needs", ofOthers + (own == 0 || others == 0 ? "" : " and ") + ofIts)
              .with("are", own + others == 1 ? "is" : "are")
              .build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: rover, name: Rover, status: in-development}
    missions:
      - id: traverse
        name: Traverse
        milestones: [{type: landing, date: "2031"}]
        needs: [rover]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: rover, name: Rover, status: in-development, availableFrom: ../2030}
    missions:
      - id: traverse
        name: Traverse
        milestones: [{type: landing, date: "2031"}]
        needs: [rover]
    """;
  }
}
