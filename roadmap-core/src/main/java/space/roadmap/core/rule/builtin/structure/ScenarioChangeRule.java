package space.roadmap.core.rule.builtin.structure;

import java.util.function.Predicate;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Namespace;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Scenario;
import space.roadmap.core.model.ScenarioChange;
import space.roadmap.core.model.ScenarioType;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.NeedSemantics;

/** What a scenario sets are attributes that the entity can have, with values they can take. */
final class ScenarioChangeRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.scenario-change",
          Severity.ERROR,
          "A scenario sets something that the entity cannot have.",
          "the scenario cannot set this of '{target}': {problem}",
          """
          'set' holds attributes of the entity that changes, as the document would write them \
          there: their names and values are those of its kind. Mend the name or the value.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> {
      if (entity instanceof Scenario scenario) {
        check(scenario, view.roadmap(), reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return type == ScenarioType.TYPE;
  }

  private static void check(Scenario scenario, Roadmap roadmap, Reporter reporter) {
    for (int i = 0; i < scenario.changes().size(); i++) {
      ScenarioChange change = scenario.changes().get(i);
      Entity target = NeedSemantics.target(roadmap, change.entity());
      if (change.set().isEmpty() || target == null) {
        continue;
      }
      String path = "changes[" + i + "].set";
      Predicate<Id<?>> known = id -> isKnown(id, scenario, roadmap);
      Problems problems =
          (at, problem) ->
              reporter.report(
                  CODE.report()
                      .entity(scenario.id().text())
                      .attribute(path + at)
                      .with("target", change.entity())
                      .with("problem", problem)
                      .build());
      if (change.entity().isPart()) {
        String key = change.entity().part().orElse("");
        if (Milestones.find(Milestones.of(target), key).isPresent()) {
          new MembersCheck(known, problems).check(MilestoneType.TYPE, change.set().get(), "");
        }
      } else {
        EntityType<?> type = EntityTypes.of(target).orElseThrow().type();
        new MembersCheck(known, problems).check(type, change.set().get(), "");
      }
    }
  }

  /** What a scenario of a joined document sets is kept as it is written, without its namespace. */
  private static boolean isKnown(Id<?> id, Scenario scenario, Roadmap roadmap) {
    String namespace = Namespace.named(scenario.id()).map(name -> name + ":").orElse("");
    return NeedSemantics.target(roadmap, id) != null
        || NeedSemantics.isWithheld(roadmap, id)
        || (Namespace.named(id).isEmpty()
            && NeedSemantics.target(roadmap, Id.of(namespace + id.text())) != null);
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander}
    scenarios:
      - id: stop
        name: The lander is stopped
        changes: [{entity: lander, set: {status: canceled}}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander}
    scenarios:
      - id: stop
        name: The lander is stopped
        changes: [{entity: lander, set: {status: cancelled}}]
    """;
  }
}
