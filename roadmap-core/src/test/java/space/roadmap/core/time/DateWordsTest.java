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
