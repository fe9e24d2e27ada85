package space.roadmap.core.rule.builtin.portfolio;

import static space.roadmap.core.rule.facts.FunctionReach.mark;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.FunctionReach;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Uses;
import space.roadmap.core.rule.facts.Wording;

/** Somebody needs every capability that is there for others. */
final class CapabilityUnusedRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.capability-unused",
          Severity.INFO,
          "Nobody needs a capability that is there for others.",
          "nobody needs {capability}, which is {status} and is for {functions}",
          """
          A capability that goes on is of use if a mission, a capability, a technology, an \
          objective or a phase needs it, however softly; if a mission delivers it; if it is what \
          somebody contributes; if it has a customer among its own contributions; and if its host \
          or one of its parts is of use.

          Some capabilities are of use by being there: those for habitation, for science, for \
          communications and navigation, and what lets systems work together. They are left out, \
          and so are those that do not say what they are for. A document in which nobody needs a \
          capability is not asked.

          Name who needs it, add 'functions' that say what it is for, or leave it: it is open to \
          whoever looks for one.\
          """);

  private static final int ENDS_IN_THEMSELVES =
      mark(CapabilityFunction.HABITATION)
          | mark(CapabilityFunction.SCIENCE)
          | mark(CapabilityFunction.COMMUNICATIONS)
          | mark(CapabilityFunction.NAVIGATION)
          | mark(CapabilityFunction.INTEROPERABILITY);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    Uses uses = Uses.of(view);
    return entity -> {
      if (entity instanceof Capability capability
          && isForOthers(capability)
          && Stops.isLive(capability.status())
          && uses.isUnused(capability)) {
        report(capability, reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return type == CapabilityType.TYPE;
  }

  private static boolean isForOthers(Capability capability) {
    int functions = FunctionReach.functions(capability);
    return functions != 0 && (functions & ENDS_IN_THEMSELVES) == 0;
  }

  private static void report(Capability capability, Reporter reporter) {
    reporter.report(
        CODE.report()
            .entity(capability.id().text())
            .with("capability", capability.id())
            .with("status", capability.status().map(Status::text).orElse("").replace('-', ' '))
            .with(
                "functions",
                Wording.names(FunctionReach.words(FunctionReach.functions(capability)), ", "))
            .build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: launcher, name: Launcher, functions: [launch], status: operating}
      - {id: tug, name: Tug, functions: [propulsion], status: planned}
    missions:
      - {id: probe, name: Probe, needs: [launcher]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: launcher, name: Launcher, functions: [launch], status: operating}
      - {id: tug, name: Tug, functions: [propulsion], status: planned}
    missions:
      - {id: probe, name: Probe, needs: [launcher, tug]}
    """;
  }
}
