package space.roadmap.core.rule.builtin.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.ObjectiveType;
import space.roadmap.core.model.Performance;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.TechnologyTarget;
import space.roadmap.core.model.TechnologyType;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** Units are written in UCUM, which programs can convert. */
final class UnitRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.unit",
          Severity.INFO,
          "A unit is not written in UCUM.",
          "'{unit}' is no unit of UCUM: {problem}",
          """
          Units in the Unified Code for Units of Measure (UCUM, unitsofmeasure.org) can be read, \
          compared and converted by programs: kg, m/s2, kW.h, %/d, [g]. It writes a day as d, an \
          hour as h, a year as a and a tonne as t; letter case counts. Units that it does not \
          have, such as the sol of Mars, are kept as they are: suppress the finding with a reason, \
          or write the word as a remark in braces, which programs read as the number one.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return new Search(reporter);
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return (type == CapabilityType.TYPE && used.mayHave(CapabilityType.PERFORMANCE))
        || (type == ObjectiveType.TYPE && used.mayHave(ObjectiveType.MEASURES))
        || (type == TechnologyType.TYPE && used.mayHave(TechnologyType.TARGETS));
  }

  private static final class Search implements Check {
    private final Reporter reporter;
    private final Map<String, Optional<String>> problems = new HashMap<>(); // units are few

    Search(Reporter reporter) {
      this.reporter = reporter;
    }

    @Override
    public void look(Entity entity) {
      if (entity instanceof Capability capability) {
        measures(entity, "performance", capability.performance());
      } else if (entity instanceof Objective objective) {
        measures(entity, "measures", objective.measures());
      } else if (entity instanceof Technology technology) {
        List<TechnologyTarget> targets = technology.targets();
        for (int i = 0; i < targets.size(); i++) {
          check(entity, "targets", i, targets.get(i).unit());
        }
      }
    }

    private void measures(Entity entity, String attribute, List<Performance> measures) {
      for (int i = 0; i < measures.size(); i++) {
        check(entity, attribute, i, measures.get(i).unit());
      }
    }

    private void check(Entity entity, String attribute, int index, Optional<String> unit) {
      if (unit.isPresent()) {
        Optional<String> problem = problems.computeIfAbsent(unit.get(), UnitSyntax::problem);
        if (problem.isPresent()) {
          report(entity, attribute + "[" + index + "].unit", unit.get(), problem.get());
        }
      }
    }

    private void report(Entity entity, String path, String unit, String problem) {
      String id = entity.id().text();
      Diagnostic.Builder finding =
          CODE.report().entity(id).attribute(path).with("unit", unit).with("problem", problem);
      UnitSyntax.meant(unit)
          .ifPresent(
              meant ->
                  finding
                      .with("nearest", meant)
                      .hint("did you mean '" + meant + "'?")
                      .fix(Fix.set(id, path, meant)));
      reporter.report(finding.build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    technologies:
      - id: storage
        name: Storage of propellant
        targets: [{measure: boil-off, value: "0.1", unit: "%/day"}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    technologies:
      - id: storage
        name: Storage of propellant
        targets: [{measure: boil-off, value: "0.1", unit: "%/d"}]
    """;
  }
}
