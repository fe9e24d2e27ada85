package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Period;

class PeriodStatedTwiceRuleTest {
  private static List<Diagnostic> twice(DatedPeriod period) {
    return Sketch.findings("time.period-stated-twice", mission("m", it -> it.period(period)));
  }

  private static DatedPeriod period(String date) {
    return DatedPeriod.builder().date(Period.parse(date)).build();
  }

  @Test
  void showsItsArithmetic() {
    assertThat(twice(period("2028/2032").withStart(dated("2030"))))
        .singleElement()
        .hasToString(
            "warning: the period of m is stated as 2028/2032, and its start as 2030: certainly apart"
                + " by at least 1 year; keep one of the two [time.period-stated-twice]")
        .satisfies(finding -> assertThat(finding.attribute()).contains("period.start"));
  }

  @ParameterizedTest
  @CsvSource({
    "2028/2032, 2028-05, 2032,    ''",
    "2028/2032, ../2030, 2030/.., ''",
    "2028/2032, 2027,    '',      period.start",
    "2028/2032, '',      2031,    period.end",
    "2028/2032, '',      2033-02, period.end",
    "2028,      2028-03, 2028-09, ''",
    "2028,      2029,    '',      period.start",
    "2028/..,   2028,    2040,    ''",
    "2028/..,   '',      2027,    period.end",
    "../2032,   2025,    '',      ''",
    "../2032,   2033,    '',      period.start",
    "203X,      2035,    2038,    ''",
  })
  void reportsOnlyEndsWithoutADayInCommon(String date, String start, String end, String expected) {
    DatedPeriod period = period(date);
    period = start.isEmpty() ? period : period.withStart(dated(start));
    period = end.isEmpty() ? period : period.withEnd(dated(end));
    assertThat(twice(period))
        .extracting(it -> it.attribute().orElse(""))
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void looksAtThePeriodsOfContributions() {
    DatedPeriod period = period("2028/2032").withEnd(dated("2040"));
    assertThat(
            Sketch.findings(
                "time.period-stated-twice",
                mission(
                    "m", it -> it.addContributions(Contribution.builder().period(period).build()))))
        .extracting(it -> it.attribute().orElse(""))
        .containsExactly("contributions[0].period.end");
  }

  @Test
  void takesDerivedEndsForNoEvidence() {
    Dated derived = dated("2040").withBasis(Basis.DERIVED);
    assertThat(twice(period("2028/2032").withStart(derived))).isEmpty();
  }
}
