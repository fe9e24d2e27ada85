package space.roadmap.core.rule.builtin.coordination;

import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Edition;
import space.roadmap.core.model.Endorsement;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** Every member says whether it stands behind the edition. */
final class NotEndorsedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "coordination.not-endorsed",
          Severity.INFO,
          "A member has neither given nor refused its endorsement of the edition.",
          "{organization} {was} a member of {body} at {edition} ({issued}), and has neither given"
              + " nor refused its endorsement",
          """
          To be a member of a group is not to stand behind what it publishes. The edition that the \
          roadmap says it is ('edition') should be endorsed or refused by everybody who was a \
          member when it was issued: 'endorsements' of the organization, with given true or false. \
          Memberships without a start or an end count at any time. Where nobody says when the \
          edition was issued, only those count.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    if (roadmap.header().edition().isEmpty()) {
      return;
    }
    Id<Edition> edition = roadmap.header().edition().get();
    Bodies bodies = Bodies.of(roadmap);
    Optional<UncertainDate> issued =
        roadmap.find(Edition.class, edition).flatMap(Edition::issued).or(roadmap.header()::issued);
    UncertainDate on = issued.orElse(UncertainDate.undated());
    for (Organization organization : roadmap.organizations()) {
      Certainty member = bodies.hasMember(organization, on);
      boolean isKnown = member == Certainty.CERTAIN || !on.isUndated();
      if (member != Certainty.IMPOSSIBLE && isKnown && !hasAnswered(organization, edition)) {
        reporter.report(
            CODE.report()
                .entity(organization.id().text())
                .attribute("endorsements")
                .certainty(member)
                .with("organization", organization.id())
                .with("was", member == Certainty.CERTAIN ? "was" : "may have been")
                .with("body", bodies.called())
                .with("edition", edition)
                .with("issued", issued.map(UncertainDate::toString).orElse("not dated"))
                .related(Related.to(roadmap.header().id().text(), "edition", "the edition is this"))
                .build());
      }
    }
  }

  private static boolean hasAnswered(Organization organization, Id<Edition> edition) {
    for (Endorsement endorsement : organization.endorsements()) {
      if (endorsement.edition().equals(edition) && endorsement.given().isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example, edition: second}
    editions:
      - {id: second, title: Second edition, issued: "2024-08"}
    organizations:
      - {id: forum, name: Forum of agencies, kind: coordination-body}
      - {id: agency, name: Agency, memberships: [{in: forum, from: "2011"}]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example, edition: second}
    editions:
      - {id: second, title: Second edition, issued: "2024-08"}
    organizations:
      - {id: forum, name: Forum of agencies, kind: coordination-body}
      - id: agency
        name: Agency
        memberships: [{in: forum, from: "2011"}]
        endorsements: [{edition: second, given: false}]
    """;
  }
}
