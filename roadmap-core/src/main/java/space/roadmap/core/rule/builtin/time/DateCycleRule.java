package space.roadmap.core.rule.builtin.time;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;
import space.roadmap.core.rule.facts.Wording;

/** No date follows itself, through however many others. */
final class DateCycleRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.date-cycle",
          Severity.ERROR,
          "A date is stated against itself.",
          "dates follow each other in a circle: {path}",
          """
          A date may be stated against another ('relative') or move with one ('derivedFrom'). \
          Following these must come to an end, or none of the dates can be known. As long as they \
          lead in a circle, each counts as it is stated, without the others. An entity stands for \
          its start, such as the first milestone of a mission. Remove the link that is wrong, or \
          state the date that the others depend on.\
          """);

  private static final int MOST_RELATED = 8;

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
    return new Search(view, reporter);
  }

  /** The circles of a roadmap, by the entity with which each begins. */
  private record Circles(IdentityHashMap<Entity, List<List<Reference>>> byFirst) {
    static Circles of(RoadmapView view) {
      IdentityHashMap<Entity, List<List<Reference>>> byFirst = new IdentityHashMap<>();
      for (List<Reference> circle : view.roadmap().dates().circles()) {
        byFirst.computeIfAbsent(circle.get(0).from(), unused -> new ArrayList<>()).add(circle);
      }
      return new Circles(byFirst);
    }
  }

  /** Asks for the circles once a date is met that is in one. */
  private static final class Search implements DateVisitor {
    private final RoadmapView view;
    private final ResolvedDates dates;
    private final Reporter reporter;
    private @Nullable Entity told;

    Search(RoadmapView view, Reporter reporter) {
      this.view = view;
      this.reporter = reporter;
      dates = view.roadmap().dates();
    }

    @Override
    public void milestone(Entity owner, int number, Milestone milestone) {
      if (dates.of(milestone).isCircular()) {
        tell(owner);
      }
    }

    @Override
    public void dated(Entity owner, String path, Dated dated) {
      if (dates.of(dated).isCircular()) {
        tell(owner);
      }
    }

    @SuppressWarnings("ReferenceEquality") // the same entity again, and not one that says the same
    private void tell(Entity owner) {
      if (owner != told) {
        told = owner;
        Circles circles = view.shared(Circles.class, Circles::of);
        circles
            .byFirst()
            .getOrDefault(owner, List.of())
            .forEach(circle -> reporter.report(finding(circle)));
      }
    }
  }

  private static Diagnostic finding(List<Reference> circle) {
    List<Object> path = new ArrayList<>();
    path.add(circle.get(circle.size() - 1).to()); // by which the first is named
    circle.subList(0, circle.size() - 1).forEach(step -> path.add(step.to()));
    Diagnostic.Builder finding =
        CODE.report()
            .entity(circle.get(0).from().id().text())
            .attribute(circle.get(0).path())
            .with("path", Wording.cycle(path));
    for (Reference step : circle.subList(1, Math.min(circle.size(), MOST_RELATED))) {
      finding.related(Related.to(step.from().id().text(), step.path(), "is on the way"));
    }
    return finding.build();
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: lander
        name: Lander
        milestones: [{type: launch, relative: {to: relay#launch, lag: P1Y}}]
      - id: relay
        name: Relay
        milestones: [{type: launch, derivedFrom: lander#launch}]
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
        milestones: [{type: launch, date: "2030"}]
      - id: relay
        name: Relay
        milestones: [{type: launch, derivedFrom: lander#launch}]
    """;
  }
}
