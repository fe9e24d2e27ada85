package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LagTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"P3Y", "P36M", "P10D", "P1Y6M", "P1Y6M3D", "P3Y/P4Y", "-P6M", "-P6M/P6M", "P0D"})
  void readsWhatItWrites(String text) {
    assertThat(Lag.parse(text)).hasToString(text).isEqualTo(Lag.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"P2W,P14D", "P1W3D,P10D", "P3Y/P3Y,P3Y", "P0Y,P0D", "-P0D,P0D", "P036M,P36M"})
  void hasOneCanonicalSpelling(String text, String canonical) {
    assertThat(Lag.parse(text)).hasToString(canonical).isEqualTo(Lag.parse(canonical));
  }

  @ParameterizedTest
  @CsvSource({
    "2030,P3Y/P4Y,2033/2034",
    "2030,P3Y,2033",
    "2030,P36M,2033",
    "2030~,P3Y,2033~",
    "2028-09,P6M,2029-03",
    "2030-02,P1M,2030-03",
    "2030-02,P1M1D,2030-03-02/2030-04-01",
    "2030-03,-P1M,2030-02",
    "2030-02-27/2030-02-28,P1M,2030-03-27/2030-03-31",
    "2030-02-27/2030-02-28,P30D,2030-03-29/2030-03-30",
    "2030-02,P1M/P2M,2030-03/2030-04",
    "2027-01-28/2027-01-30,P1M,2027-02-28",
    "2030-02-28,P1M,2030-03-28",
    "2028-01,P6M,2028-07",
    "2028-09-14,P10D,2028-09-24",
    "2028-09-14,P10D/P20D,2028-09-24/2028-10-04",
    "2028-09-14,-P6M,2028-03-14",
    "2028-34,P1Y,2029-04/2029-06",
    "203X,P1Y,2031/2040",
    "2028/2031,P6M,2028-07/2032-06",
    "2028/..,P3Y,2031/..",
    "2028/,P3Y,2031/",
    "../2030,P3Y,../2033",
    "/2030-06,P1M,/2030-07",
    "../..,P3Y,../..",
    "/..,P3Y,/..",
    "2028-02-29,P1Y,2029-02-28",
    "2028-01-31,P1M,2028-02-29",
    "2028-09-14T10:20:30Z,P1D,2028-09-15",
    "9999-06,P1Y,Y10000",
    "2028,-P1M/P1M,2027-12/2029-01",
    "Y999999999,P1Y,../..",
    "2000/Y999999999,P1Y,2001/..",
  })
  void movesBothBounds(String date, String lag, String result) {
    assertThat(Lag.parse(lag).plus(UncertainDate.parse(date))).hasToString(result);
  }

  @Test
  void aDayMovesAsItDoesInTheCalendar() {
    Random random = new Random(41);
    for (int i = 0; i < 50_000; i++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(40_000));
      java.time.Period length =
          java.time.Period.of(random.nextInt(5), random.nextInt(30), random.nextInt(60));
      length = random.nextBoolean() ? length.negated() : length;

      assertThat(Lag.of(length).plus(UncertainDate.of(day)))
          .isEqualTo(UncertainDate.of(day.plus(length)));
      assertThat(Lag.parse(Lag.of(length).toString())).isEqualTo(Lag.of(length));
    }
  }

  @Test
  void boundsHoldEveryDayMoved() {
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      LocalDate first = LocalDate.of(2027, 12, 1).plusDays(random.nextInt(200));
      LocalDate last = first.plusDays(random.nextInt(40));
      java.time.Period shortest = java.time.Period.of(0, random.nextInt(4), random.nextInt(40));
      java.time.Period longest = shortest.plusMonths(random.nextInt(3));
      UncertainDate moved = Lag.between(shortest, longest).plus(UncertainDate.between(first, last));

      LocalDate after = last.plusDays(1);
      boolean wholeMonths = first.isBefore(last) && after.getDayOfMonth() == 1;

      assertThat(moved.earliest()).contains(first.plus(shortest));
      assertThat(moved.latest())
          .contains(wholeMonths ? after.plus(longest).minusDays(1) : last.plus(longest));
      assertThat(moved.latest().orElseThrow()).isAfterOrEqualTo(last.plus(longest));
    }
  }

  @Test
  void monthsThatMoveByMonthsAreMonths() {
    Random random = new Random(43);
    for (int i = 0; i < 5_000; i++) {
      YearMonth first = YearMonth.of(2000 + random.nextInt(60), 1 + random.nextInt(12));
      YearMonth last = first.plusMonths(random.nextInt(30));
      int months = random.nextInt(200) - 100;

      assertThat(Lag.of(java.time.Period.ofMonths(months)).plus(months(first, last)))
          .isEqualTo(months(first.plusMonths(months), last.plusMonths(months)));
    }
  }

  private static UncertainDate months(YearMonth first, YearMonth last) {
    return CalculatedDates.between(first.atDay(1).toEpochDay(), last.atEndOfMonth().toEpochDay());
  }

  @ParameterizedTest
  @CsvSource({
    "'',0,begins with P",
    "3Y,0,begins with P",
    "p3y,0,begins with P",
    "P,1,the length is missing",
    "-P,2,the length is missing",
    "P-3Y,1,a number is expected",
    "P3,2,a unit is expected",
    "P3X,2,a unit is expected",
    "P1.5Y,2,a unit is expected",
    "PT12H,1,the day is the smallest unit",
    "P3DT12H,3,the day is the smallest unit",
    "P6M1Y,4,in the order Y",
    "P1Y1Y,4,each unit stands once",
    "P3Y/,4,begins with P",
    "P3Y/P4Y/P5Y,7,a range has two ends",
    "P4Y/P3Y,4,write \"P3Y/P4Y\"",
    "P99999999999Y,1,goes to 999999999",
    "P999999999W,11,goes to 999999999",
  })
  void saysWhatIsWrongAndWhere(String text, int offset, String part) {
    EdtfException problem = catchThrowableOfType(EdtfException.class, () -> Lag.parse(text));

    assertThat(problem).hasMessageContaining(part).hasMessageStartingWith("\"" + text + "\": ");
    assertThat(problem.offset()).isEqualTo(offset);
  }

  @Test
  void tellsItsLengths() {
    Lag lag = Lag.parse("P3Y/P48M");

    assertThat(lag.min()).isEqualTo(java.time.Period.ofYears(3));
    assertThat(lag.max()).isEqualTo(java.time.Period.ofMonths(48));
    assertThat(lag.isRange()).isTrue();
    assertThat(Lag.parse("P3Y").isRange()).isFalse();
    assertThat(Lag.parse("P3Y")).isNotEqualTo(Lag.parse("P36M")).isNotEqualTo("P3Y");
  }

  @Test
  void refusesLengthsThatCannotBeWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lag.of(java.time.Period.of(0, 1, -3)))
        .withMessageContaining("both ways");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lag.of(java.time.Period.ofYears(Integer.MIN_VALUE)))
        .withMessageContaining("too long");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lag.between(java.time.Period.ofYears(4), java.time.Period.ofMonths(36)))
        .withMessageContaining("exchange");
  }
}
