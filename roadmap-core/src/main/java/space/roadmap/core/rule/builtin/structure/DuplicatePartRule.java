package space.roadmap.core.rule.builtin.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** No two milestones of one owner have one key. */
final class DuplicatePartRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.duplicate-part",
          Severity.ERROR,
          "Two milestones of one owner have the same key.",
          "'{owner}' has two milestones with the key '{key}'; give one of them an id of its own",
          """
          The key of a milestone is its id, or else its type. Addresses such as luna-27b#launch, \
          'by' and 'when' name milestones by it, and comparisons match them by it. Where a mission \
          has two launches, give each an id.\
          """);

  /** Up to here every pair is compared, which needs no table. */
  private static final int FEW = 8;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return owner -> check(owner, Milestones.of(owner), reporter);
  }

  private static void check(Entity owner, List<Milestone> milestones, Reporter reporter) {
    if (milestones.size() > FEW) {
      Map<String, Integer> first = new HashMap<>();
      for (int i = 0; i < milestones.size(); i++) {
        Integer before = first.putIfAbsent(Milestones.key(milestones.get(i)), i);
        if (before != null) {
          report(owner, Milestones.key(milestones.get(i)), before, i, reporter);
        }
      }
      return;
    }
    for (int i = 1; i < milestones.size(); i++) {
      String key = Milestones.key(milestones.get(i));
      for (int before = 0; before < i; before++) {
        if (Milestones.key(milestones.get(before)).equals(key)) {
          report(owner, key, before, i, reporter);
          break;
        }
      }
    }
  }

  private static void report(Entity owner, String key, int before, int index, Reporter reporter) {
    if (key.isEmpty()) {
      return; // without a key nothing can name it
    }
    reporter.report(
        CODE.report()
            .entity(owner.id().text())
            .attribute(Milestones.path(index))
            .with("owner", owner.id())
            .with("key", key)
            .related(Related.to(owner.id().text(), Milestones.path(before), "the first is here"))
            .build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: station
        name: Station
        milestones: [{type: launch, date: "2028"}, {type: launch, date: "2029"}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: station
        name: Station
        milestones:
          - {id: core, type: launch, date: "2028"}
          - {id: wing, type: launch, date: "2029"}
    """;
  }
}
