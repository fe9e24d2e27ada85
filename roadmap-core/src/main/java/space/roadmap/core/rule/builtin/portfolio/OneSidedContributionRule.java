package space.roadmap.core.rule.builtin.portfolio;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CitationType;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.ContributionType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Wording;

/** Both sides of a contribution state it. */
final class OneSidedContributionRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.one-sided-contribution",
          Severity.INFO,
          "A contribution is stated by one side only.",
          "only {claimant} states that {giver} contributes {what} to {owner}; {other}, which"
              + " {part} it, does not",
          """
          A contribution has two sides: who gives it, and who receives it, which is the recipient \
          or else the lead of what it is given to, with its co-leads. A side states it if it is \
          among 'confirmedBy', or if a source of the contribution quotes it or is published by it; \
          the sources of the owner count where they say that they are about contributions. An \
          organization and one that took over from it are one side.

          Nothing is reported where nobody is known to state it, where a third party reports it, \
          where both sides are the same, or where the status already says that it is proposed, \
          open, a candidate or ended. What was concluded, rather than said, states nothing.

          Ask the other side, and add it to 'confirmedBy' or cite it.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> {
      if (entity instanceof Mission mission && !mission.contributions().isEmpty()) {
        check(mission, mission.contributions(), mission.lead(), mission.coLeads(), view, reporter);
      } else if (entity instanceof Capability capability && !capability.contributions().isEmpty()) {
        check(
            capability,
            capability.contributions(),
            capability.lead(),
            capability.coLeads(),
            view,
            reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return used.mayHave(CitationType.TYPE) || used.mayHave(ContributionType.CONFIRMED_BY);
  }

  private static void check(
      Entity owner,
      List<Contribution> contributions,
      Optional<Id<Organization>> lead,
      List<Id<Organization>> coLeads,
      RoadmapView view,
      Reporter reporter) {
    boolean isCited = Claimants.citesContributions(owner);
    for (int i = 0; i < contributions.size(); i++) {
      Contribution contribution = contributions.get(i);
      if (!isCited && contribution.confirmedBy().isEmpty() && contribution.citations().isEmpty()) {
        continue;
      }
      Optional<Id<Organization>> receiver = contribution.recipient().or(() -> lead);
      if (contribution.organization().isPresent()
          && receiver.isPresent()
          && isFirm(contribution.status())) {
        List<Id<Organization>> others = contribution.recipient().isPresent() ? List.of() : coLeads;
        Claimants claimants =
            new Claimants(view, contribution.organization().get(), receiver.get(), others);
        claimants.read(owner, contribution);
        if (claimants.isOneSided()) {
          report(owner, contribution, i, claimants, reporter);
        }
      }
    }
  }

  /** Returns whether it is said to hold, so that both sides ought to know. */
  private static boolean isFirm(Optional<ContributionStatus> status) {
    return status.isEmpty()
        || switch (status.get()) {
          case AGREED, PAUSED -> true;
          case PROPOSED, CANDIDATE, OPEN, ENDED -> false;
        };
  }

  private static void report(
      Entity owner, Contribution contribution, int number, Claimants claimants, Reporter reporter) {
    Id<Organization> other = claimants.silent();
    reporter.report(
        CODE.report()
            .entity(owner.id().text())
            .attribute("contributions[" + number + "]")
            .with("claimant", claimants.speaking())
            .with("giver", contribution.organization().orElseThrow())
            .with("what", what(contribution))
            .with("owner", owner.id())
            .with("other", other)
            .with("part", claimants.isGiverSilent() ? "gives" : "receives")
            .related(Related.to(other.text(), "", "does not state it"))
            .hint("ask " + other + ", and add it to 'confirmedBy' or cite it")
            .build());
  }

  private static String what(Contribution contribution) {
    if (contribution.what().isPresent()) {
      return "'" + contribution.what().get() + "'";
    }
    return contribution.items().isEmpty()
        ? "as " + contribution.role().map(ContributionRole::text).orElse("partner")
        : Wording.names(contribution.items(), ", ");
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations: [{id: esa, name: ESA}, {id: jaxa, name: JAXA}]
    missions:
      - id: rover
        name: Rover
        lead: jaxa
        contributions:
          - {organization: esa, role: instrument, what: spectrometer, confirmedBy: [esa]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations: [{id: esa, name: ESA}, {id: jaxa, name: JAXA}]
    missions:
      - id: rover
        name: Rover
        lead: jaxa
        contributions:
          - {organization: esa, role: instrument, what: spectrometer, confirmedBy: [esa, jaxa]}
    """;
  }
}
