package space.roadmap.core.rule.builtin.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;

/** Plans and hard needs do not rest on what is trusted little. */
final class LowConfidenceRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "evidence.low-confidence",
          Severity.INFO,
          "A mission to come, or a hard need, rests on what is trusted little.",
          "{what} rests on a statement of low confidence: {why}",
          """
          What others plan by should be known well. Reported are missions to come that are trusted \
          little, hard needs of which every target is, and hard needs that only citations of low \
          confidence speak for. An entity is trusted as it says itself ('confidence'); where it \
          does not say, and cites something, as all its citations say. Look for a better source, \
          or say what makes the statement good enough.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    return entity -> {
      if (entity instanceof Mission mission && isToCome(mission.status()) && Citing.isLow(entity)) {
        reporter.report(finding(entity, "the plan of '" + entity.id() + "'", itself(entity)));
      }
      List<Need> needs = Needs.of(entity);
      if (!needs.isEmpty() && mayNeed(Stops.status(entity))) {
        for (int i = 0; i < needs.size(); i++) {
          check(entity, needs.get(i), "needs[" + i + "]", roadmap, reporter);
        }
      }
    };
  }

  private static boolean isToCome(Optional<Status> status) {
    return Stops.isLive(status) && status.get() != Status.OPERATING;
  }

  /**
   * Returns whether it may still need something, which it may where nobody says where it stands.
   */
  private static boolean mayNeed(Optional<Status> status) {
    return status.isEmpty() || Stops.isLive(status);
  }

  private static String itself(Entity entity) {
    return entity.confidence().isPresent()
        ? "its confidence is low"
        : "all that it cites is trusted little";
  }

  private static Diagnostic finding(Entity entity, String what, String why) {
    return CODE.report()
        .entity(entity.id().text())
        .attribute(entity.confidence().isPresent() ? "confidence" : "citations")
        .with("what", what)
        .with("why", why)
        .build();
  }

  private static void check(
      Entity owner, Need need, String path, Roadmap roadmap, Reporter reporter) {
    List<Entity> low = new ArrayList<>();
    for (Id<Entity> id : need.anyOf()) {
      Entity target = NeedSemantics.target(roadmap, id);
      if (target == null
          || !NeedSemantics.isHard(need, target)
          || NeedSemantics.isProvidedBy(owner, target)) {
        return;
      }
      if (Citing.isLow(target)) {
        low.add(target);
      }
    }
    boolean isAllLow = !low.isEmpty() && low.size() == need.anyOf().size();
    if (!isAllLow && (need.anyOf().isEmpty() || !isCitedLow(owner, path))) {
      return;
    }
    Diagnostic.Builder finding =
        CODE.report()
            .entity(owner.id().text())
            .attribute(path)
            .with("what", path + " of '" + owner.id() + "'")
            .with(
                "why",
                isAllLow
                    ? "little trust is put in " + Wording.names(ids(low), " and in ")
                    : "the citations about it are of low confidence");
    if (isAllLow) {
      low.forEach(
          one -> finding.related(Related.to(one.id().text(), "", "this is trusted little")));
    }
    reporter.report(finding.build());
  }

  private static List<Id<?>> ids(List<Entity> entities) {
    List<Id<?>> ids = new ArrayList<>();
    entities.forEach(entity -> ids.add(entity.id()));
    return ids;
  }

  /** Returns whether there are citations about this part, all of them of low confidence. */
  private static boolean isCitedLow(Entity owner, String path) {
    boolean isLow = false;
    for (Citation citation : owner.citations()) {
      if (Citing.names(citation, path)) {
        if (!Citing.isLow(citation)) {
          return false;
        }
        isLow = true;
      }
    }
    return isLow;
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: tug, name: Tug, confidence: low}
    missions:
      - {id: lander, name: Lander, status: planned, confidence: high, needs: [tug]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: tug, name: Tug, confidence: medium}
    missions:
      - {id: lander, name: Lander, status: planned, confidence: high, needs: [tug]}
    """;
  }
}
