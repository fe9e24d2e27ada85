package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Edition;
import space.roadmap.core.model.Endorsement;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.OrganizationKind;
import space.roadmap.core.model.Predecessor;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;

/** Roadmaps made of chance in which agencies lead, contribute, and say so. */
final class AgencyShapes {
  private AgencyShapes() {}

  private static final int EACH = 5;

  /** Returns agencies, the groups they are members of, and what they do together. */
  static Sample forum(long seed) {
    Dice dice = new Dice(seed);
    RoadmapHeader header =
        RoadmapHeader.builder()
            .id(Id.of("r"))
            .title("R")
            .publisher(dice.maybe(40, () -> dice.pick("o0", "Agency 1", "nobody")))
            .edition(dice.maybe(85, () -> dice.id("e", 2)))
            .issued(dice.maybe(30, dice::date))
            .build();
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      entities.add(organization(i, dice));
      entities.add(source(i, dice));
      entities.add(mission("m" + i, dice));
      entities.add(capability("c" + i, dice));
    }
    for (int i = 0; i < 2; i++) {
      entities.add(
          Edition.builder()
              .id(Id.of("e" + i))
              .title("e" + i)
              .issued(dice.maybe(60, dice::date))
              .build());
    }
    return Sample.of("forum(" + seed + ")", Dice.roadmap(header, entities), dice.random());
  }

  private static Organization organization(int number, Dice dice) {
    return Organization.builder()
        .id(Id.of("o" + number))
        .name("Agency " + number)
        .kind(dice.maybe(80, () -> dice.pick(dice.chance(50) ? states() : kinds())))
        .addAllMemberships(dice.some(2, () -> membership(dice)))
        .addAllEndorsements(dice.maybe(30, () -> endorsement(dice)).map(List::of).orElse(List.of()))
        .addAllPredecessors(
            number > 0 && dice.chance(20)
                ? List.of(Predecessor.builder().organization(dice.id("o", number)).build())
                : List.of())
        .build();
  }

  private static List<OrganizationKind> kinds() {
    return List.of(OrganizationKind.values());
  }

  private static List<OrganizationKind> states() {
    return List.of(OrganizationKind.SPACE_AGENCY, OrganizationKind.COORDINATION_BODY);
  }

  private static Membership membership(Dice dice) {
    return Membership.builder()
        .in(dice.id("o", EACH))
        .from(dice.maybe(50, dice::date))
        .until(dice.maybe(40, dice::date))
        .build();
  }

  private static Endorsement endorsement(Dice dice) {
    return Endorsement.builder()
        .edition(dice.id("e", 2))
        .given(dice.maybe(70, () -> dice.chance(50)))
        .build();
  }

  private static Source source(int number, Dice dice) {
    return Source.builder()
        .id(Id.of("s" + number))
        .title("s" + number)
        .kind(dice.maybe(50, () -> dice.pick(SourceKind.values())))
        .speaker(dice.maybe(50, () -> dice.id("o", EACH)))
        .publisher(dice.maybe(30, () -> dice.pick("o1", "Agency 2", "A newspaper")))
        .build();
  }

  private static Mission mission(String id, Dice dice) {
    return Mission.builder()
        .id(Id.of(id))
        .name(id)
        .status(Shapes.status(dice))
        .lead(dice.maybe(80, () -> dice.id("o", EACH)))
        .addAllCoLeads(dice.<Id<Organization>>some(dice.upTo(1), () -> dice.id("o", EACH)))
        .addAllContributions(dice.some(2, () -> contribution(dice)))
        .addAllCitations(dice.some(1, () -> citation(dice)))
        .review(review(dice))
        .build();
  }

  private static Capability capability(String id, Dice dice) {
    return Capability.builder()
        .id(Id.of(id))
        .name(id)
        .status(Shapes.status(dice))
        .lead(dice.maybe(80, () -> dice.id("o", EACH)))
        .addAllContributions(dice.some(2, () -> contribution(dice)))
        .addAllCitations(dice.some(1, () -> citation(dice)))
        .review(review(dice))
        .build();
  }

  private static Optional<Review> review(Dice dice) {
    return dice.maybe(60, () -> Review.builder().state(dice.pick(ReviewState.values())).build());
  }

  private static Contribution contribution(Dice dice) {
    return Contribution.builder()
        .organization(dice.maybe(90, () -> dice.id("o", EACH)))
        .recipient(dice.maybe(20, () -> dice.id("o", EACH)))
        .status(dice.maybe(40, () -> dice.pick(ContributionStatus.values())))
        .addAllConfirmedBy(dice.<Id<Organization>>some(2, () -> dice.id("o", EACH)))
        .addAllCitations(dice.some(2, () -> citation(dice)))
        .build();
  }

  private static Citation citation(Dice dice) {
    return Citation.builder()
        .source(dice.maybe(90, () -> dice.id("s", EACH)))
        .evidence(dice.maybe(50, () -> dice.pick(Evidence.values())))
        .addAllAbout(dice.chance(40) ? List.of(dice.pick("contributions", "needs")) : List.of())
        .build();
  }
}
