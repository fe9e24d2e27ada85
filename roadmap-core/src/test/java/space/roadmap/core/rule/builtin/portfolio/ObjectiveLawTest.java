package space.roadmap.core.rule.builtin.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Correspondence;
import space.roadmap.core.model.CorrespondenceKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.ObjectiveKind;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;

/** Holds the rules about objectives against a search for all ways from missions to objectives. */
class ObjectiveLawTest {
  private static final int RUNS = 400;
  private static final Status[] STATUSES = {
    Status.PLANNED, Status.CANCELLED, Status.PAUSED, Status.COMPLETED, Status.PROPOSED
  };

  private final List<Objective> objectives = new ArrayList<>();
  private final List<Programme> programmes = new ArrayList<>();
  private final List<Mission> missions = new ArrayList<>();

  @Test
  void findWhatASearchFinds() {
    for (long seed = 0; seed < RUNS; seed++) {
      make(new Random(seed));
      List<Entity> all = new ArrayList<>(objectives);
      all.addAll(programmes);
      all.addAll(missions);
      Entity[] entities = all.toArray(Entity[]::new);
      assertThat(found("unaddressed", entities)).as("seed %d", seed).isEqualTo(unaddressed());
      assertThat(found("stopped", entities))
          .as("seed %d", seed)
          .isEqualTo(served(it -> true, this::isGoing));
      assertThat(found("undated", entities))
          .as("seed %d", seed)
          .isEqualTo(served(this::isGoing, it -> isGoing(it) && !isUndatedPlan(it)));
    }
  }

  private void make(Random random) {
    objectives.clear();
    programmes.clear();
    missions.clear();
    for (int i = 0; i < 7; i++) {
      Objective made = objective("o" + i, it -> it.kind(ObjectiveKind.values()[random.nextInt(5)]));
      if (random.nextInt(3) > 0) { // circles among them
        made = made.withParent(Id.<Objective>of("o" + random.nextInt(7)));
      }
      if (random.nextInt(5) == 0) {
        made =
            made.withCorresponds(
                Correspondence.builder()
                    .addTo(Id.<Objective>of("o" + random.nextInt(7)))
                    .how(CorrespondenceKind.SAME)
                    .build());
      }
      objectives.add(made);
    }
    for (int i = 0; i < 3; i++) {
      Programme.Builder made = Programme.builder().id(Id.of("p" + i)).name("p" + i);
      if (random.nextBoolean()) {
        made.partOf(Id.of("p" + random.nextInt(3)));
      }
      programmes.add(
          random.nextBoolean()
              ? made.addObjectives(Id.of("o" + random.nextInt(7))).build()
              : made.build());
    }
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      missions.add(mission("m" + i, it -> rest(it, random)));
    }
  }

  private static Mission.Builder rest(Mission.Builder mission, Random random) {
    mission.status(STATUSES[random.nextInt(STATUSES.length)]);
    if (random.nextBoolean()) {
      mission.addObjectives(Id.<Objective>of("o" + random.nextInt(7)));
    }
    if (random.nextInt(3) == 0) {
      mission.programme(Id.<Programme>of("p" + random.nextInt(3)));
    }
    return random.nextBoolean() ? mission.addMilestones(milestone("launch", "2031")) : mission;
  }

  private static Set<String> found(String what, Entity... entities) {
    Set<String> found = new TreeSet<>();
    Sketch.findings("portfolio.objective-" + what, entities)
        .forEach(finding -> found.add(finding.entity().orElseThrow()));
    return found;
  }

  private boolean isGoing(Mission mission) {
    Status status = mission.status().orElseThrow();
    return status != Status.CANCELLED && status != Status.PAUSED;
  }

  private boolean isUndatedPlan(Mission mission) {
    return isGoing(mission)
        && mission.status().orElseThrow() != Status.COMPLETED
        && mission.milestones().isEmpty();
  }

  /** Returns those that missions of one sort name, and no mission of another sort serves. */
  private Set<String> served(Predicate<Mission> naming, Predicate<Mission> none) {
    Set<String> found = new TreeSet<>();
    for (Objective objective : objectives) {
      if (missions.stream().anyMatch(it -> naming.test(it) && names(it).contains(objective))
          && missions.stream().noneMatch(it -> none.test(it) && serves(it, objective))) {
        found.add(objective.id().text());
      }
    }
    return found;
  }

  private Set<String> unaddressed() {
    Set<String> found = new TreeSet<>();
    if (missions.stream().allMatch(it -> names(it).isEmpty())) {
      return found;
    }
    for (Objective objective : objectives) {
      if (isOpen(objective) && objective.parent().filter(it -> isOpen(find(it))).isEmpty()) {
        found.add(objective.id().text());
      }
    }
    return found;
  }

  private boolean isOpen(Objective objective) {
    ObjectiveKind kind = objective.kind().orElseThrow();
    return (kind == ObjectiveKind.GOAL || kind == ObjectiveKind.OBJECTIVE)
        && missions.stream().noneMatch(it -> serves(it, objective));
  }

  private boolean serves(Mission mission, Objective objective) {
    return names(mission).stream().anyMatch(it -> leads(it, objective, new TreeSet<>()));
  }

  /** Returns the objectives that a mission and its programmes name. */
  private List<Objective> names(Mission mission) {
    List<Objective> named = new ArrayList<>();
    mission.objectives().forEach(id -> named.add(find(id)));
    Id<Programme> programme = mission.programme().orElse(null);
    for (int depth = 0; programme != null && depth < 4; depth++) {
      Programme current = programmes.get(programme.text().charAt(1) - '0');
      current.objectives().forEach(id -> named.add(find(id)));
      programme = current.partOf().orElse(null);
    }
    return named;
  }

  private boolean leads(Objective from, Objective to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    if (!seen.add(from.id().text())) {
      return false;
    }
    for (Objective next : objectives) {
      boolean linked =
          from.parent().filter(next.id()::equals).isPresent()
              || areSame(from, next)
              || areSame(next, from);
      if (linked && leads(next, to, seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areSame(Objective one, Objective other) {
    return one.corresponds().stream().anyMatch(it -> it.to().contains(other.id()));
  }

  private Objective find(Id<Objective> id) {
    return objectives.get(id.text().charAt(1) - '0');
  }
}
