package space.roadmap.core.rule.builtin.time;

import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;

/** What a date is stated against has a date. */
final class RelativeUndatedRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.relative-undated",
          Severity.INFO,
          "A date is stated against something that has no date.",
          "the {what} of {owner} has no date but that it follows {target}, which has none either:"
              + " it stays unknown; state one of the two, if only as far as it is known",
          """
          A date that is stated against another ('relative'), or derived from one \
          ('derivedFrom'), is calculated from that. Where neither has a date there is nothing to \
          calculate from, and timed rules are silent about both. Of dates that follow each other \
          in a chain, only the one next to what has no date is told. References that lead nowhere \
          and dates that lead in a circle are reported by other rules.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public int trait() {
    return DateTraits.FOLLOWING;
  }

  @Override
  public DateVisitor visitor(RoadmapView view, Reporter reporter) {
    return new Search(view.roadmap(), reporter);
  }

  private static final class Search implements DateVisitor {
    private final Roadmap roadmap;
    private final ResolvedDates dates;
    private final Reporter reporter;

    Search(Roadmap roadmap, Reporter reporter) {
      this.roadmap = roadmap;
      dates = roadmap.dates();
      this.reporter = reporter;
    }

    @Override
    public void milestone(Entity owner, int number, Milestone milestone) {
      Optional<Id<Entity>> awaited = dates.awaited(milestone);
      if (awaited.isPresent()) {
        report(owner, Milestones.path(number), Milestones.called(milestone), awaited.get());
      }
    }

    @Override
    public void dated(Entity owner, String path, Dated dated) {
      Optional<Id<Entity>> awaited = dates.awaited(dated);
      if (awaited.isPresent()) {
        report(owner, path, path, awaited.get());
      }
    }

    private void report(Entity owner, String path, String what, Id<Entity> target) {
      reporter.report(
          CODE.report()
              .entity(owner.id().text())
              .attribute(path)
              .with("what", what)
              .with("owner", owner.id())
              .with("target", target)
              .related(Followed.related(roadmap, target, "has no date"))
              .build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: lander
        name: Lander
        milestones: [{type: launch, words: not announced}]
      - id: relay
        name: Relay
        milestones: [{type: launch, relative: {to: lander#launch, lag: P1Y}}]
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
        milestones: [{type: launch, date: 2030/..}]
      - id: relay
        name: Relay
        milestones: [{type: launch, relative: {to: lander#launch, lag: P1Y}}]
    """;
  }
}
