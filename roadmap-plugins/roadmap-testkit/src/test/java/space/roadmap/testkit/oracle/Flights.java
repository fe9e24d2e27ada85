package space.roadmap.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.time.UncertainDate;

/** Makes flights within two years that need each other and some capabilities, all of them dated. */
final class Flights {
  private static final int COUNT = 5;

  private final Dice dice;
  private final PlanParts parts;

  private Flights(Dice dice) {
    this.dice = dice;
    parts = new PlanParts(dice, true);
  }

  static Sample sample(long seed) {
    Dice dice = new Dice(seed);
    Flights flights = new Flights(dice);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      entities.add(flights.capability(i));
      entities.add(flights.mission(i));
    }
    LocalDate today = LocalDate.of(2028, 6, 1).plusDays(dice.upTo(900));
    String name = "Flights.sample(" + seed + ")";
    return new Sample(name, Dice.roadmap(entities), Optional.empty(), today);
  }

  private UncertainDate date() {
    String month = "%d-%02d".formatted(2029 + dice.upTo(1), 1 + dice.upTo(11));
    return UncertainDate.parse(dice.pick(month, month + "-10", month + "/" + "2031-01"));
  }

  private Capability capability(int i) {
    Optional<Dated> from =
        dice.maybe(
            80,
            () ->
                Dated.builder()
                    .date(date())
                    .basis(dice.maybe(10, () -> dice.pick(Basis.values())))
                    .build());
    return Capability.builder()
        .id(Id.of("c" + i))
        .name("c")
        .status(status())
        .availableFrom(from)
        .addAllMilestones(dice.some(from.isPresent() ? 1 : 2, this::milestone))
        .addAllNeeds(dice.some(1, this::need))
        .build();
  }

  private Mission mission(int i) {
    return Mission.builder()
        .id(Id.of("m" + i))
        .name("m")
        .status(status())
        .addMilestones(milestone())
        .addAllMilestones(dice.some(1, this::milestone))
        .addAllNeeds(dice.some(3, this::need))
        .addAllProvides(
            dice.some(1, () -> Provision.builder().capability(dice.id("c", COUNT)).build()))
        .build();
  }

  private Optional<Status> status() {
    return dice.maybe(25, () -> dice.pick(Status.values()));
  }

  private Milestone milestone() {
    return Milestone.builder()
        .type(dice.pick(MilestoneKind.LAUNCH, MilestoneKind.LANDING, MilestoneKind.REVIEW))
        .date(dice.maybe(95, this::date))
        .basis(dice.maybe(10, () -> dice.pick(Basis.values())))
        .build();
  }

  private Need need() {
    return Need.builder()
        .addAllAnyOf(
            Stream.generate(() -> dice.<Entity>id(dice.pick("c", "m"), COUNT))
                .limit(dice.pick(1, 1, 2, 3))
                .toList())
        .kind(dice.maybe(15, () -> dice.pick(NeedKind.values())))
        .strength(dice.maybe(10, () -> dice.pick(Strength.values())))
        .type(dice.maybe(15, () -> dice.pick(LinkType.values())))
        .lag(dice.maybe(15, parts::lag))
        .by(dice.maybe(10, () -> dice.pick("launch", "landing")))
        .when(dice.maybe(10, () -> dice.pick("launch", "landing")))
        .build();
  }
}
