package space.roadmap.core.rule.builtin.evidence;

import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** What says something of the world says what that rests on. */
final class UnsourcedRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "evidence.unsourced",
          Severity.INFO,
          "An entity cites no source at all.",
          "the {kind} '{entity}' cites no source, so nobody can check what it says",
          """
          Missions, capabilities, programmes, objectives, technologies, decisions and events say \
          something of the world, and somebody will want to check it. Cite where it is said \
          ('citations'). Where there is no document, cite a source of the kind own-knowledge and \
          mark the citation as inferred: that too tells readers what they have.

          One source anywhere in the entity is enough, be it of a contribution, of a former status \
          or of a competing claim. An objective that names the edition which states it has its \
          source in that. Sources, editions, organizations, destinations, phases and scenarios are \
          not looked at: they name things, or ask questions.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> {
      if (statesSomething(entity) && !cites(entity)) {
        reporter.report(
            CODE.report()
                .entity(entity.id().text())
                .with("kind", EntityTypes.typeOf(entity).name())
                .with("entity", entity.id())
                .hint("add 'citations', or a source of the kind own-knowledge")
                .build());
      }
    };
  }

  private static boolean statesSomething(Entity entity) {
    return entity instanceof Mission
        || entity instanceof Capability
        || entity instanceof Objective
        || entity instanceof Technology
        || entity instanceof Programme
        || entity instanceof Decision
        || entity instanceof Event;
  }

  private static boolean cites(Entity entity) {
    List<Citation> citations = entity.citations();
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i).source().isPresent()) {
        return true;
      }
    }
    if (entity instanceof Objective objective && !objective.editions().isEmpty()) {
      return true;
    }
    Search search = new Search();
    EntityTypes.typeOf(entity).visit(entity, search);
    return search.found;
  }

  /** Looks for a reference to a source, however deep it stands. */
  private static final class Search implements ValueVisitor {
    private boolean found;

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      show(attribute.type(), value);
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      for (int i = 0; i < values.size() && !found; i++) {
        show(attribute.type(), values.get(i));
      }
    }

    @Override
    public void extras(Extras extras) {}

    private <V> void show(ValueType<V> type, V value) {
      if (type.shape() == Shape.REFERENCE) {
        found |= type.targets().contains(Source.class);
      } else if (type.shape() == Shape.STRUCT && !found) {
        type.struct().orElseThrow().visit(value, this);
      }
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    sources:
      - {id: plan, title: The plan of the agency}
    missions:
      - {id: orbiter, name: Orbiter}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    sources:
      - {id: plan, title: The plan of the agency}
    missions:
      - id: orbiter
        name: Orbiter
        citations: [{source: plan, locator: page 12, evidence: stated}]
    """;
  }
}
