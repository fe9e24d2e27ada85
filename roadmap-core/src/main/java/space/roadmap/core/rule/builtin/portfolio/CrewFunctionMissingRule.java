package space.roadmap.core.rule.builtin.portfolio;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionKind;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.FunctionReach;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;

/** A mission with crew has what its crew cannot do without. */
final class CrewFunctionMissingRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.crew-function-missing",
          Severity.WARNING,
          "A mission with crew needs nothing that carries, lands or houses it.",
          "{mission} {crew}, and what it needs has no {missing}: it has {found}",
          """
          A flight with crew needs crew transport. One that lands people elsewhere than on Earth \
          needs crew landing and a suit, and communications if something at that body relays data \
          by then; where only these are missing it is a remark. People who stay longer than 30 \
          days, and stations and campaigns on a surface, need habitation.

          What counts are the functions of the capabilities that the mission needs, whichever \
          alternative is chosen, and delivers; of their hosts and parts and of what they need; of \
          what the missions it needs deliver; and of those of the mission it is a part of, and of \
          its own parts. Where a capability among these states no function nothing is reported.

          The crew of a campaign, a service, a station, or of something that is assembled or \
          operated, comes with other missions, and so does that of a mission that delivers a \
          habitat. Reference missions are slots for which nothing has been chosen; they are left \
          out. Name what the mission needs, or mend its crew, its purpose or the functions of a \
          capability.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return new Search(view, reporter);
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return type == MissionType.TYPE && view.roadmap().used().mayHave(MissionType.CREW);
  }

  private static final class Search implements Check {
    private final RoadmapView view;
    private final Roadmap roadmap;
    private final Reporter reporter;

    Search(RoadmapView view, Reporter reporter) {
      this.view = view;
      this.reporter = reporter;
      roadmap = view.roadmap();
    }

    @Override
    public void look(Entity entity) {
      if (entity instanceof Mission mission
          && CrewDemand.hasCrew(mission)
          && Stops.isLive(mission.status())
          && !mission.needs().isEmpty()
          && !isReference(mission)) {
        check(mission);
      }
    }

    private void check(Mission mission) {
      int found = FunctionReach.of(view).of(mission);
      if (found == 0) {
        return;
      }
      CrewDemand demand = CrewDemand.of(view);
      int missing = demand.of(mission) & ~found;
      if (missing != 0 && areNeedsKnown(mission)) {
        boolean remark = missing == FunctionReach.mark(CapabilityFunction.COMMUNICATIONS);
        reporter.report(
            CODE.report()
                .severity(remark ? Severity.INFO : Severity.WARNING)
                .entity(mission.id().text())
                .attribute("needs")
                .with("mission", mission.id())
                .with("crew", crew(demand, mission))
                .with("missing", words(missing, " or "))
                .with("found", words(found, " and "))
                .build());
      }
    }

    private static String crew(CrewDemand demand, Mission mission) {
      return demand
          .landing(mission)
          .map(place -> "lands people at " + place.id())
          .orElse("has people on board");
    }

    private static boolean isReference(Mission mission) {
      Optional<MissionKind> kind = mission.kind();
      return kind.isPresent() && kind.get() == MissionKind.REFERENCE;
    }

    /** Returns whether everything that is named can be looked at. */
    private boolean areNeedsKnown(Mission mission) {
      for (Need need : mission.needs()) {
        for (Id<Entity> id : need.anyOf()) {
          if (NeedSemantics.target(roadmap, id) == null) {
            return false;
          }
        }
      }
      return roadmap.withheld().isEmpty();
    }

    private static String words(int functions, String last) {
      List<String> words = FunctionReach.words(functions);
      int end = words.size() - 1;
      return end == 0
          ? words.get(0)
          : Wording.names(words.subList(0, end), ", ") + last + words.get(end);
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations:
      - {id: moon, name: Moon, kind: body}
      - {id: moon/surface, name: Surface of the Moon, kind: surface, parent: moon}
    capabilities:
      - {id: capsule, name: Capsule, functions: [crew-transport]}
      - {id: lander, name: Lander, functions: [crew-landing, ascent]}
    missions:
      - id: first-steps
        name: First steps
        purpose: [landing]
        crew: human
        status: planned
        destinations: [moon/surface]
        needs: [capsule, lander]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations:
      - {id: moon, name: Moon, kind: body}
      - {id: moon/surface, name: Surface of the Moon, kind: surface, parent: moon}
    capabilities:
      - {id: capsule, name: Capsule, functions: [crew-transport]}
      - {id: lander, name: Lander, functions: [crew-landing, ascent]}
      - {id: moonsuit, name: Suit, functions: [suit]}
    missions:
      - id: first-steps
        name: First steps
        purpose: [landing]
        crew: human
        status: planned
        destinations: [moon/surface]
        needs: [capsule, lander, moonsuit]
    """;
  }
}
