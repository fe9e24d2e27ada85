package space.roadmap.core.rule.builtin.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;

/** No two entities have one id. */
final class DuplicateIdRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.duplicate-id",
          Severity.ERROR,
          "Two entities have the same id.",
          "the id '{id}' is taken by {first}; {second} needs another one",
          """
          An id names one thing in the whole document, whatever its kind; references to it mean \
          the first that has it. Give one of the two another id, or remove it if both are meant to \
          be the same.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    if (roadmap.hasDistinctIds()) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    int position = 0;
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      List<? extends Entity> all = roadmap.all(kind);
      for (int i = 0; i < all.size(); i++) {
        Id<?> id = all.get(i).id();
        if (roadmap.position(id) != position || id.equals(roadmap.header().id())) {
          report(roadmap, all.get(i), seen, reporter);
        }
        position++;
      }
    }
  }

  private static void report(
      Roadmap roadmap, Entity entity, Map<String, Integer> seen, Reporter reporter) {
    Entity header = roadmap.header();
    String id = entity.id().text();
    Entity first =
        header.id().text().equals(id) ? header : roadmap.find(entity.id()).orElse(entity);
    int occurrence = seen.merge(id, 2, (before, two) -> before + 1);
    reporter.report(
        CODE.report()
            .entity(id)
            .attribute("id")
            .with("id", id)
            .with("first", first == entity ? "another entity" : words(first))
            .with("second", words(entity))
            .with("occurrence", occurrence)
            .related(Related.to(id, "id", "the first is here"))
            .build());
  }

  private static String words(Entity entity) {
    return EntityTypes.of(entity)
            .map(EntityKind::name)
            .map("the %s "::formatted)
            .orElse("the roadmap ")
        + "'"
        + entity.name()
        + "'";
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: orbiter, name: Orbiter of Mars}
      - {id: orbiter, name: Orbiter of Venus}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: mars-orbiter, name: Orbiter of Mars}
      - {id: venus-orbiter, name: Orbiter of Venus}
    """;
  }
}
