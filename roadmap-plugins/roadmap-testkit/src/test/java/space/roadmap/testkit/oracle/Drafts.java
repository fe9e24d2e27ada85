package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionOption;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionKind;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Performance;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Suppression;

/** Makes roadmaps as they are while somebody writes them: ids and names do not fit yet. */
final class Drafts {
  private static final int COUNT = 4;
  private static final List<String> LETTERS = List.of("m", "m", "m", "c", "c", "o", "d", "x", "g");
  private static final List<Choice> TYPES =
      List.of(MilestoneKind.LAUNCH, MilestoneKind.LANDING, MilestoneKind.RETURN);

  private final Dice dice;
  private final List<Entity> entities = new ArrayList<>();

  private Drafts(Dice dice) {
    this.dice = dice;
  }

  static Sample sample(long seed) {
    Dice dice = new Dice(seed);
    return Sample.of("Drafts.sample(" + seed + ")", new Drafts(dice).make(), dice.random());
  }

  private Roadmap make() {
    // in the order of kinds: of two with one id the first counts
    several(i -> Organization.builder().id(own("o", i)).name("o").build());
    several(
        i ->
            Destination.builder()
                .id(own("x", i))
                .name("x")
                .parent(dice.maybe(40, () -> this.<Destination>id("x")))
                .build());
    several(this::programme);
    several(this::capability);
    several(this::mission);
    several(this::decision);
    Id<RoadmapHeader> id = dice.chance(10) ? id("m") : Id.of("header");
    return Dice.roadmap(
        RoadmapHeader.builder().id(id).title("R").addAllSuppress(suppressions()).build(), entities);
  }

  private void several(IntFunction<Entity> maker) {
    for (int i = 0; i < COUNT; i++) {
      entities.add(maker.apply(i));
    }
  }

  /** Returns the id of the next entity: now and then one that another has. */
  private <T extends Entity> Id<T> own(String letter, int number) {
    return dice.chance(5) ? id(letter) : Id.of(letter + number);
  }

  /** Returns a reference to something with this letter, or to anything, or to a part of it. */
  private <T extends Entity> Id<T> id(String letter) {
    return dice.id(dice.chance(8) ? dice.pick(LETTERS) : letter, COUNT);
  }

  private <T extends Entity> Id<T> idOrPart(String letter) {
    Id<T> id = id(letter);
    return dice.chance(30) ? Id.of(id.text() + "#" + key()) : id;
  }

  private String key() {
    return dice.pick("launch", "landing", "return", "first", "a", "b", "c0");
  }

  private Programme programme(int i) {
    return Programme.builder()
        .id(own("g", i))
        .name("g")
        .lead(dice.maybe(60, () -> this.<Organization>id("o")))
        .addAllSuppress(suppressions())
        .build();
  }

  private Capability capability(int i) {
    return Capability.builder()
        .id(own("c", i))
        .name("c")
        .lead(dice.maybe(60, () -> this.<Organization>id("o")))
        .addAllCoLeads(dice.some(2, () -> this.<Organization>id("o")))
        .addAllMilestones(milestones())
        .addAllNeeds(dice.some(2, this::need))
        .addAllPerformance(
            dice.some(1, () -> Performance.builder().measure(key()).value("1").build()))
        .build();
  }

  private Mission mission(int i) {
    return Mission.builder()
        .id(own("m", i))
        .name("m")
        .kind(dice.maybe(50, () -> dice.pick(MissionKind.MISSION, MissionKind.REFERENCE)))
        .lead(dice.maybe(60, () -> this.<Organization>id("o")))
        .addAllCoLeads(dice.some(2, () -> this.<Organization>id("o")))
        .addAllDestinations(dice.some(2, () -> this.<Destination>id("x")))
        .addAllMilestones(milestones())
        .addAllNeeds(dice.some(3, this::need))
        .addAllProvides(
            dice.some(
                2,
                () ->
                    Provision.builder()
                        .capability(id("c"))
                        .milestone(dice.maybe(50, this::key))
                        .build()))
        .addAllSuppress(suppressions())
        .build();
  }

  private List<Milestone> milestones() {
    int most = dice.chance(10) ? 14 : 3; // many are looked up in another way than few
    return dice.some(
        most,
        () ->
            Milestone.builder()
                .id(dice.maybe(40, () -> dice.pick("first", "a", "launch") + dice.pick("", "-2")))
                .type(dice.maybe(90, () -> dice.pick(TYPES)))
                .derivedFrom(dice.maybe(30, () -> this.<Entity>idOrPart("m")))
                .build());
  }

  private Need need() {
    return Need.builder()
        .addAllAnyOf(dice.some(3, () -> this.<Entity>idOrPart(dice.pick("m", "c", "d"))))
        .by(dice.maybe(40, this::key))
        .when(dice.maybe(40, this::key))
        .build();
  }

  private Decision decision(int i) {
    return Decision.builder()
        .id(own("d", i))
        .name("d")
        .owner(dice.maybe(50, () -> this.<Organization>id("o")))
        .addAllOptions(
            dice.some(3, () -> DecisionOption.builder().id(dice.pick("a", "b", "e")).build()))
        .outcome(dice.maybe(50, () -> dice.pick("a", "b", "d0#a")))
        .build();
  }

  private List<Suppression> suppressions() {
    return dice.some(
        2,
        () ->
            Suppression.builder()
                .code("status.past-target")
                .reason(dice.maybe(70, () -> dice.pick("it is agreed", " ", "")))
                .build());
  }
}
