package space.roadmap.core.rule.builtin.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.ObjectiveService;
import space.roadmap.core.rule.facts.Wording;

/** The missions and programmes that name certain objectives, in document order. */
final class Servers {
  private static final int MOST_RELATED = 20;

  private final ObjectiveService service;
  private static final Comparator<Entity> ORDER =
      Comparator.comparing((Entity server) -> server instanceof Programme)
          .thenComparing(Entity::id);

  private final IntPredicate wanted;
  private final Map<Integer, List<Entity>> byObjective = new HashMap<>();

  private Servers(ObjectiveService service, IntPredicate wanted) {
    this.service = service;
    this.wanted = wanted;
  }

  /**
   * Finds those that name the objectives with certain numbers; programmes without a mission, and
   * missions that do not go on as far as this, are left out.
   *
   * @param marks what the missions must do for the objectives, of {@link ObjectiveService}
   */
  private static Servers of(
      Roadmap roadmap, ObjectiveService service, int marks, IntPredicate wanted) {
    Servers servers = new Servers(service, wanted);
    if (IntStream.range(0, roadmap.objectives().size()).noneMatch(wanted)) {
      return servers;
    }
    for (Mission mission : roadmap.missions()) {
      if (!mission.objectives().isEmpty() && (service.marks(mission) & marks) == marks) {
        servers.add(mission, mission.objectives());
      }
    }
    for (Programme programme : roadmap.programmes()) {
      if ((service.marks(programme) & marks) == marks) {
        servers.add(programme, programme.objectives());
      }
    }
    return servers;
  }

  /**
   * Reports the objectives that something does one thing for and nothing does another: neither what
   * names them, nor what serves an objective below.
   *
   * @param does what is done, a mark of {@link ObjectiveService}
   * @param lacks what is not done
   * @param message what those that name an objective have to do with it
   */
  static void report(
      DiagnosticCode code,
      RoadmapView view,
      Reporter reporter,
      int does,
      int lacks,
      String message) {
    ObjectiveService service = ObjectiveService.of(view);
    if (!service.isKnown()) {
      return;
    }
    IntPredicate wanted =
        it ->
            (service.direct(it) & does) != 0
                && (service.total(it) & lacks) == 0
                && !service.isReplaced(it);
    Servers servers = of(view.roadmap(), service, does, wanted);
    List<Objective> objectives = view.roadmap().objectives();
    for (int i = 0; i < objectives.size() && !servers.isEmpty(); i++) {
      if (wanted.test(i)) {
        Objective objective = objectives.get(i);
        Diagnostic.Builder finding =
            code.report()
                .entity(objective.id().text())
                .with("objective", objective.id())
                .with("name", objective.name())
                .with("missions", servers.words(i));
        servers.relate(i, finding, message);
        reporter.report(finding.build());
      }
    }
  }

  private void add(Entity server, List<Id<Objective>> served) {
    for (Id<Objective> id : served) {
      int number = service.number(id);
      if (number >= 0 && wanted.test(number)) {
        byObjective.computeIfAbsent(number, unused -> new ArrayList<>()).add(server);
      }
    }
  }

  private boolean isEmpty() {
    return byObjective.isEmpty();
  }

  /** Returns those that name an objective, in words: {@code a (cancelled), b (paused)}. */
  private String words(int objective) {
    return Wording.names(of(objective).stream().map(Servers::words).toList(), ", ");
  }

  private static String words(Entity server) {
    if (server instanceof Mission mission) {
      return mission.id()
          + mission
              .status()
              .map(Status::text)
              .map(it -> " (" + it.replace('-', ' ') + ")")
              .orElse("");
    }
    return "the missions of " + server.id();
  }

  private void relate(int objective, Diagnostic.Builder finding, String message) {
    of(objective).stream()
        .limit(MOST_RELATED)
        .forEach(it -> finding.related(Related.to(it.id().text(), "", message)));
  }

  /** Returns those that name an objective: missions, then programmes, by their ids. */
  private List<Entity> of(int objective) {
    return byObjective.getOrDefault(objective, List.of()).stream().sorted(ORDER).toList();
  }
}
