package space.roadmap.core.rule.builtin.status;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.StatusFlow;
import space.roadmap.core.rule.facts.StatusFlow.Effect;
import space.roadmap.core.rule.facts.Stops;

/** Whoever contributes gives to something that goes on. */
final class ContributionStoppedRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.contribution-stopped",
          Severity.WARNING,
          "An organization contributes to something that is stopped in effect.",
          "{organization} contributes to {host}, {path}",
          """
          A pause or cancellation touches everybody who gives something: the finding names the \
          organization, what it contributes to, and the way to what has been stopped. It stands on \
          a contribution that is agreed or proposed, or of which no status is stated, to a mission \
          or capability that is paused, grounded or cancelled, by its own status or in effect; or, \
          where that goes on, on an item of the contribution that is so.

          Nothing is said of open slots and candidates, of contributions that have ended or are \
          paused themselves, of what is completed, retired or superseded or states no status, and \
          of items that an operating mission has used for its start.

          Where the thing goes on by its own status and is stopped only in effect, the finding is \
          an information. Give the contribution the status paused or ended, or say what it is for \
          now.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    Owners owners = Owners.of(view);
    if (!owners.isAnyStopped()) {
      return entity -> {};
    }
    Search search = new Search(owners, view, reporter);
    return entity -> {
      List<Contribution> contributions = contributions(entity);
      if (!contributions.isEmpty() && mayGoOn(Stops.status(entity))) {
        search.check(entity, contributions);
      }
    };
  }

  private static List<Contribution> contributions(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.contributions();
    }
    return entity instanceof Capability capability ? capability.contributions() : List.of();
  }

  private static boolean mayGoOn(Optional<Status> status) {
    return status.isPresent()
        && switch (status.get()) {
          case PROPOSED, PLANNED, APPROVED, IN_DEVELOPMENT, IN_TEST, OPERATING -> true;
          case PAUSED, GROUNDED, CANCELLED -> true;
          case COMPLETED, RETIRED, SUPERSEDED -> false;
        };
  }

  /** Looks for what has been stopped. */
  private static final class Search {
    private final Owners owners;
    private final ResolvedDates dates;
    private final long today;
    private final Reporter reporter;
    private final StatusFlow flow;
    private final StoppedPath path;

    Search(Owners owners, RoadmapView view, Reporter reporter) {
      this.owners = owners;
      dates = view.roadmap().dates();
      today = view.today().toEpochDay();
      this.reporter = reporter;
      flow = StatusFlow.of(view);
      path = new StoppedPath(flow);
    }

    void check(Entity host, List<Contribution> contributions) {
      int number = owners.number(host.id());
      boolean isStopped = flow.effect(number).isPresent();
      for (int i = 0; i < contributions.size(); i++) {
        Contribution contribution = contributions.get(i);
        if (!isGiven(contribution)) {
          continue;
        }
        String where = "contributions[" + i + "]";
        if (isStopped) {
          report(host, contribution, where, host.id().text(), number);
        } else if (!hasStarted(host)) {
          checkItems(host, contribution, where);
        }
      }
    }

    private boolean isGiven(Contribution contribution) {
      if (contribution.organization().isEmpty()) {
        return false;
      }
      if (contribution.period().isPresent()
          && Bounds.latest(Bounds.end(contribution.period().get(), dates)) < today) {
        return false;
      }
      return contribution.status().isEmpty()
          || contribution.status().get() == ContributionStatus.AGREED
          || contribution.status().get() == ContributionStatus.PROPOSED;
    }

    private boolean hasStarted(Entity host) {
      return host instanceof Mission
          && Stops.status(host).orElseThrow() == Status.OPERATING
          && Bounds.latest(host, Optional.empty(), false, dates) < today;
    }

    /** Reports the worst item of a contribution, if one is stopped. */
    private void checkItems(Entity host, Contribution contribution, String where) {
      List<Id<Entity>> items = contribution.items();
      int worst = -1;
      for (int i = 0; i < items.size(); i++) {
        int item = owners.number(items.get(i));
        if (item != Owners.NONE
            && flow.effect(item).isPresent()
            && mayGoOn(Stops.status(flow.entity(item)))
            && (worst < 0 || isWorse(item, owners.number(items.get(worst))))) {
          worst = i;
        }
      }
      if (worst >= 0) {
        int item = owners.number(items.get(worst));
        String what = host.id() + " with " + flow.entity(item).id();
        report(host, contribution, where + ".items[" + worst + "]", what, item);
      }
    }

    private boolean isWorse(int node, int other) {
      return flow.effect(node).orElseThrow() == Effect.FOR_GOOD
          && flow.effect(other).orElseThrow() == Effect.FOR_A_TIME;
    }

    private void report(
        Entity host, Contribution contribution, String where, String what, int stopped) {
      boolean isDirect = !Stops.isLive(Stops.status(flow.entity(stopped)));
      Diagnostic.Builder finding =
          CODE.report()
              .severity(isDirect ? Severity.WARNING : Severity.INFO)
              .entity(host.id().text())
              .attribute(where)
              .with("organization", organization(contribution))
              .with("host", what)
              .with("path", path.words(stopped));
      path.relate(stopped, finding);
      reporter.report(finding.build());
    }

    private static String organization(Contribution contribution) {
      String id = contribution.organization().orElseThrow().text();
      return contribution.role().map(role -> id + " (" + role.text() + ")").orElse(id);
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: csa, name: Canadian Space Agency}
    capabilities:
      - id: station
        name: Station
        status: paused
        contributions: [{organization: csa, role: partner, what: robot arm}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: csa, name: Canadian Space Agency}
    capabilities:
      - id: station
        name: Station
        status: paused
        contributions: [{organization: csa, role: partner, what: robot arm, status: paused}]
    """;
  }
}
