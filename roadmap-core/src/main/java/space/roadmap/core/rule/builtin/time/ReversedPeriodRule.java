package space.roadmap.core.rule.builtin.time;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.UncertainDate;

/** What has a start and an end starts first. */
final class ReversedPeriodRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.reversed-period",
          Severity.ERROR,
          "Something ends before it starts.",
          "the {what} of {owner} starts on {start} at the earliest and ends on {end} at the latest:"
              + " certainly reversed by at least {gap}",
          """
          The start of a period, the availability of a capability, a status, a name or a \
          membership comes before its end. Exchange the two, or mend the wrong one. Dates that may \
          be in order are not reported. A period written as one interval, such as 2030/2028, is \
          refused when it is read.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return new Search(view.roadmap().dates(), reporter)::check;
  }

  private record Search(ResolvedDates dates, Reporter reporter) {
    void check(Entity entity) {
      if (entity instanceof Mission mission) {
        check(mission);
      } else if (entity instanceof Capability capability) {
        check(capability);
      } else if (entity instanceof Organization organization) {
        memberships(organization);
      }
      if (!(entity instanceof RoadmapHeader)) {
        aliases(entity, entity.aliases());
      }
    }

    private void check(Mission owner) {
      history(owner, owner.statusHistory());
      contributions(owner, owner.contributions());
      if (owner.period().isPresent()) {
        period(owner, "period", owner.period().get());
      }
    }

    private void check(Capability owner) {
      history(owner, owner.statusHistory());
      contributions(owner, owner.contributions());
      if (owner.availableFrom().isPresent() && owner.availableUntil().isPresent()) {
        dated(
            owner, "availableUntil", "availability", owner.availableFrom(), owner.availableUntil());
      }
    }

    private void aliases(Entity owner, List<Alias> aliases) {
      for (int i = 0; i < aliases.size(); i++) {
        Alias alias = aliases.get(i);
        if (alias.until().isPresent()) {
          dates(owner, "aliases[" + i + "]", "alias", alias.from(), alias.until());
        }
      }
    }

    private void memberships(Organization owner) {
      List<Membership> memberships = owner.memberships();
      for (int i = 0; i < memberships.size(); i++) {
        Membership membership = memberships.get(i);
        dates(owner, "memberships[" + i + "]", "membership", membership.from(), membership.until());
      }
    }

    private void history(Entity owner, List<StatusChange> history) {
      for (int i = 0; i < history.size(); i++) {
        StatusChange change = history.get(i);
        String what = "status '" + change.status().text() + "'";
        dates(owner, "statusHistory[" + i + "]", what, change.from(), change.until());
      }
    }

    private void contributions(Entity owner, List<Contribution> contributions) {
      for (int i = 0; i < contributions.size(); i++) {
        if (contributions.get(i).period().isPresent()) {
          period(owner, "contributions[" + i + "].period", contributions.get(i).period().get());
        }
      }
    }

    private void period(Entity owner, String path, DatedPeriod period) {
      dated(owner, path, "period", period.start(), period.end());
    }

    private void dated(
        Entity owner, String path, String what, Optional<Dated> start, Optional<Dated> end) {
      dates(owner, path, what, date(start), date(end));
    }

    private Optional<UncertainDate> date(Optional<Dated> dated) {
      return dated.flatMap(known -> Bounds.evidence(known, dates));
    }

    private void dates(
        Entity owner,
        String path,
        String what,
        Optional<UncertainDate> start,
        Optional<UncertainDate> end) {
      if (start.isEmpty() || end.isEmpty()) {
        return;
      }
      long earliest = start.get().earliestDay();
      long latest = end.get().latestDay();
      if (earliest > latest) {
        reporter.report(
            CODE.report()
                .entity(owner.id().text())
                .attribute(path)
                .with("owner", owner.id())
                .with("what", what)
                .with("start", Wording.day(earliest))
                .with("end", Wording.day(latest))
                .with("gap", Wording.atLeast(latest, earliest))
                .build());
      }
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: station, name: Station, availableFrom: "2030", availableUntil: "2028"}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: station, name: Station, availableFrom: "2028", availableUntil: "2030"}
    """;
  }
}
