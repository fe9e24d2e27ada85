package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;

/** Roadmaps made of chance in which things hang on each other, and some have been stopped. */
final class FlowShapes {
  private FlowShapes() {}

  private static final int EACH = 6;

  /** Returns things without dates that need, host and deliver each other: in circles, too. */
  static Sample stops(long seed) {
    return sample("stops", new Dice(seed), seed, true);
  }

  /** Returns the same, with one thing that has been stopped: whatever is stopped is so by that. */
  static Sample oneStop(long seed) {
    return sample("oneStop", new Dice(seed), seed, false);
  }

  private static Sample sample(String name, Dice dice, long seed, boolean areMany) {
    int stopped = dice.upTo(EACH - 1);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      entities.add(
          Capability.builder()
              .id(Id.of("c" + i))
              .name("c" + i)
              .status(status(dice, areMany))
              .partOf(dice.maybe(30, () -> dice.id("c", EACH)))
              .addAllNeeds(dice.some(2, () -> need(dice)))
              .addAllContributions(dice.some(1, () -> contribution(dice)))
              .build());
      entities.add(
          Mission.builder()
              .id(Id.of("m" + i))
              .name("m" + i)
              .status(!areMany && i == stopped ? stop(dice) : status(dice, areMany))
              .partOf(dice.maybe(30, () -> dice.id("m", EACH)))
              .addAllNeeds(dice.some(2, () -> need(dice)))
              .addAllProvides(dice.some(1, () -> provision(dice)))
              .addAllContributions(dice.some(1, () -> contribution(dice)))
              .build());
    }
    return Sample.of(name + "(" + seed + ")", Dice.roadmap(entities), dice.random());
  }

  private static Optional<Status> status(Dice dice, boolean areMany) {
    return areMany && dice.chance(30)
        ? Shapes.status(dice)
        : Optional.of(dice.pick(Status.PLANNED, Status.PLANNED, Status.OPERATING));
  }

  private static Optional<Status> stop(Dice dice) {
    return Optional.of(dice.pick(Status.PAUSED, Status.GROUNDED, Status.CANCELLED));
  }

  private static Need need(Dice dice) {
    Need.Builder need = Need.builder();
    for (int i = dice.upTo(2) * dice.upTo(1); i >= 0; i--) {
      need.addAnyOf(dice.<Entity>id(dice.pick("c", "m"), EACH));
    }
    return need.kind(
            dice.maybe(20, () -> dice.pick(NeedKind.RIDE, NeedKind.PRECURSOR, NeedKind.CONDITION)))
        .strength(dice.maybe(20, () -> dice.pick(Strength.values())))
        .build();
  }

  private static Provision provision(Dice dice) {
    return Provision.builder().capability(dice.<Capability>id("c", EACH)).build();
  }

  private static Contribution contribution(Dice dice) {
    return Contribution.builder()
        .organization(dice.maybe(85, () -> Id.of("agency")))
        .status(dice.maybe(60, () -> dice.pick(ContributionStatus.values())))
        .addAllItems(dice.some(3, () -> dice.<Entity>id(dice.pick("c", "m"), EACH)))
        .build();
  }
}
