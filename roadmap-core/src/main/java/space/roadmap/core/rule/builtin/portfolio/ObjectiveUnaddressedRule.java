package space.roadmap.core.rule.builtin.portfolio;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.ObjectiveKind;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.ObjectiveService;
import space.roadmap.core.rule.facts.Rows;
import space.roadmap.core.rule.facts.Wording;

/** A mission serves every objective that missions can serve. */
final class ObjectiveUnaddressedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.objective-unaddressed",
          Severity.INFO,
          "No mission serves an objective that missions can serve.",
          "no mission states that it serves {objective}, '{name}'{below}",
          """
          Missions serve goals, objectives, science questions and needs; visions, principles, \
          tenets, topics and focuses are left out. A mission serves the objectives it names, those \
          of its programme and of what that is a part of, and the ones above them. An objective \
          that means the same as another ('corresponds', how: same) is served with it. A need that \
          names what must be there, as a continuous need does, is met by that.

          Objectives of which all editions have been superseded are not asked for once they were \
          dropped or became another of a later edition, and neither is what lies below them. Where \
          nothing below an objective is served, it is told once, of the one at the top. A document \
          that maps no mission to an objective is not asked at all.

          Add the objective to the missions that serve it, say what became of it, or leave it: it \
          is a gap that a mission could fill.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    ObjectiveService service = ObjectiveService.of(view);
    if (service.isKnown()) {
      new Search(view.roadmap().objectives(), service).report(reporter);
    }
  }

  /** Finds the objectives that are open, and how many lie below each. */
  private static final class Search {
    private final List<Objective> objectives;
    private final ObjectiveService service;
    private final BitSet open = new BitSet();

    Search(List<Objective> objectives, ObjectiveService service) {
      this.objectives = objectives;
      this.service = service;
      for (int i = 0; i < objectives.size(); i++) {
        open.set(
            i,
            isAsked(objectives.get(i).kind())
                && service.total(i) == 0
                && !service.isReplaced(i)
                && service.number(objectives.get(i).id()) == i);
      }
    }

    void report(Reporter reporter) {
      int[] below = countBelow();
      for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
        if (openParent(i) == Rows.NONE) {
          Objective objective = objectives.get(i);
          reporter.report(
              CODE.report()
                  .entity(objective.id().text())
                  .with("objective", objective.id())
                  .with("name", objective.name())
                  .with("below", below(below[i]))
                  .build());
        }
      }
    }

    private int openParent(int number) {
      int parent = service.parent(number);
      return parent != Rows.NONE && open.get(parent) ? parent : Rows.NONE;
    }

    /** Counts from the leaves up, so that each is looked at once; circles have no leaves. */
    private int[] countBelow() {
      int[] below = new int[objectives.size()];
      int[] children = new int[objectives.size()];
      int[] ready = new int[open.cardinality()];
      for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
        if (openParent(i) != Rows.NONE) {
          children[openParent(i)]++;
        }
      }
      int size = 0;
      for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
        if (children[i] == 0) {
          ready[size++] = i;
        }
      }
      while (size > 0) {
        int number = ready[--size];
        int parent = openParent(number);
        if (parent != Rows.NONE) {
          below[parent] += below[number] + 1;
          if (--children[parent] == 0) {
            ready[size++] = parent;
          }
        }
      }
      return below;
    }

    private static String below(int count) {
      return count == 0
          ? ""
          : ", nor any of the " + Wording.count(count, "objective") + " below it";
    }

    private static boolean isAsked(Optional<ObjectiveKind> kind) {
      return kind.isPresent()
          && switch (kind.get()) {
            case GOAL, OBJECTIVE, SCIENCE_QUESTION, NEED -> true;
            case VISION, PRINCIPLE, TENET, TOPIC, FOCUS -> false;
          };
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    objectives:
      - {id: water, name: Map the water, kind: goal}
      - {id: life, name: Look for life, kind: goal}
    missions:
      - id: prospector
        name: Prospector
        objectives: [water]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    objectives:
      - {id: water, name: Map the water, kind: goal}
      - {id: life, name: Look for life, kind: goal}
    missions:
      - id: prospector
        name: Prospector
        objectives: [water]
      - id: drill
        name: Drill
        objectives: [life]
    """;
  }
}
