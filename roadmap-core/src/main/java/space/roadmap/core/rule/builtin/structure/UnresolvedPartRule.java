package space.roadmap.core.rule.builtin.structure;

import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Kinds;
import space.roadmap.core.rule.facts.ReferenceScan;
import space.roadmap.core.rule.facts.Wording;

/** Every address of a part names a part that its owner has. */
final class UnresolvedPartRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.unresolved-part",
          Severity.ERROR,
          "A reference names a part that its owner does not have.",
          "'{owner}' has no part '{part}'; {known}",
          """
          An address such as luna-27b#launch names a part of an entity by its key: the id of a \
          milestone, or else its type. Mend the key, or add the part.\
          """);

  private static final int MOST_HINTS = 50;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    int[] reported = new int[1];
    ReferenceScan.of(
        roadmap,
        (to, type) -> to.isPart() && isBroken(roadmap, to, type),
        reference ->
            reporter.report(
                finding(
                    reference,
                    roadmap.find(reference.to().owner()).orElseThrow(),
                    reported[0]++ < MOST_HINTS)));
  }

  private static boolean isBroken(Roadmap roadmap, Id<?> to, ValueType<?> type) {
    if (roadmap.find(to).isPresent()) {
      return false;
    }
    Entity owner = roadmap.find(to.owner()).orElse(null);
    String part = to.part().orElse("");
    return owner != null
        && Kinds.allows(type, owner)
        && !Parts.has(Milestones.of(owner), part)
        && !Parts.keys(owner).contains(part);
  }

  private static Diagnostic finding(Reference reference, Entity owner, boolean hinted) {
    String part = reference.to().part().orElse("");
    List<String> keys = Parts.keys(owner);
    Diagnostic.Builder finding =
        CODE.report()
            .entity(reference.from().id().text())
            .attribute(reference.path())
            .with("owner", owner.id())
            .with("part", part)
            .with("known", keys.isEmpty() ? "it has no parts" : "it has " + names(keys))
            .related(Related.to(owner.id().text(), "", "the owner is here"));
    if (hinted) {
      Nearest.to(part, keys)
          .map(near -> owner.id() + "#" + near)
          .ifPresent(
              near ->
                  finding
                      .with("nearest", near)
                      .hint("did you mean '" + near + "'?")
                      .fix(Fix.set(reference.from().id().text(), reference.path(), near)));
    }
    return finding.build();
  }

  private static String names(List<String> keys) {
    return Wording.names(keys, ", ");
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: lander
        name: Lander
        milestones: [{type: landing, date: "2028"}]
      - id: relay
        name: Relay
        milestones:
          - {type: launch, date: "../2028", basis: derived, derivedFrom: lander#landng}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: lander
        name: Lander
        milestones: [{type: landing, date: "2028"}]
      - id: relay
        name: Relay
        milestones:
          - {type: launch, date: "../2028", basis: derived, derivedFrom: lander#landing}
    """;
  }
}
