package space.roadmap.core.rule.builtin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.UncertainDate;

class StaleRuleTest {
  private static List<Diagnostic> stale(Entity... entities) {
    return Sketch.found("evidence.stale", Sketch.roadmap(entities));
  }

  private static UncertainDate date(String text) {
    return UncertainDate.parse(text);
  }

  private static Optional<UncertainDate> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(date(text));
  }

  private static Mission planned(UnaryOperator<Mission.Builder> rest) {
    return mission("orbiter", it -> rest.apply(it.status(Status.PLANNED)));
  }

  private static Citation citation(String asOf) {
    return Citation.builder().source(Id.<Source>of("plan")).asOf(optional(asOf)).build();
  }

  private static Source source(SourceKind kind, String published, String retrieved) {
    return Source.builder()
        .id(Id.of("plan"))
        .title("Plan")
        .kind(kind)
        .published(optional(published))
        .retrieved(optional(retrieved))
        .build();
  }

  @Test
  void findsWhatIsOld() {
    assertThat(stale(planned(it -> it.asOf(date("2021-06")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "orbiter is planned, and the newest statement about it is of 2021-06: at"
                          + " least 4 years and 11 months before 2026-06-01, and P3Y is allowed");
              assertThat(finding.attribute()).contains("asOf");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-31, 1",
    "2023-06-01, 0",
    "2023-05, 1",
    "2023-06, 0",
    "2022, 1",
    "2023, 0",
    "2020/2024, 0",
    "../2022, 1",
    "2020/.., 0",
  })
  void takesTheLastDayThatIsPossible(String asOf, int findings) {
    assertThat(stale(planned(it -> it.asOf(date(asOf))))).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, 1",
    "PLANNED, 1",
    "IN_TEST, 1",
    "OPERATING, 1",
    "COMPLETED, 0",
    "PAUSED, 0",
    "CANCELLED, 0",
    "RETIRED, 0",
  })
  void looksAtWhatGoesOn(Status status, int findings) {
    UncertainDate old = date("2020");
    assertThat(stale(mission("a", it -> it.status(status).asOf(old)))).hasSize(findings);
    Programme programme =
        Programme.builder().id(Id.of("b")).name("b").status(status).asOf(old).build();
    assertThat(stale(programme)).hasSize(findings);
    assertThat(stale(mission("a", it -> it.asOf(old)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY_DOCUMENT, 2020, '', 1",
    "AGENCY_DOCUMENT, 2020, 2026, 1",
    "PRESS, 2020, 2026, 1",
    "AGENCY_PAGE, 2020, 2026, 0",
    "AGENCY_PAGE, 2020, 2021, 1",
    "AGENCY_PAGE, '', 2021, 1",
    "PAPER, '', 2026, 0",
    "WIKI, '', '', 0",
  })
  void takesACitationForAsOldAsItsSource(
      SourceKind kind, String published, String retrieved, int findings) {
    assertThat(
            stale(planned(it -> it.addCitations(citation(""))), source(kind, published, retrieved)))
        .hasSize(findings);
  }

  @Test
  void prefersWhatACitationSaysItself() {
    Source read = source(SourceKind.AGENCY_PAGE, "", "2026");
    assertThat(stale(planned(it -> it.addCitations(citation("2020"))), read)).hasSize(1);
  }

  @Test
  void isSilentWhereNothingOrNotAllHasADate() {
    assertThat(stale(planned(it -> it))).isEmpty();
    assertThat(stale(planned(it -> it.addCitations(citation(""), citation("2020"))))).isEmpty();
    assertThat(
            stale(
                planned(it -> it.asOf(date("2020")).addCitations(citation(""), citation("2021")))))
        .extracting(finding -> finding.arguments().get("newest"))
        .containsExactly("2021");
  }

  @Test
  void isSilentWhereSomethingNewerWasSaid() {
    UncertainDate recent = date("2025");
    Review review = Review.builder().state(ReviewState.SUBMITTED).on(recent).build();
    StatusChange change = StatusChange.builder().status(Status.PLANNED).from(recent).build();
    assertThat(
            stale(
                planned(it -> it.asOf(date("2020")).addCitations(citation("2025"))),
                planned(it -> it.asOf(date("2020")).review(review)),
                planned(it -> it.asOf(date("2020")).addStatusHistory(change)),
                planned(
                    it ->
                        it.asOf(date("2020"))
                            .addMilestones(milestone("launch", "2025").withBasis(Basis.ACTUAL)))))
        .isEmpty();
  }

  @Test
  void takesTheLengthThatIsSet() {
    Mission mission = planned(it -> it.asOf(date("2025-05")));
    assertThat(after("P1Y", mission)).hasSize(1);
    assertThat(after("P13M", mission)).isEmpty();
    assertThat(after("P2000000000Y", planned(it -> it.asOf(date("1960"))))).isEmpty();
  }

  private static List<Diagnostic> after(String length, Entity entity) {
    return Validator.of(RuleProviders.builtIn().rules())
        .with(RuleSet.recommended().withThreshold("stale-after", length))
        .only(List.of("evidence.stale"))
        .validate(Sketch.roadmap(entity), Sketch.TODAY);
  }

  /** Against days looked at one by one: none of the possible ones may be recent. */
  @Test
  void agreesWithSomebodyWhoTriesEveryDay() {
    Random random = new Random(11);
    LocalDate limit = Sketch.TODAY.minusYears(3);
    for (int round = 0; round < 500; round++) {
      List<UncertainDate> dates = new ArrayList<>();
      Mission.Builder builder = Mission.builder().id(Id.of("a")).name("a").status(Status.PLANNED);
      int citations = random.nextInt(3);
      for (int i = 0; i <= citations; i++) {
        int year = 2021 + random.nextInt(4);
        UncertainDate date =
            random.nextBoolean()
                ? date(String.valueOf(year))
                : date("%s-%02d".formatted(year, 1 + random.nextInt(12)));
        dates.add(date);
        if (i == 0) {
          builder.asOf(date);
        } else {
          builder.addCitations(Citation.builder().asOf(date).build());
        }
      }
      boolean expected = true;
      for (LocalDate day = limit; day.getYear() < 2026; day = day.plusDays(1)) {
        for (UncertainDate date : dates) {
          LocalDate first = date.earliest().orElseThrow();
          LocalDate last = date.latest().orElseThrow();
          expected &= day.isBefore(first) || day.isAfter(last);
        }
      }
      assertThat(stale(builder.build())).as("round %s: %s", round, dates).hasSize(expected ? 1 : 0);
    }
  }
}
