package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

final class DateHistoryTest {
  static Statement<Milestone> stated(String date) {
    Draft<Milestone> draft = MilestoneType.TYPE.draft();
    if (date.isEmpty()) {
      draft.set(MilestoneType.WORDS, "some day");
    } else {
      draft.set(MilestoneType.DATE, UncertainDate.parse(date));
    }
    return Statement.<Milestone>builder()
        .values(draft.freeze())
        .source(Id.of("paper"))
        .asOf(UncertainDate.parse("2024"))
        .build();
  }

  private static Statement<Milestone> stated(String date, int percentile) {
    Draft<Milestone> draft = stated(date).values().draft();
    draft.set(MilestoneType.PERCENTILE, percentile);
    return Statement.<Milestone>builder().values(draft.freeze()).build();
  }

  private static Milestone launch(String date, List<String> earlier, List<String> claims) {
    Milestone launch = Samples.milestone("launch", date);
    List<Statement<Milestone>> before = new ArrayList<>();
    earlier.forEach(text -> before.add(stated(text)));
    List<Statement<Milestone>> beside = new ArrayList<>();
    claims.forEach(text -> beside.add(stated(text)));
    return launch.withEarlier(before).withClaims(beside);
  }

  @Test
  void measuresTheSlipFromTheFirstAndTheLastBelief() {
    DateHistory history =
        DateHistory.of(
            launch("2030", List.of("2027", "", "2028", "2028-01-01/2028-12-31"), List.of()));
    assertThat(history.slip().orElseThrow()).hasToString("732 to 1460 days");
    assertThat(history.latestSlip().orElseThrow()).hasToString("366 to 1095 days");
    assertThat(history.moves()).isEqualTo(2);
    assertThat(history.earlier()).hasSize(4);
    assertThat(history.earlier().get(1).date()).isEmpty();
    assertThat(history.earlier().get(0).source()).contains(Id.of("paper"));
    assertThat(history.earlier().get(0).asOf()).contains(UncertainDate.parse("2024"));
  }

  @Test
  void measuresHowFarThoseAreApartWhoStateItNow() {
    DateHistory history =
        DateHistory.of(launch("2030", List.of("2020"), List.of("2033", "", "2031")));
    assertThat(history.spread()).contains(UncertainDate.parse("2030/2033"));
    assertThat(history.disagreement().orElseThrow()).hasToString("732 to 1460 days");
  }

  @Test
  void aVagueDateHidesNoDisagreementOfTheOthers() {
    DateHistory history =
        DateHistory.of(launch("2030/2060", List.of(), List.of("2031", "2040-05-05")));
    assertThat(history.disagreement().orElseThrow()).hasToString("3048 to 11322 days");
    DateHistory same = DateHistory.of(launch("2030", List.of(), List.of("2030-06")));
    assertThat(same.disagreement().orElseThrow()).hasToString("-29 to 364 days");
    DateHistory open = DateHistory.of(launch("../2030", List.of(), List.of("2032/..")));
    assertThat(open.disagreement().orElseThrow()).hasToString("at least 366 days");
  }

  @Test
  void leavesOpenWhatABoundIsMissingFor() {
    DateHistory history = DateHistory.of(launch("2030/..", List.of("../2027"), List.of("2029")));
    assertThat(history.slip().orElseThrow()).hasToString("at least 732 days");
    assertThat(history.spread()).contains(UncertainDate.parse("2029/.."));
    assertThat(history.disagreement().orElseThrow().isLongerThan(0)).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void hasNothingToMeasureWhereNothingWasBelieved() {
    DateHistory history = DateHistory.of(launch("2030", List.of(), List.of()));
    assertThat(history.slip()).isEmpty();
    assertThat(history.latestSlip()).isEmpty();
    assertThat(history.moves()).isZero();
    assertThat(history.spread()).contains(UncertainDate.parse("2030"));
    assertThat(history.disagreement()).isEmpty();
    DateHistory undated = DateHistory.of(launch("../..", List.of("", "2028"), List.of("")));
    assertThat(undated.present()).isEmpty();
    assertThat(undated.slip()).isEmpty();
    assertThat(undated.spread()).isEmpty();
    assertThat(undated.moves()).isZero();
  }

  @Test
  void knowsTheEndsOfAPeriod() {
    Draft<DatedPeriod> draft = DatedPeriodType.TYPE.draft();
    draft.set(DatedPeriodType.DATE, Period.parse("2025/2028"));
    Statement<DatedPeriod> before = Statement.<DatedPeriod>builder().values(draft.freeze()).build();
    DatedPeriod period =
        DatedPeriod.builder().date(Period.parse("2026/2030")).addEarlier(before).build();
    assertThat(DateHistory.ofStart(period).slip().orElseThrow()).hasToString("1 to 729 days");
    assertThat(DateHistory.ofEnd(period).slip().orElseThrow()).hasToString("366 to 1095 days");
  }

  @Test
  void ordersDatesByTheirConfidence() {
    Milestone launch =
        Samples.milestone("launch", "2032")
            .withPercentile(70)
            .withClaims(List.of(stated("2030", 50), stated("2035", 50), stated("2034", 80)))
            .withEarlier(List.of(stated("2020", 50), stated("2021", 90), stated("2022", 90)));
    ConfidenceLevels levels = ConfidenceLevels.of(launch);
    assertThat(levels.levels())
        .extracting(ConfidenceLevels.Level::toString)
        .containsExactly("P50 2030", "P70 2032", "P80 2034", "P90 2022");
    assertThat(levels.at(70)).contains(UncertainDate.parse("2032"));
    assertThat(levels.at(60)).isEmpty();
    assertThat(levels.atLeast(60)).map(ConfidenceLevels.Level::percentile).contains(70);
    assertThat(levels.atLeast(90)).map(ConfidenceLevels.Level::isSuperseded).contains(true);
    assertThat(levels.atLeast(95)).isEmpty();
    assertThat(levels.isReversed()).isEqualTo(Certainty.IMPOSSIBLE);
  }

  @Test
  void saysWhetherMoreConfidenceComesFirst() {
    Milestone launch = Samples.milestone("launch", "2032").withPercentile(70);
    assertThat(ConfidenceLevels.of(launch.withClaims(List.of(stated("2032", 50)))).isReversed())
        .isEqualTo(Certainty.POSSIBLE);
    ConfidenceLevels reversed =
        ConfidenceLevels.of(launch.withClaims(List.of(stated("2033", 50), stated("2031", 80))));
    assertThat(reversed.isReversed()).isEqualTo(Certainty.CERTAIN);
    assertThat(reversed.reversal())
        .map(found -> found.lower() + " " + found.higher())
        .contains("P50 2033 P70 2032");
    assertThat(ConfidenceLevels.of(Samples.milestone("launch", "2032")).levels()).isEmpty();
  }
}
