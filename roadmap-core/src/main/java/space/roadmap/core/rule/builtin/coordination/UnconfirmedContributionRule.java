package space.roadmap.core.rule.builtin.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Stops;

/** Who gives and who receives have both confirmed a contribution. */
final class UnconfirmedContributionRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "coordination.unconfirmed-contribution",
          Severity.WARNING,
          "A contribution has not been confirmed by both sides.",
          "the contribution of {giver} to {receiver} is not confirmed by {missing}",
          """
          A contribution that only one side knows of is a plan that fails quietly. Both sides \
          confirm it ('confirmedBy'): the organization that gives, and the one that receives, \
          which is the 'recipient', or else the lead; one of several that lead jointly is enough. \
          Not looked at are slots that are open, candidates of which one is yet to be chosen, \
          contributions that have ended, and those to what is going on no more.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> {
      if (entity instanceof Mission mission) {
        if (!mission.contributions().isEmpty() && mayGoOn(mission)) {
          check(
              mission, mission.contributions(), leads(mission.lead(), mission.coLeads()), reporter);
        }
      } else if (entity instanceof Capability capability
          && !capability.contributions().isEmpty()
          && mayGoOn(capability)) {
        List<Id<Organization>> leads = leads(capability.lead(), capability.coLeads());
        check(capability, capability.contributions(), leads, reporter);
      }
    };
  }

  private static boolean mayGoOn(Entity entity) {
    return Stops.status(entity).isEmpty() || Stops.isLive(Stops.status(entity));
  }

  private static List<Id<Organization>> leads(
      Optional<Id<Organization>> lead, List<Id<Organization>> coLeads) {
    List<Id<Organization>> leads = new ArrayList<>();
    lead.ifPresent(leads::add);
    leads.addAll(coLeads);
    return leads;
  }

  private static void check(
      Entity owner,
      List<Contribution> contributions,
      List<Id<Organization>> leads,
      Reporter reporter) {
    for (int i = 0; i < contributions.size(); i++) {
      Contribution contribution = contributions.get(i);
      if (contribution.organization().isPresent() && counts(contribution.status())) {
        Id<Organization> giver = contribution.organization().get();
        List<Id<Organization>> receivers = contribution.recipient().map(List::of).orElse(leads);
        List<String> missing = missing(giver, receivers, contribution.confirmedBy());
        if (!missing.isEmpty()) {
          reporter.report(
              CODE.report()
                  .entity(owner.id().text())
                  .attribute("contributions[" + i + "]")
                  .with("giver", giver)
                  .with("receiver", owner.id())
                  .with("missing", String.join(" and ", missing))
                  .build());
        }
      }
    }
  }

  private static boolean counts(Optional<ContributionStatus> status) {
    return status.isEmpty()
        || switch (status.get()) {
          case AGREED, PROPOSED, PAUSED -> true;
          case CANDIDATE, OPEN, ENDED -> false;
        };
  }

  private static List<String> missing(
      Id<Organization> giver,
      List<Id<Organization>> receivers,
      List<Id<Organization>> confirmedBy) {
    List<String> missing = new ArrayList<>();
    if (!confirmedBy.contains(giver)) {
      missing.add(giver.text());
    }
    if (!receivers.isEmpty()
        && !receivers.contains(giver)
        && receivers.stream().noneMatch(confirmedBy::contains)) {
      missing.add(String.join(" or ", receivers.stream().map(Id::text).toList()));
    }
    return missing;
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: agency, name: Agency}
      - {id: partner, name: Partner}
    missions:
      - id: orbiter
        name: Orbiter
        lead: agency
        contributions: [{organization: partner, role: instrument}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: agency, name: Agency}
      - {id: partner, name: Partner}
    missions:
      - id: orbiter
        name: Orbiter
        lead: agency
        contributions: [{organization: partner, role: instrument, confirmedBy: [partner, agency]}]
    """;
  }
}
