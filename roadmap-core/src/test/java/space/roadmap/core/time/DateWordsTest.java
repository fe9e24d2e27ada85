package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2028, 2028",
    "2028-09, September 2028",
    "2028-09-04, 4 September 2028",
    "2028-09-14T10:20:30Z, 14 September 2028",
    "2028-34, Q2 2028",
    "2028-23, autumn 2028",
    "2028-41, second half of 2028",
    "203X, the 2030s",
    "20XX, the years 2000 to 2099",
    "2028-XX, 2028",
    "2028-09-XX, September 2028",
    "2028-XX-XX, 2028",
    "2034~, about 2034",
    "2034-05?, perhaps May 2034",
    "2034%, perhaps about 2034",
    "2028/2031, between 2028 and 2031",
    "2028/.., 2028 or later",
    "2028/, 2028 or later",
    "../2030, by 2030",
    "../.., no date",
    "Y12000, year 12000",
    "-0044, year -0044",
    "-01XX, the years -0199 to -0100",
    "-00XX, the years -0099 to -0001",
    "196, the 1960s",
    "-196, the -1960s",
    "-196X, the -1960s",
    "20, the years 2000 to 2099",
    "2XXX, the years 2XXX",
    "156X-12-25, 25 December of the 1560s",
    "156X-12, December of the 1560s",
    "20XX-34, Q2 of the years 2000 to 2099",
    "2028-1X, month 1X of 2028",
    "203X-1X, month 1X of the 2030s",
    "2028-XX-15, day 15 of a month of 2028",
    "2028-1X-15, day 15 of month 1X of 2028",
    "2028-02-2X, day 2X of February 2028",
    "2028-02-2X~, about day 2X of February 2028",
    "1950S2, about 1950 (1900 to 1999)",
    "1950S2?, perhaps about 1950 (1900 to 1999)",
    "Y171010000S3, about 171010000 (171000000 to 171999999)",
    "2004-06~-11, '11 June 2004 (about the year, the month)'",
    "2004?-06-11, 11 June 2004 (perhaps the year)",
    "?2004-06-~11, '11 June 2004 (perhaps the year, about the day)'",
    "2004-%06, June 2004 (perhaps about the month)",
    "-2004-~06, June year -2004 (about the month)",
    "'[2028,2030]', 2028 or 2030",
    "'[2028,2030~,2032-05..]', '2028, about 2030 or May 2032 or later'",
    "'{2028-34,2030..2031}', Q2 2028 and between 2030 and 2031",
  })
  void saysOneEvent(String edtf, String words) {
    assertThat(DateWords.of(UncertainDate.parse(edtf))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2028, 2028",
    "2026/2029-06, 2026 to June 2029",
    "2031/.., from 2031 on",
    "../2030, until 2030",
    "/2030, until 2030",
    "../.., no date",
  })
  void saysWhatLasts(String edtf, String words) {
    assertThat(DateWords.of(Period.parse(edtf))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2029, 2026 to 2029",
    "2026/2027, 2029, 'starting between 2026 and 2027, ending 2029'",
    "2026, ../.., starting 2026",
    "../2040, ../.., starting by 2040",
    "../.., 2029, ending 2029",
    "../.., ../.., no date",
  })
  void saysWhatLastsBetweenUncertainEnds(String start, String end, String words) {
    assertThat(DateWords.of(UncertainDate.parse(start), UncertainDate.parse(end))).isEqualTo(words);
  }

  @Test
  void hasWordsForEveryDateAndPeriod() {
    RandomDates dates = new RandomDates(1);
    for (int i = 0; i < 2_000; i++) {
      UncertainDate date = UncertainDate.parse(dates.text());
      assertThatCode(() -> DateWords.of(date)).as(date.toString()).doesNotThrowAnyException();
      assertThat(DateWords.of(date)).isNotBlank();
    }
  }
}
