package space.roadmap.core.rule.builtin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.DateHistory;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

class ConflictingClaimsRuleTest {
  private static List<Diagnostic> conflicting(Entity... entities) {
    return Sketch.findings("evidence.conflicting-claims", entities);
  }

  private static <T> Statement<T> claim(Draft<T> values) {
    return Statement.<T>builder().values(values.freeze()).build();
  }

  private static Statement<Milestone> claimed(String date) {
    return claim(MilestoneType.TYPE.draft().set(MilestoneType.DATE, UncertainDate.parse(date)));
  }

  private static <V> Statement<Mission> claimed(Attribute<Mission, V> attribute, List<V> values) {
    return claim(MissionType.TYPE.draft().setAll(attribute, values));
  }

  private static Mission launch(String date, String... claims) {
    Milestone milestone =
        milestone("launch", date)
            .withClaims(List.of(claims).stream().map(it -> claimed(it)).toList());
    return mission("orbiter", it -> it.addMilestones(milestone));
  }

  @Test
  void findsDatesThatCannotBeTheSameDay() {
    Citation plan = Citation.builder().source(Id.<Source>of("plan")).build();
    Statement<Milestone> claim =
        claimed("2029").withSource(Id.<Source>of("press")).withAsOf(UncertainDate.parse("2026-03"));
    Milestone launch = milestone("launch", "2027").withClaims(List.of(claim, claimed("2031")));
    Mission orbiter = mission("orbiter", it -> it.addCitations(plan).addMilestones(launch));
    assertThat(conflicting(orbiter))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "sources disagree about the launch of orbiter: date 2027 (plan) or 2029"
                          + " (press, as of 2026-03) or 2031");
              assertThat(finding.attribute()).contains("milestones[0]");
              assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2027, 2029, CERTAIN",
    "2028/2029, 2027, CERTAIN",
    "../2050, ../2045, POSSIBLE",
    "2028, 2028-09, POSSIBLE",
    "2027/2028, 2028/2029, POSSIBLE",
    "2028, 2028~, IMPOSSIBLE",
    "2028, 2028, IMPOSSIBLE",
    "../.., 2028, IMPOSSIBLE",
    "2028, ../.., IMPOSSIBLE",
  })
  void comparesDates(String preferred, String claimed, Certainty certainty) {
    List<Diagnostic> found = conflicting(launch(preferred, claimed));
    if (certainty == Certainty.IMPOSSIBLE) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).extracting(Diagnostic::certainty).containsExactly(certainty);
    }
  }

  /** What {@code roadmap show} calls disagreement is found, and is certain where it is at least. */
  @Test
  void agreesWithTheDisagreementOfTheDateHistory() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      String preferred = date(random);
      String claimed = date(random);
      Mission mission = launch(preferred, claimed);
      long fewest =
          DateHistory.of(mission.milestones().get(0))
              .disagreement()
              .orElseThrow()
              .fewest()
              .orElse(Long.MIN_VALUE);
      boolean isSame = preferred.equals(claimed);
      assertThat(conflicting(mission))
          .as("%s against %s", preferred, claimed)
          .extracting(Diagnostic::certainty)
          .isEqualTo(
              isSame ? List.of() : List.of(fewest > 0 ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }
  }

  private static String date(Random random) {
    int year = 2027 + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> String.valueOf(year);
      case 1 -> "%s-%02d".formatted(year, 1 + random.nextInt(12));
      case 2 -> year + "/" + (year + 1 + random.nextInt(2));
      default -> "../" + year;
    };
  }

  @Test
  void comparesChoicesAndReferences() {
    Mission mission =
        mission(
            "im-2",
            it ->
                it.status(Status.PLANNED)
                    .outcome(Outcome.PARTIAL)
                    .lead(Id.<Organization>of("a"))
                    .addClaims(claimed(MissionType.OUTCOME, List.of(Outcome.FAILURE)))
                    .addClaims(claimed(MissionType.STATUS, List.of(Status.PLANNED)))
                    .addClaims(claimed(MissionType.LEAD, List.of(Id.<Organization>of("b")))));
    assertThat(conflicting(mission))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "sources disagree about im-2: outcome partial or failure; lead a or b");
              assertThat(finding.attribute()).isEmpty();
            });
  }

  @Test
  void takesAPlaceAndAPlaceInItForTheSame() {
    List<Id<Destination>> moon = List.of(Id.of("moon"));
    List<Id<Destination>> mars = List.of(Id.of("mars"));
    Entity[] places = {destination("moon"), destination("pole", "moon"), destination("mars")};
    Mission lander = mission("lander", it -> it.addDestinations(Id.<Destination>of("pole")));
    assertThat(
            conflicting(
                places[0],
                places[1],
                lander.withClaims(List.of(claimed(MissionType.DESTINATIONS, moon)))))
        .isEmpty();
    assertThat(
            conflicting(
                places[0],
                places[1],
                places[2],
                lander.withClaims(List.of(claimed(MissionType.DESTINATIONS, mars)))))
        .extracting(Diagnostic::certainty)
        .containsExactly(Certainty.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "pole, moon, true",
    "moon mars, pole mars, true",
    "moon mars pole, pole mars, true",
    "moon mars, moon pole, false",
    "moon pole, moon mars, false",
    "moon, moon mars, false",
  })
  void asksOfEachPlaceWhetherTheOtherListHasIt(String mine, String claimed, boolean agree) {
    Mission lander = mission("lander", it -> it.addAllDestinations(places(mine)));
    assertThat(
            conflicting(
                destination("moon"),
                destination("pole", "moon"),
                destination("mars"),
                lander.withClaims(List.of(claimed(MissionType.DESTINATIONS, places(claimed))))))
        .extracting(Diagnostic::certainty)
        .isEqualTo(agree ? List.of() : List.of(Certainty.POSSIBLE));
  }

  private static List<Id<Destination>> places(String words) {
    return Stream.of(words.split(" ")).map(Id::<Destination>of).toList();
  }

  @Test
  void takesWordsOfAnOpenVocabularyForPossiblyTheSame() {
    Statement<Mission> rover = claimed(MissionType.PURPOSE, List.of(Choice.of("rover")));
    assertThat(conflicting(mission("a", it -> it.addPurpose(Choice.of("lander")).addClaims(rover))))
        .extracting(Diagnostic::certainty)
        .containsExactly(Certainty.POSSIBLE);
  }

  @Test
  void looksIntoWhatAClaimHolds() {
    Milestone later = milestone("landing", "2031");
    Mission mission =
        mission(
            "lander",
            it ->
                it.addMilestones(milestone("launch", "2028"), milestone("landing", "2029"))
                    .addClaims(claimed(MissionType.MILESTONES, List.of(later))));
    assertThat(conflicting(mission))
        .extracting(finding -> finding.arguments().get("differences"))
        .containsExactly("landing date 2029 or 2031");
    Dated from =
        dated("2030")
            .withClaims(
                List.of(
                    claim(
                        DatedType.TYPE.draft().set(DatedType.DATE, UncertainDate.parse("2033")))));
    assertThat(conflicting(capability("tug", it -> it.availableFrom(from))))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("availableFrom");
  }

  @Test
  void isSilentAboutWhatIsSettledOrNoContradiction() {
    Review confirmed = Review.builder().state(ReviewState.CONFIRMED).build();
    Milestone launch = milestone("launch", "2028").withPercentile(50);
    Statement<Milestone> atSeventy =
        claim(
            MilestoneType.TYPE
                .draft()
                .set(MilestoneType.DATE, UncertainDate.parse("2029"))
                .set(MilestoneType.PERCENTILE, 70));
    Statement<Milestone> otherBasis =
        claim(MilestoneType.TYPE.draft().set(MilestoneType.BASIS, Basis.FORECAST));
    Milestone derived =
        milestone("launch", "2028").withBasis(Basis.DERIVED).withClaims(List.of(claimed("2031")));
    Statement<Mission> outcome = claimed(MissionType.OUTCOME, List.of(Outcome.FAILURE));
    assertThat(
            conflicting(
                launch("2027", "2029").withReview(confirmed),
                mission("a", it -> it.addMilestones(launch.withClaims(List.of(atSeventy)))),
                mission(
                    "b",
                    it ->
                        it.addMilestones(
                            milestone("launch", "2028")
                                .withBasis(Basis.PLANNED)
                                .withClaims(List.of(otherBasis)))),
                mission("c", it -> it.addMilestones(derived)),
                mission("d", it -> it.addClaims(outcome)),
                mission(
                    "e",
                    it ->
                        it.addMilestones(
                            milestone("launch", "2028").withEarlier(List.of(claimed("2025")))))))
        .isEmpty();
  }
}
