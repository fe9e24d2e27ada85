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
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.NeedTable;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.Wording;

/** Where a need or a provision names a milestone, there is one. */
final class UnknownMilestoneRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.unknown-milestone",
          Severity.ERROR,
          "A need or a provision names a milestone that is not there.",
          "'{owner}' has no milestone '{key}'; {known}",
          """
          'by' of a need names a milestone of its owner, 'when' one of each target. 'milestone' of \
          what a mission provides names a milestone of the mission or of the capability. A \
          milestone is named by its id, or else by its type. Leave 'by' out to mean the start of \
          the owner, and 'when' to mean that the capability is available or the mission done.\
          """);

  private static final int MOST_HINTS = 50;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    new Search(view, reporter).check();
  }

  private static final class Search {
    private final Roadmap roadmap;
    private final Reporter reporter;
    private final Owners owners;
    private final NeedTable table;
    private int reported;

    Search(RoadmapView view, Reporter reporter) {
      roadmap = view.roadmap();
      this.reporter = reporter;
      owners = Owners.of(view);
      table = owners.needs();
    }

    void check() {
      for (int number = 0; number < owners.size(); number++) {
        if (table.namesMilestones(number)) {
          Entity owner = owners.get(number);
          needs(owner, Needs.of(owner));
        }
        if (owners.provides(number) && owners.get(number) instanceof Mission mission) {
          provides(mission);
        }
      }
    }

    private void needs(Entity owner, List<Need> needs) {
      for (int i = 0; i < needs.size(); i++) {
        Need need = needs.get(i);
        if (need.by().isPresent() && !Parts.has(Milestones.of(owner), need.by().get())) {
          report(owner, "needs[" + i + "].by", owner, need.by().get());
        }
        if (need.when().isPresent()) {
          when(owner, need, i);
        }
      }
    }

    private void when(Entity owner, Need need, int index) {
      String key = need.when().orElse("");
      for (Id<Entity> id : need.anyOf()) {
        Entity target = NeedSemantics.target(roadmap, id);
        if (target != null && !id.isPart() && !Parts.has(Milestones.of(target), key)) {
          report(owner, "needs[" + index + "].when", target, key);
        }
      }
    }

    private void provides(Mission mission) {
      List<Provision> provides = mission.provides();
      for (int i = 0; i < provides.size(); i++) {
        Provision provision = provides.get(i);
        if (provision.milestone().isPresent()) {
          String key = provision.milestone().get();
          Capability capability =
              roadmap.find(Capability.class, provision.capability()).orElse(null);
          if (capability != null
              && !Parts.has(capability.milestones(), key)
              && !Parts.has(mission.milestones(), key)) {
            report(mission, "provides[" + i + "].milestone", capability, key);
          }
        }
      }
    }

    private void report(Entity from, String path, Entity owner, String key) {
      List<String> keys = Parts.keys(Milestones.of(owner));
      Diagnostic.Builder finding =
          CODE.report()
              .entity(from.id().text())
              .attribute(path)
              .with("owner", owner.id())
              .with("key", key)
              .with(
                  "known",
                  keys.isEmpty() ? "it has no milestones" : "it has " + Wording.names(keys, ", "));
      if (owner != from) {
        finding.related(Related.to(owner.id().text(), "", "the milestones are here"));
      }
      if (reported++ < MOST_HINTS) {
        Nearest.to(key, keys)
            .ifPresent(
                near ->
                    finding
                        .with("nearest", near)
                        .hint("did you mean '" + near + "'?")
                        .fix(Fix.set(from.id().text(), path, near)));
      }
      reporter.report(finding.build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: lander, name: Lander, milestones: [{type: docking, date: "2027"}]}
    missions:
      - {id: test-flight, name: Test flight, needs: [{anyOf: lander, when: dokcing}]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: lander, name: Lander, milestones: [{type: docking, date: "2027"}]}
    missions:
      - {id: test-flight, name: Test flight, needs: [{anyOf: lander, when: docking}]}
    """;
  }
}
