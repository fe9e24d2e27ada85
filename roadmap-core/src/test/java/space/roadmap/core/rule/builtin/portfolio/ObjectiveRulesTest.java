package space.roadmap.core.rule.builtin.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.objective;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Correspondence;
import space.roadmap.core.model.CorrespondenceKind;
import space.roadmap.core.model.Edition;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.ObjectiveKind;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;

class ObjectiveRulesTest {
  private static final Entity SERVED = goal("served");
  private static final Mission SERVER = serving("server", "served").withStatus(Status.OPERATING);

  private static Objective goal(String id) {
    return objective(id, it -> it.kind(ObjectiveKind.GOAL));
  }

  private static Mission serving(String id, String... objectives) {
    return mission(
        id,
        it -> {
          for (String objective : objectives) {
            it.addObjectives(Id.<Objective>of(objective));
          }
          return it.status(Status.PLANNED).addMilestones(milestone("launch", "2030"));
        });
  }

  private static Edition edition(String id, String supersedes) {
    Edition.Builder edition = Edition.builder().id(Id.of(id)).title(id);
    return supersedes.isEmpty()
        ? edition.build()
        : edition.supersedes(Id.<Edition>of(supersedes)).build();
  }

  private static Correspondence becomes(String to, CorrespondenceKind how) {
    return Correspondence.builder().addTo(Id.<Objective>of(to)).how(how).build();
  }

  /** Returns the objectives found by a rule, in a roadmap that maps a mission. */
  private static List<String> found(String code, Entity... entities) {
    List<Entity> all = new ArrayList<>(List.of(entities));
    all.add(SERVED);
    all.add(SERVER.withMilestones(milestone("launch", "2020")));
    return Sketch.findings("portfolio." + code, all.toArray(Entity[]::new)).stream()
        .map(finding -> finding.entity().orElseThrow())
        .toList();
  }

  private static List<String> unaddressed(Entity... entities) {
    return found("objective-unaddressed", entities);
  }

  @ParameterizedTest
  @CsvSource({
    "GOAL, true",
    "OBJECTIVE, true",
    "SCIENCE_QUESTION, true",
    "NEED, true",
    "VISION, false",
    "PRINCIPLE, false",
    "TENET, false",
    "TOPIC, false",
    "FOCUS, false"
  })
  void asksForMissionsThatServeWhatMissionsCan(ObjectiveKind kind, boolean asked) {
    assertThat(unaddressed(objective("o", it -> it.kind(kind))))
        .isEqualTo(asked ? List.of("o") : List.of());
  }

  @Test
  void tellsTheTopOfWhatIsUnaddressedAndHowMuchLiesBelow() {
    Entity leaf = goal("leaf").withParent(Id.<Objective>of("branch"));
    Entity branch = goal("branch").withParent(Id.<Objective>of("top"));
    Entity tenet = objective("t", it -> it.kind(ObjectiveKind.TENET).parent(Id.of("top")));
    assertThat(
            Sketch.findings(
                "portfolio.objective-unaddressed",
                leaf,
                branch,
                tenet,
                goal("top"),
                goal("one").withParent(Id.<Objective>of("served")),
                SERVED,
                SERVER))
        .extracting(Diagnostic::message)
        .containsExactly(
            "no mission states that it serves top, 'top', nor any of the 2 objectives below it",
            "no mission states that it serves one, 'one'");
  }

  @Test
  void isServedThroughWhatLiesBelow() {
    Entity below = goal("below").withParent(Id.<Objective>of("top"));
    assertThat(unaddressed(goal("top"), below, serving("m", "below"))).isEmpty();
    assertThat(unaddressed(goal("top"), below, serving("m", "top"))).containsExactly("below");
  }

  @Test
  void isServedThroughAProgrammeThatHasAMission() {
    Programme whole =
        Programme.builder().id(Id.of("whole")).name("whole").addObjectives(Id.of("o")).build();
    Programme part =
        Programme.builder().id(Id.of("part")).name("part").partOf(Id.of("whole")).build();
    Mission mission = serving("m").withProgramme(Id.<Programme>of("part"));
    assertThat(unaddressed(goal("o"), whole, part)).containsExactly("o");
    assertThat(unaddressed(goal("o"), whole, part, mission)).isEmpty();
    assertThat(found("objective-stopped", goal("o"), whole, part, mission)).isEmpty();
    assertThat(
            Sketch.findings(
                "portfolio.objective-stopped",
                goal("o"),
                whole,
                part,
                mission.withStatus(Status.CANCELLED)))
        .extracting(Diagnostic::message)
        .containsExactly(
            "o, 'o', is served only by what has been stopped or has failed: the missions of whole");
  }

  @Test
  void isMetByItsOwnNeeds() {
    Entity station = capability("station", it -> it.status(Status.OPERATING));
    Objective presence =
        objective(
            "o",
            it ->
                it.kind(ObjectiveKind.NEED)
                    .addNeeds(need("station").withKind(NeedKind.CONTINUOUS)));
    assertThat(unaddressed(presence, station)).isEmpty();
    assertThat(unaddressed(presence.withNeeds(), station)).containsExactly("o");
  }

  @Test
  void isServedWithWhatMeansTheSame() {
    Objective same = goal("o").withCorresponds(becomes("served", CorrespondenceKind.SAME));
    assertThat(unaddressed(same)).isEmpty();
    assertThat(unaddressed(same.withCorresponds(becomes("served", CorrespondenceKind.NARROWER))))
        .containsExactly("o");
  }

  @Test
  void saysNothingOfADocumentThatMapsNoMission() {
    assertThat(Sketch.codes(goal("o"), mission("m", it -> it.status(Status.PLANNED)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DROPPED, old, ''",
    "DROPPED, new, o",
    "DROPPED, '', ''",
    "MERGED, old, ''",
    "MERGED, new, o",
    "SPLIT, older, ''"
  })
  void leavesOutWhatOtherEditionsDroppedOrReplaced(
      CorrespondenceKind how, String edition, String found) {
    Objective old =
        goal("o")
            .withEditions(edition.isEmpty() ? List.of() : List.of(Id.<Edition>of(edition)))
            .withCorresponds(
                how == CorrespondenceKind.DROPPED
                    ? Correspondence.builder().how(how).in(Id.<Edition>of("new")).build()
                    : becomes("later", how));
    Objective later = goal("later").withEditions(List.of(Id.<Edition>of("new")));
    assertThat(
            unaddressed(
                old,
                later,
                serving("m", "later"),
                edition("older", ""),
                edition("old", "older"),
                edition("new", "old")))
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void leavesOutWhatALaterEditionSaysItCameFromAndWhatLiesBelow() {
    Objective old = goal("old-goal").withEditions(List.of(Id.<Edition>of("old")));
    Objective below = old.withId(Id.of("below")).withParent(Id.<Objective>of("old-goal"));
    Objective later =
        goal("new-goal")
            .withEditions(List.of(Id.<Edition>of("new")))
            .withCorresponds(becomes("old-goal", CorrespondenceKind.BROADER));
    assertThat(unaddressed(old, below, later, edition("old", ""), edition("new", "old")))
        .containsExactly("new-goal");
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void isStoppedWithTheMissionThatServesIt(Status status) {
    boolean stopped =
        switch (status) {
          case PAUSED, GROUNDED, CANCELLED, SUPERSEDED -> true;
          default -> false;
        };
    assertThat(found("objective-stopped", goal("o"), serving("m", "o").withStatus(status)))
        .isEqualTo(stopped ? List.of("o") : List.of());
  }

  @Test
  void namesTheMissionsThatStopped() {
    assertThat(
            Sketch.findings(
                "portfolio.objective-stopped",
                goal("o"),
                serving("m", "o").withStatus(Status.CANCELLED),
                serving("n", "o").withStatus(Status.COMPLETED).withOutcome(Outcome.FAILURE)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "o, 'o', is served only by what has been stopped or has failed: "
                          + "m (cancelled), n (completed)");
              assertThat(finding.related()).hasSize(2);
            });
  }

  @Test
  void isNotStoppedWhileAnotherMissionGoesOnOrServesBelow() {
    Mission cancelled = serving("m", "o").withStatus(Status.CANCELLED);
    assertThat(found("objective-stopped", goal("o"), cancelled, serving("n", "o"))).isEmpty();
    Entity below = goal("below").withParent(Id.<Objective>of("o"));
    assertThat(found("objective-stopped", goal("o"), below, cancelled, serving("n", "below")))
        .isEmpty();
  }

  @Test
  void isUndatedWithTheMissionsThatServeIt() {
    Mission undated = serving("m", "o").withMilestones().withStatus(Status.PROPOSED);
    assertThat(
            Sketch.findings(
                "portfolio.objective-undated",
                goal("o"),
                undated,
                serving("stopped", "o").withStatus(Status.CANCELLED)))
        .extracting(Diagnostic::message)
        .containsExactly("o, 'o', is served only by missions without any date: m (proposed)");
    assertThat(found("objective-undated", goal("o"), undated.withStatus(Status.COMPLETED)))
        .isEmpty();
    assertThat(found("objective-undated", goal("o"), undated, serving("n", "o"))).isEmpty();
  }
}
