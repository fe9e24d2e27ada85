package space.roadmap.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Maturity;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.model.Technology;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Makes plans: missions, capabilities and what they need, with dates that crowd around 2030. */
final class Plans {
  static final int COUNT = 5;
  private static final List<Choice> TYPES =
      List.of(
          MilestoneKind.APPROVAL,
          MilestoneKind.LAUNCH,
          MilestoneKind.LAUNCH,
          MilestoneKind.DOCKING,
          MilestoneKind.LANDING,
          MilestoneKind.INITIAL_SERVICE,
          MilestoneKind.RETURN,
          MilestoneKind.END,
          MilestoneKind.VOCABULARY.choice("picnic"));

  private final Dice dice;
  private final PlanParts parts;
  private final List<Entity> entities = new ArrayList<>();

  private Plans(Dice dice, boolean isCrowded) {
    this.dice = dice;
    parts = new PlanParts(dice, isCrowded);
  }

  /** Returns a plan whose dates lie far apart, or every other time close together. */
  static Sample sample(long seed) {
    Dice dice = new Dice(seed);
    Plans plans = new Plans(dice, seed % 2 == 0);
    plans.make();
    RoadmapHeader header =
        RoadmapHeader.builder()
            .id(Id.of("r"))
            .title("R")
            .addAllAliases(dice.some(1, plans.parts::alias))
            .build();
    return new Sample(
        "Plans.sample(" + seed + ")",
        Dice.roadmap(header, plans.entities),
        Optional.empty(),
        LocalDate.of(2026, 1, 1).plusDays(dice.upTo(7 * 365)));
  }

  private void make() {
    several(2, this::organization);
    several(
        4,
        i ->
            Destination.builder()
                .id(Id.of("x" + i))
                .name("x")
                .parent(i == 0 ? Optional.empty() : Optional.of(Id.of("x" + dice.upTo(i - 1))))
                .build());
    several(
        3,
        i ->
            Phase.builder()
                .id(Id.of("p" + i))
                .name("p")
                .period(dice.maybe(90, this::period))
                .addAllNeeds(dice.some(2, parts::need))
                .build());
    several(
        2,
        i ->
            Programme.builder()
                .id(Id.of("g" + i))
                .name("g")
                .period(dice.maybe(90, this::period))
                .status(status())
                .build());
    several(
        1,
        i ->
            Objective.builder()
                .id(Id.of("o" + i))
                .name("o")
                .addAllNeeds(dice.some(2, parts::need))
                .build());
    several(3, this::technology);
    several(COUNT, this::capability);
    several(COUNT, this::mission);
    several(
        3,
        i ->
            Decision.builder()
                .id(Id.of("d" + i))
                .name("d")
                .status(dice.maybe(60, () -> dice.pick(DecisionStatus.values())))
                .due(dice.maybe(80, this::dated))
                .decided(dice.maybe(30, this::dated))
                .build());
    several(
        3,
        i ->
            Event.builder().id(Id.of("e" + i)).name("e").date(dice.maybe(90, this::dated)).build());
  }

  private void several(int count, IntFunction<Entity> maker) {
    for (int i = 0; i < count; i++) {
      entities.add(maker.apply(i));
    }
  }

  private Organization organization(int i) {
    return Organization.builder()
        .id(Id.of("a" + i))
        .name("a")
        .addAllAliases(dice.some(1, parts::alias))
        .addAllMemberships(
            dice.some(
                1,
                () ->
                    Membership.builder()
                        .in(Id.of("a0"))
                        .from(dice.maybe(80, parts::date))
                        .until(dice.maybe(80, parts::date))
                        .build()))
        .build();
  }

  private Technology technology(int i) {
    return Technology.builder()
        .id(Id.of("t" + i))
        .name("t")
        .addAllMaturity(
            dice.some(
                5,
                () ->
                    Maturity.builder()
                        .level(3 + dice.upTo(4))
                        .element(dice.maybe(20, () -> "tank"))
                        .destination(dice.maybe(40, () -> dice.<Destination>id("x", 4)))
                        .date(dice.maybe(80, this::dated))
                        .build()))
        .addAllNeeds(dice.some(1, parts::need))
        .build();
  }

  private Capability capability(int i) {
    return Capability.builder()
        .id(Id.of("c" + i))
        .name("c")
        .status(status())
        .addAllStatusHistory(history())
        .availableFrom(dice.maybe(60, this::dated))
        .availableUntil(dice.maybe(40, this::dated))
        .addAllMilestones(dice.some(3, this::milestone))
        .partOf(i == 0 ? Optional.empty() : dice.maybe(50, () -> Id.of("c" + dice.upTo(i - 1))))
        .addAllOperatesAt(dice.some(1, () -> dice.<Destination>id("x", 4)))
        .addAllNeeds(dice.some(2, parts::need))
        .addAllContributions(contributions())
        .build();
  }

  private Mission mission(int i) {
    return Mission.builder()
        .id(Id.of("m" + i))
        .name("m")
        .status(status())
        .addAllStatusHistory(history())
        .programme(dice.maybe(40, () -> dice.<Programme>id("g", 2)))
        .phase(dice.maybe(40, () -> dice.<Phase>id("p", 3)))
        .partOf(i == 0 ? Optional.empty() : dice.maybe(50, () -> Id.of("m" + dice.upTo(i - 1))))
        .addAllDestinations(dice.some(1, () -> dice.<Destination>id("x", 4)))
        .addAllMilestones(dice.some(4, this::milestone))
        .period(dice.maybe(50, this::period))
        .addAllNeeds(dice.some(3, parts::need))
        .addAllProvides(
            dice.some(1, () -> Provision.builder().capability(dice.id("c", COUNT)).build()))
        .addAllContributions(contributions())
        .build();
  }

  private Optional<Status> status() {
    return dice.maybe(40, () -> dice.pick(Status.values()));
  }

  private List<StatusChange> history() {
    return dice.some(
        1,
        () ->
            StatusChange.builder()
                .status(dice.pick(Status.values()))
                .from(dice.maybe(80, parts::date))
                .until(dice.maybe(80, parts::date))
                .build());
  }

  private List<Contribution> contributions() {
    return dice.some(1, () -> Contribution.builder().period(dice.maybe(70, this::period)).build());
  }

  private DatedPeriod period() {
    boolean hasEnds = dice.chance(60);
    return DatedPeriod.builder()
        .date(dice.maybe(hasEnds ? 30 : 90, this::stretch))
        .start(dice.maybe(hasEnds ? 80 : 0, this::dated))
        .end(dice.maybe(hasEnds ? 80 : 0, this::dated))
        .basis(dice.maybe(30, parts::basis))
        .build();
  }

  private Period stretch() {
    int from = 2024 + dice.upTo(10);
    return Period.parse(
        dice.pick(
            from + "/" + (from + dice.upTo(6)),
            from + "/" + (from + dice.upTo(6)),
            from + "-05/" + (from + 1),
            "" + from,
            from + "/..",
            "../" + from));
  }

  private Milestone milestone() {
    return Milestone.builder()
        .id(dice.maybe(5, () -> "first"))
        .type(dice.maybe(95, () -> dice.pick(TYPES)))
        .date(dice.maybe(80, parts::date))
        .basis(dice.maybe(30, parts::basis))
        .relative(dice.maybe(20, parts::relative))
        .derivedFrom(dice.maybe(12, parts::dateTarget))
        .windows(dice.maybe(15, parts::windows))
        .percentile(dice.maybe(40, parts::percentile))
        .addAllClaims(
            dice.some(
                2,
                () -> {
                  Draft<Milestone> claim = MilestoneType.TYPE.draft();
                  dice.maybe(80, parts::date).ifPresent(it -> claim.set(MilestoneType.DATE, it));
                  dice.maybe(80, parts::percentile)
                      .ifPresent(it -> claim.set(MilestoneType.PERCENTILE, it));
                  return Statement.<Milestone>builder().values(claim.freeze()).build();
                }))
        .build();
  }

  private Dated dated() {
    return Dated.builder()
        .date(dice.maybe(85, parts::date))
        .basis(dice.maybe(30, parts::basis))
        .relative(dice.maybe(12, parts::relative))
        .derivedFrom(dice.maybe(6, parts::dateTarget))
        .windows(dice.maybe(10, parts::windows))
        .percentile(dice.maybe(40, parts::percentile))
        .addAllClaims(
            dice.some(
                1,
                () -> {
                  Draft<Dated> claim = DatedType.TYPE.draft();
                  UncertainDate date = parts.date();
                  claim.set(DatedType.DATE, date);
                  claim.set(DatedType.PERCENTILE, parts.percentile());
                  return Statement.<Dated>builder().values(claim.freeze()).build();
                }))
        .build();
  }
}
