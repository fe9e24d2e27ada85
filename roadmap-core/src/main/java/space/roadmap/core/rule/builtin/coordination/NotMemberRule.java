package space.roadmap.core.rule.builtin.coordination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** Agencies that lead something to come are members of the body that coordinates. */
final class NotMemberRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "coordination.not-member",
          Severity.WARNING,
          "An agency that leads something to come is no member of the group that coordinates.",
          "{organization} leads {items}, and on {today} it is no member of {body}",
          """
          What a group publishes as the plans of its members should be led by members, or the \
          reader should know that it is not. The group is any organization of the kind \
          coordination-body, and the one that publishes the roadmap; to be a member of one of them \
          is enough. State the membership ('memberships'), or say that the plan is of somebody \
          else.

          Only space agencies, intergovernmental organizations and other bodies of a government \
          are looked at: companies and universities are not expected to be members. A membership \
          that may have begun, or may not have ended, counts.\
          """);

  private static final int MOST_RELATED = 5;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    Bodies bodies = Bodies.of(roadmap);
    if (bodies.isEmpty()) {
      return;
    }
    UncertainDate today = UncertainDate.of(view.today());
    Map<Id<Organization>, List<Entity>> led = new LinkedHashMap<>();
    for (Organization organization : roadmap.organizations()) {
      if (mayBeMember(organization)
          && !bodies.contains(organization)
          && bodies.hasMember(organization, today) == Certainty.IMPOSSIBLE) {
        led.putIfAbsent(organization.id(), new ArrayList<>());
      }
    }
    if (!led.isEmpty()) {
      collect(roadmap, led);
      led.forEach(
          (organization, items) -> {
            if (!items.isEmpty()) {
              reporter.report(finding(organization, items, bodies, view));
            }
          });
    }
  }

  private static boolean mayBeMember(Organization organization) {
    return organization.kind().isPresent()
        && switch (organization.kind().get()) {
          case SPACE_AGENCY, INTERGOVERNMENTAL, GOVERNMENT_BODY -> true;
          case RESEARCH_INSTITUTE, UNIVERSITY, COMPANY, NON_PROFIT -> false;
          case COORDINATION_BODY, PLACEHOLDER -> false;
        };
  }

  private static void collect(Roadmap roadmap, Map<Id<Organization>, List<Entity>> led) {
    for (Programme programme : roadmap.programmes()) {
      add(programme, programme.lead(), programme.status(), led);
    }
    for (Capability capability : roadmap.capabilities()) {
      add(capability, capability.lead(), capability.status(), led);
    }
    for (Mission mission : roadmap.missions()) {
      add(mission, mission.lead(), mission.status(), led);
    }
  }

  private static void add(
      Entity item,
      Optional<Id<Organization>> lead,
      Optional<Status> status,
      Map<Id<Organization>, List<Entity>> led) {
    if (lead.isPresent() && Stops.isLive(status) && status.get() != Status.OPERATING) {
      List<Entity> items = led.get(lead.get());
      if (items != null) {
        items.add(item);
      }
    }
  }

  private static Diagnostic finding(
      Id<Organization> organization, List<Entity> items, Bodies bodies, RoadmapView view) {
    List<String> names = items.stream().map(item -> item.id().text()).sorted().toList();
    Diagnostic.Builder finding =
        CODE.report()
            .entity(organization.text())
            .attribute("memberships")
            .with("organization", organization)
            .with("items", Wording.names(names, ", "))
            .with("today", view.today())
            .with("body", bodies.called());
    names.stream()
        .limit(MOST_RELATED)
        .forEach(name -> finding.related(Related.to(name, "lead", "it leads this")));
    return finding.build();
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: forum, name: Forum of agencies, kind: coordination-body}
      - {id: agency, name: Agency, kind: space-agency, memberships: [{in: forum, until: "2020"}]}
    missions:
      - {id: orbiter, name: Orbiter, status: planned, lead: agency}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: forum, name: Forum of agencies, kind: coordination-body}
      - {id: agency, name: Agency, kind: space-agency, memberships: [{in: forum, from: "2020"}]}
    missions:
      - {id: orbiter, name: Orbiter, status: planned, lead: agency}
    """;
  }
}
