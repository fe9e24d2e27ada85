package space.roadmap.core.rule.builtin.status;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.NeedTable;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;

/** What goes on needs nothing that has been stopped. */
final class NeedStoppedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.need-stopped",
          Severity.ERROR,
          "Something that goes on needs something that is paused, grounded, cancelled or retired.",
          "{owner} is {ownerStatus} and needs {need}, which is {status}",
          """
          What is proposed, planned, approved, in development, in test or operating goes on. It \
          cannot count on something that has been stopped. An alternative that still holds is \
          enough: a need with several targets is met while one of them has not been stopped. What \
          a retired mission has found out is still there, and so is what an operating mission \
          needed for a start that lies in the past.

          Cancelled and retired things are errors for hard needs, paused and grounded ones \
          warnings; soft needs are one step milder. Name an alternative, stop the owner as well, \
          or record that the target goes on.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    new Search(view, reporter).check();
  }

  /** Looks at the needs that name something that has been stopped. */
  private static final class Search {
    private final Roadmap roadmap;
    private final long today;
    private final Reporter reporter;
    private final Owners owners;
    private final NeedTable table;

    Search(RoadmapView view, Reporter reporter) {
      roadmap = view.roadmap();
      today = view.today().toEpochDay();
      this.reporter = reporter;
      owners = Owners.of(view);
      table = owners.needs();
    }

    void check() {
      for (int owner = 0; owner < owners.size() && owners.isAnyStopped(); owner++) {
        int first = table.first(owner);
        for (int need = first; need < table.first(owner + 1); need++) {
          if (namesStopped(need) && Stops.isLive(Stops.status(owners.get(owner)))) {
            Entity entity = owners.get(owner);
            check(entity, Needs.of(entity).get(need - first), need - first);
          }
        }
      }
    }

    private boolean namesStopped(int need) {
      for (int place = table.firstTarget(need); place < table.firstTarget(need + 1); place++) {
        int target = table.target(place);
        if (target != Owners.NONE && owners.isStopped(target)) {
          return true;
        }
      }
      return false;
    }

    private void check(Entity owner, Need need, int index) {
      Status status = Stops.status(owner).orElseThrow();
      Entity target = stopped(roadmap, owner, need);
      if (target != null && !isPastUse(owner, status, need)) {
        reporter.report(finding(owner, status, need, index, target));
      }
    }

    /** Returns whether an operating mission has had what it needed: the day is over. */
    private boolean isPastUse(Entity owner, Status status, Need need) {
      boolean finish = NeedSemantics.countsOwnerFinish(need);
      return status == Status.OPERATING
          && (owner instanceof Mission || need.by().isPresent())
          && need.kind().filter(kind -> kind == NeedKind.CONTINUOUS).isEmpty()
          && Bounds.latest(owner, need.by(), finish, roadmap.dates()) < today;
    }
  }

  /** Returns the target stopped least for good, or null if enough of them go on. */
  private static @Nullable Entity stopped(Roadmap roadmap, Entity owner, Need need) {
    List<Id<Entity>> anyOf = need.anyOf();
    Entity mildest = null;
    int going = 0;
    int wanted = 1;
    for (int i = 0; i < anyOf.size(); i++) {
      Entity target = NeedSemantics.target(roadmap, anyOf.get(i));
      if (target == null) {
        going += NeedSemantics.isWithheld(roadmap, anyOf.get(i)) ? 1 : 0;
        continue;
      }
      NeedKind kind = Needs.kind(need, target);
      if (kind == NeedKind.CONTINUOUS) {
        wanted = Math.max(1, need.atLeast().orElse(1));
      }
      Optional<Status> status = Stops.status(target);
      if (!asksTarget(kind)
          || !Stops.isStopped(status, kind)
          || NeedSemantics.isProvidedBy(owner, target)) {
        going++;
      } else if (mildest == null || (isForGood(mildest) && !Stops.isForGood(status.get()))) {
        mildest = target;
      }
      if (going >= wanted) {
        return null;
      }
    }
    return mildest;
  }

  private static boolean isForGood(Entity target) {
    return Stops.status(target).filter(Stops::isForGood).isPresent();
  }

  /** Returns whether a need of this kind asks that its target goes on. */
  private static boolean asksTarget(NeedKind kind) {
    return switch (kind) {
      case CAPABILITY, RESULT, PRECURSOR, RIDE, CONTINUOUS -> true;
      case MATURITY, DECISION, EVENT, CONDITION -> false;
    };
  }

  private static Diagnostic finding(
      Entity owner, Status ownerStatus, Need need, int index, Entity stopped) {
    Status status = Stops.status(stopped).orElseThrow();
    boolean forGood = Stops.isForGood(status);
    boolean hard = NeedSemantics.isHard(need, stopped);
    boolean alone = need.anyOf().size() == 1;
    return CODE.report()
        .severity(
            forGood && hard ? Severity.ERROR : forGood || hard ? Severity.WARNING : Severity.INFO)
        .entity(owner.id().text())
        .attribute("needs[" + index + "]")
        .with("owner", owner.id())
        .with("ownerStatus", words(ownerStatus))
        .with(
            "need",
            alone
                ? stopped.id()
                : "one of "
                    + Wording.names(need.anyOf(), ", ")
                    + ", of which none goes on, not even "
                    + stopped.id())
        .with("status", words(status))
        .related(Related.to(stopped.id().text(), "status", "is " + words(status)))
        .build();
  }

  private static String words(Status status) {
    return status.text().replace('-', ' ');
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: heavy-launcher, name: Heavy launcher, status: cancelled}
    missions:
      - id: outpost
        name: Outpost
        status: planned
        needs: [heavy-launcher]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: heavy-launcher, name: Heavy launcher, status: cancelled}
      - {id: new-launcher, name: New launcher, status: in-development}
    missions:
      - id: outpost
        name: Outpost
        status: planned
        needs: [{anyOf: [heavy-launcher, new-launcher]}]
    """;
  }
}
