package space.roadmap.core.rule.builtin.coordination;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** Missions and capabilities have been confirmed by those they concern. */
final class UnreviewedRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "coordination.unreviewed",
          Severity.INFO,
          "A mission or a capability has not been confirmed by those it concerns.",
          "the {kind} '{entity}' is {state}",
          """
          What a group publishes about its members' plans should have been confirmed by them: \
          'review' with the state confirmed, by whom and when. A row that is disputed is a \
          warning, since somebody objects to what it says; one that is being written or has been \
          handed in is not finished.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> {
      if ((entity instanceof Mission || entity instanceof Capability)
          && (entity.review().isEmpty()
              || entity.review().get().state() != ReviewState.CONFIRMED)) {
        report(entity, reporter);
      }
    };
  }

  private static void report(Entity entity, Reporter reporter) {
    boolean isDisputed =
        entity.review().filter(review -> review.state() == ReviewState.DISPUTED).isPresent();
    reporter.report(
        CODE.report()
            .severity(isDisputed ? Severity.WARNING : Severity.INFO)
            .entity(entity.id().text())
            .attribute(entity.review().isPresent() ? "review" : "")
            .with("kind", EntityTypes.typeOf(entity).name())
            .with("entity", entity.id())
            .with("state", entity.review().map(UnreviewedRule::words).orElse("not reviewed"))
            .build());
  }

  private static String words(Review review) {
    String by = review.by().map(id -> " by " + id).orElse("");
    return switch (review.state()) {
      case DRAFT -> "a draft, and not confirmed";
      case SUBMITTED -> "submitted" + by + ", and not confirmed";
      case DISPUTED -> "disputed" + by;
      case CONFIRMED -> "confirmed" + by;
    };
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: orbiter, name: Orbiter, review: {state: submitted}}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: orbiter, name: Orbiter, review: {state: confirmed}}
    """;
  }
}
