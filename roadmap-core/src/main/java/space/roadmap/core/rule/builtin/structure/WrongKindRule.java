package space.roadmap.core.rule.builtin.structure;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Kinds;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.ReferenceScan;

/** Every reference names something of a kind that makes sense there. */
final class WrongKindRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.wrong-kind",
          Severity.ERROR,
          "A reference names something of another kind than is meant.",
          "'{id}' is {found}; {expected} is meant here",
          """
          Each attribute that refers to something says of which kind that may be: a lead is an \
          organization, a destination a destination. Name something of that kind, or move the \
          reference to the attribute that is meant.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    ReferenceScan.of(
        roadmap,
        (to, type) -> {
          Entity target = NeedSemantics.target(roadmap, to);
          return target != null && !Kinds.allows(type, target);
        },
        reference -> report(roadmap, reference, reporter));
  }

  private static void report(Roadmap roadmap, Reference reference, Reporter reporter) {
    Entity target = NeedSemantics.target(roadmap, reference.to());
    if (target != null) {
      reporter.report(
          CODE.report()
              .entity(reference.from().id().text())
              .attribute(reference.path())
              .with("id", target.id())
              .with("found", EntityTypes.of(target).map(Kinds::words).orElse("a roadmap"))
              .with("expected", Kinds.words(reference.type()))
              .related(Related.to(target.id().text(), "", "it is here"))
              .build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations:
      - {id: moon, name: Moon}
    missions:
      - {id: orbiter, name: Orbiter, lead: moon}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations:
      - {id: moon, name: Moon}
    missions:
      - {id: orbiter, name: Orbiter, destinations: [moon]}
    """;
  }
}
