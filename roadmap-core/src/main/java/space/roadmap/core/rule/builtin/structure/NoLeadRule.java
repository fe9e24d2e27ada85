package space.roadmap.core.rule.builtin.structure;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionKind;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** Somebody answers for every mission, capability and programme. */
final class NoLeadRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.no-lead",
          Severity.INFO,
          "A mission, capability or programme has no lead.",
          "the {kind} '{entity}' has no lead; name the organization that answers for it",
          """
          Somebody has to answer for what a roadmap plans: one organization that leads, perhaps \
          jointly with others ('coLeads'). A mission of the kind reference is a slot that nobody \
          has taken, and needs none. Where there are only co-leads, structure.joint-lead reports \
          it.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> {
      if (Leads.areAsked(entity)
          && Leads.lead(entity).isEmpty()
          && Leads.coLeads(entity).isEmpty()
          && !isSlot(entity)) {
        reporter.report(
            CODE.report()
                .entity(entity.id().text())
                .with("kind", EntityTypes.typeOf(entity).name())
                .with("entity", entity.id())
                .build());
      }
    };
  }

  private static boolean isSlot(Entity entity) {
    return entity instanceof Mission mission
        && mission.kind().filter(kind -> kind == MissionKind.REFERENCE).isPresent();
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: esa, name: European Space Agency}
    missions:
      - {id: orbiter, name: Orbiter}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: esa, name: European Space Agency}
    missions:
      - {id: orbiter, name: Orbiter, lead: esa}
    """;
  }
}
