package space.roadmap.core.rule.builtin.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.Namespace;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Kinds;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.ReferenceScan;
import space.roadmap.core.rule.facts.Wording;

/** Every reference names something. */
final class UnresolvedReferenceRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.unresolved-reference",
          Severity.ERROR,
          "A reference names something that is not in the document.",
          "nothing has the id '{id}'; {expected} is meant here",
          """
          References name entities by their id, and ids are compared letter by letter. Mend the \
          id, or add the entity.

          Ids of entities that stand in the document but could not be read are not reported a \
          second time, and neither are ids in lists of a kind that this version does not know.\
          """);

  private static final int MOST_HINTS = 50;
  private static final int MOST_COMPARED = 1_000_000;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    Hints hints = new Hints(roadmap);
    Set<String> others = idsOfUnknownKinds(roadmap.extras());
    ReferenceScan.of(
        roadmap,
        (to, type) ->
            roadmap.find(to).isEmpty()
                && NeedSemantics.target(roadmap, to) == null
                && !NeedSemantics.isWithheld(roadmap, to)
                && !others.contains(to.owner().text()),
        reference -> reporter.report(finding(reference, hints)));
  }

  private static Diagnostic finding(Reference reference, Hints hints) {
    Diagnostic.Builder finding =
        CODE.report()
            .entity(reference.from().id().text())
            .attribute(reference.path())
            .with("id", reference.to())
            .with("expected", Kinds.words(reference.type()));
    Optional<String> namespace = Namespace.named(reference.to());
    List<String> known = hints.roadmap.parts().namespaces();
    if (namespace.isPresent() && !known.contains(namespace.get())) {
      return finding
          .hint(
              known.isEmpty()
                  ? "no document with a namespace is included"
                  : "no document has the namespace '%s'; there is %s"
                      .formatted(namespace.get(), Wording.names(known, ", ")))
          .build();
    }
    hints
        .near(reference.to(), reference.type())
        .ifPresent(
            near ->
                finding
                    .with("nearest", near)
                    .hint("did you mean '" + near + "'?")
                    .fix(Fix.set(reference.from().id().text(), reference.path(), near)));
    return finding.build();
  }

  /** Returns the ids in the lists of a document that this version does not know. */
  private static Set<String> idsOfUnknownKinds(Extras extras) {
    Set<String> ids = new HashSet<>();
    for (Map.Entry<String, Value> extra : extras.asMap().entrySet()) {
      if (extra.getValue() instanceof Value.Array list) {
        for (Value value : list.values()) {
          if (value instanceof Value.Members members
              && members.members().get("id").orElse(null) instanceof Value.Text id) {
            ids.add(id.text());
          }
        }
      }
    }
    return ids;
  }

  /** The nearest names, for the first findings only: a search looks at every id. */
  private static final class Hints {
    private final Roadmap roadmap;
    private int given;
    private long compared;

    Hints(Roadmap roadmap) {
      this.roadmap = roadmap;
    }

    Optional<String> near(Id<?> id, ValueType<?> type) {
      if (given == MOST_HINTS || compared > MOST_COMPARED) {
        return Optional.empty();
      }
      given++;
      List<String> candidates = new ArrayList<>();
      for (EntityKind<?> kind : Kinds.of(type)) {
        for (Entity entity : roadmap.all(kind)) {
          candidates.add(entity.id().text());
        }
      }
      compared += candidates.size();
      return Nearest.to(id.text(), candidates);
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations:
      - {id: esa, name: European Space Agency}
    missions:
      - {id: orbiter, name: Orbiter, lead: eas}
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
