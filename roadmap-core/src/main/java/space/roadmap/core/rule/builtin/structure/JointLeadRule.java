package space.roadmap.core.rule.builtin.structure;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** Those who lead jointly are one lead, and others beside it. */
final class JointLeadRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.joint-lead",
          Severity.WARNING,
          "The joint lead of something is not written as one lead and others beside it.",
          "{problem}",
          """
          A lead answers for something; co-leads do so jointly with it. Co-leads without a lead \
          leave open whom to ask, and reports that count by lead pass the thing by: name one of \
          them as lead. A lead that stands among its own co-leads, or a co-lead that stands there \
          twice, counts double: remove that entry.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> {
      List<Id<Organization>> coLeads = Leads.coLeads(entity);
      if (!coLeads.isEmpty()) {
        check(entity, coLeads, reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return used.mayHave(MissionType.CO_LEADS) || used.mayHave(CapabilityType.CO_LEADS);
  }

  private static void check(Entity entity, List<Id<Organization>> coLeads, Reporter reporter) {
    Optional<Id<Organization>> lead = Leads.lead(entity);
    if (lead.isEmpty()) {
      reporter.report(
          finding(entity, "coLeads", "'%s' has co-leads and no lead; name one of them as the lead")
              .build());
    }
    for (int i = 0; i < coLeads.size(); i++) {
      Id<Organization> coLead = coLeads.get(i);
      boolean leads = lead.isPresent() && lead.get().equals(coLead);
      if (leads || coLeads.indexOf(coLead) < i) {
        String path = "coLeads[" + i + "]";
        String problem =
            leads ? " leads '%s' and is its co-lead as well" : " is co-lead of '%s' twice";
        Edit edit = Edit.remove(entity.id().text(), path);
        reporter.report(
            finding(entity, path, "'" + coLead + "'" + problem + "; remove this entry")
                .fix(new Fix("remove '" + coLead + "' here", List.of(edit)))
                .build());
      }
    }
  }

  private static Diagnostic.Builder finding(Entity entity, String path, String problem) {
    return CODE.report()
        .entity(entity.id().text())
        .attribute(path)
        .with("problem", problem.formatted(entity.id()));
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: esa, name: European Space Agency}
      - {id: jaxa, name: Japan Aerospace Exploration Agency}
    missions:
      - {id: orbiter, name: Orbiter, lead: esa, coLeads: [esa, jaxa]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: esa, name: European Space Agency}
      - {id: jaxa, name: Japan Aerospace Exploration Agency}
    missions:
      - {id: orbiter, name: Orbiter, lead: esa, coLeads: [jaxa]}
    """;
  }
}
