package space.roadmap.core.rule.builtin.time;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.AliasType;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.DatedPeriodType;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.OrganizationType;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.model.StatusChangeType;
import space.roadmap.core.model.UsedAttributes;
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

  private static final String DATE = "." + DatedType.DATE.name();

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return new Search(view.roadmap().dates(), reporter)::check;
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return used.mayHave(DatedPeriodType.TYPE)
        || used.mayHave(StatusChangeType.TYPE)
        || used.mayHave(AliasType.TYPE)
        || (type == OrganizationType.TYPE)
        || (type == CapabilityType.TYPE);
  }

  /**
   * Where a start and an end are written.
   *
   * @param start the path of the start
   * @param end the path of the end
   */
  private record Ends(String start, String end) {
    static final Ends NONE = new Ends("", "");

    static Ends within(String path) {
      return new Ends(path + ".from", path + ".until");
    }

    /** Returns what writes each in the place of the other; empty where they stand nowhere. */
    Optional<Fix> exchanged(Entity owner, UncertainDate from, UncertainDate to) {
      String id = owner.id().text();
      return start.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Fix(
                  "exchange '" + from + "' and '" + to + "'",
                  List.of(Edit.set(id, start, to.toString()), Edit.set(id, end, from.toString()))));
    }
  }

  private record Search(ResolvedDates dates, Reporter reporter) {
    void check(Entity entity) {
      if (entity instanceof Mission mission) {
        check(mission);
      } else if (entity instanceof Capability capability) {
        check(capability);
      } else if (entity instanceof Organization organization) {
        memberships(organization);
      } else if (entity instanceof Phase phase) {
        phase.period().ifPresent(period -> period(phase, "period", period));
      } else if (entity instanceof Programme programme) {
        programme.period().ifPresent(period -> period(programme, "period", period));
      }
      aliases(entity, entity.aliases());
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
        Ends ends = new Ends("availableFrom", "availableUntil");
        dated(
            owner, ends.end(), "availability", owner.availableFrom(), owner.availableUntil(), ends);
      }
    }

    private void aliases(Entity owner, List<Alias> aliases) {
      for (int i = 0; i < aliases.size(); i++) {
        Alias alias = aliases.get(i);
        if (alias.until().isPresent()) {
          String path = "aliases[" + i + "]";
          dates(owner, path, "alias", alias.from(), alias.until(), Ends.within(path));
        }
      }
    }

    private void memberships(Organization owner) {
      List<Membership> memberships = owner.memberships();
      for (int i = 0; i < memberships.size(); i++) {
        Membership membership = memberships.get(i);
        String path = "memberships[" + i + "]";
        Ends ends = Ends.within(path);
        dates(owner, path, "membership", membership.from(), membership.until(), ends);
      }
    }

    private void history(Entity owner, List<StatusChange> history) {
      for (int i = 0; i < history.size(); i++) {
        StatusChange change = history.get(i);
        String what = "status '" + change.status().text() + "'";
        String path = "statusHistory[" + i + "]";
        dates(owner, path, what, change.from(), change.until(), Ends.within(path));
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
      Ends ends = new Ends(path + ".start", path + ".end");
      dated(owner, path, "period", period.start(), period.end(), ends);
    }

    private void dated(
        Entity owner,
        String path,
        String what,
        Optional<Dated> start,
        Optional<Dated> end,
        Ends ends) {
      Ends dates =
          isPlain(start) && isPlain(end)
              ? new Ends(ends.start() + DATE, ends.end() + DATE)
              : Ends.NONE;
      dates(owner, path, what, date(start), date(end), dates);
    }

    /** Returns whether a date is what it is stated as, and can be exchanged with another. */
    private static boolean isPlain(Optional<Dated> dated) {
      return dated.isPresent() && dated.get().relative().isEmpty();
    }

    private Optional<UncertainDate> date(Optional<Dated> dated) {
      return dated.flatMap(known -> Bounds.evidence(known, dates));
    }

    private void dates(
        Entity owner,
        String path,
        String what,
        Optional<UncertainDate> start,
        Optional<UncertainDate> end,
        Ends ends) {
      if (start.isEmpty() || end.isEmpty()) {
        return;
      }
      long earliest = start.get().earliestDay();
      long latest = end.get().latestDay();
      if (earliest > latest) {
        Diagnostic.Builder finding =
            CODE.report()
                .entity(owner.id().text())
                .attribute(path)
                .with("owner", owner.id())
                .with("what", what)
                .with("start", Wording.day(earliest))
                .with("end", Wording.day(latest))
                .with("gap", Wording.atLeast(latest, earliest));
        ends.exchanged(owner, start.get(), end.get()).ifPresent(finding::fix);
        reporter.report(finding.build());
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
