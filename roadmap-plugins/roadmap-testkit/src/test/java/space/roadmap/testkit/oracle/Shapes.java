package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionOption;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.time.Period;

/** Roadmaps made of chance for rules that hardly ever find anything in roadmaps of every sort. */
final class Shapes {
  private Shapes() {}

  private static final int EACH = 5;

  /** Returns undertakings with statuses, their history, milestones and decisions they wait for. */
  static Sample undertakings(long seed) {
    Dice dice = new Dice(seed);
    Sample sample = Sample.of("undertakings(" + seed + ")", undertakings(dice), dice.random());
    return dice.chance(50) ? sample.against(undertakings(dice)) : sample;
  }

  private static Roadmap undertakings(Dice dice) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      entities.add(
          Programme.builder().id(Id.of("p" + i)).name("p" + i).status(status(dice)).build());
      entities.add(
          Capability.builder()
              .id(Id.of("c" + i))
              .name("c" + i)
              .status(status(dice))
              .addAllStatusHistory(dice.some(3, () -> change(dice)))
              .availableFrom(dice.maybe(50, () -> dated(dice)))
              .addAllMilestones(dice.some(2, () -> milestone(dice)))
              .addAllNeeds(dice.some(2, () -> choice(dice)))
              .build());
      entities.add(
          Mission.builder()
              .id(Id.of("m" + i))
              .name("m" + i)
              .status(status(dice))
              .period(dice.maybe(40, () -> period(dice)))
              .outcome(dice.maybe(50, () -> dice.pick(Outcome.values())))
              .addAllStatusHistory(dice.some(3, () -> change(dice)))
              .addAllMilestones(dice.some(2, () -> milestone(dice)))
              .addAllNeeds(dice.some(2, () -> choice(dice)))
              .build());
      entities.add(decision("d" + i, dice));
    }
    return Dice.roadmap(entities);
  }

  static Optional<Status> status(Dice dice) {
    return dice.maybe(85, () -> dice.pick(Status.values()));
  }

  private static StatusChange change(Dice dice) {
    return StatusChange.builder()
        .status(dice.pick(Status.values()))
        .from(dice.maybe(60, dice::date))
        .until(dice.maybe(20, dice::date))
        .note(dice.maybe(20, () -> "so it was"))
        .build();
  }

  static Milestone milestone(Dice dice) {
    return Milestone.builder()
        .type(Choice.of(dice.pick("launch", "landing", "review", "approval")))
        .date(dice.maybe(80, dice::date))
        .basis(dice.maybe(40, () -> dice.pick(Basis.values())))
        .build();
  }

  /** Returns a need that counts on some options of decisions, or else on something. */
  private static Need choice(Dice dice) {
    Need.Builder need = Need.builder();
    for (int i = dice.upTo(2); i >= 0; i--) {
      String target = dice.pick("d", "d", "d", "m", "c") + dice.upTo(EACH - 1);
      boolean isOption = target.startsWith("d") && dice.chance(80);
      need.addAnyOf(Id.<Entity>of(target + (isOption ? dice.pick("#a", "#b") : "")));
    }
    return need.build();
  }

  private static Decision decision(String id, Dice dice) {
    return Decision.builder()
        .id(Id.of(id))
        .name(id)
        .status(dice.maybe(80, () -> dice.pick(DecisionStatus.values())))
        .due(dice.maybe(80, () -> dated(dice)))
        .addOptions(DecisionOption.builder().id("a").build())
        .addOptions(DecisionOption.builder().id("b").build())
        .outcome(dice.maybe(50, () -> dice.pick("a", "b")))
        .build();
  }

  static DatedPeriod period(Dice dice) {
    DatedPeriod.Builder period = DatedPeriod.builder();
    return dice.chance(50)
        ? period.date(Period.parse(dice.pick("2024", "2026/2028", "203X", "2030/.."))).build()
        : period
            .start(dice.maybe(60, () -> dated(dice)))
            .end(dice.maybe(60, () -> dated(dice)))
            .build();
  }

  static Dated dated(Dice dice) {
    return Dated.builder()
        .date(dice.maybe(90, dice::date))
        .basis(dice.maybe(30, () -> dice.pick(Basis.values())))
        .build();
  }
}
