package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DateCommandTest {
  @Test
  void showsEachArgumentOnALine() {
    Run run = Run.of("date", "2034~", "late 2020s", "../..", "[2028,2030]");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("2034~ +2034~ +2034-01-01 +2034-12-31 +year"),
            line ->
                assertThat(line)
                    .matches(
                        "late 2020s +2026/2029 +2026-01-01 +2029-12-31 +years +guessed: .+late.+"),
            line ->
                assertThat(line).matches("\\.\\./\\.\\. +\\.\\./\\.\\. +\\.\\. +\\.\\. +no-date"),
            line -> assertThat(line).matches("\\[2028,2030] .+2028-01-01 +2030-12-31 +one-of"));
  }

  @Test
  void givesOtherProgramsOneRowForEachLine() {
    Run run =
        new Run()
            .input(
                "2001-21\r\n\n2028-13\nNET Q3 2028\nY83950\n-0044\nY-17E7\na\tb\n2030/2028\n2028/")
            .with("date", "--format", "tsv");

    assertThat(run.code()).isEqualTo(1);
    List<String> rows = run.out().lines().toList();
    assertThat(rows).hasSize(10);
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(7));
    assertThat(rows.get(0)).isEqualTo("2001-21\ttrue\t2001-21\t1\t2001-03-01\t2001-05-31\t");
    assertThat(rows.get(1)).startsWith("\tfalse\t\t\t\t\tthe text is empty");
    assertThat(rows.get(2)).startsWith("2028-13\tfalse\t\t\t\t\tmonth 13 does not exist");
    assertThat(rows.get(3)).isEqualTo("NET Q3 2028\ttrue\t2028-35/..\t2\t2028-07-01\t..\twords");
    assertThat(rows.get(4)).isEqualTo("Y83950\ttrue\tY83950\t1\t83950-01-01\t83950-12-31\t");
    assertThat(rows.get(5)).isEqualTo("-0044\ttrue\t-0044\t1\t-0044-01-01\t-0044-12-31\t");
    assertThat(rows.get(6)).startsWith("Y-17E7\ttrue\tY-170000000\t2\t-170000000-01-01\t");
    assertThat(rows.get(7)).startsWith("a b\tfalse\t");
    assertThat(rows.get(8)).contains("\tfalse\t").contains("write \"2028/2030\"");
    assertThat(rows.get(9)).isEqualTo("2028/\ttrue\t2028/\t1\t2028-01-01\t..\t");
  }

  @Test
  void readsALineBehindAByteOrderMark() {
    Run run = new Run().input("\uFEFF2028\r\n").with("date", "--format", "tsv");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("2028\ttrue\t2028\t");
  }

  @Test
  void writesJson() {
    Run run = Run.of("date", "--format", "json", "about 2035", "2028-13");

    assertThat(run.code()).isEqualTo(1);
    JsonNode dates = JsonMapper.shared().readTree(run.out());
    assertThat(dates.size()).isEqualTo(2);
    JsonNode about = dates.get(0);
    assertThat(about.get("valid").asBoolean()).isTrue();
    assertThat(about.get("edtf").asString()).isEqualTo("2035~");
    assertThat(about.get("level").asInt()).isEqualTo(1);
    assertThat(about.get("kind").asString()).isEqualTo("year");
    assertThat(about.get("reading").asString()).isEqualTo("exact");
    JsonNode none = dates.get(1);
    assertThat(none.get("valid").asBoolean()).isFalse();
    assertThat(none.get("edtf").isNull()).isTrue();
    assertThat(none.get("notes").get(0).asString()).contains("month 13");
    assertThat(JsonMapper.shared().readTree(Run.of("date", "--format", "json").out()).size())
        .isZero();
  }

  @Test
  void tellsWhatPeopleMayMeanBySeasonsOfEdtf() {
    assertThat(Run.of("date", "2028-32").out())
        .contains("2028-06-01")
        .contains("if years are meant, write 2028/2032 or read with --words");
    assertThat(Run.of("date", "--words", "2028-32").out()).contains("2028-01-01  2032-12-31");
    assertThat(Run.of("date", "1950S").code()).isEqualTo(1);
    assertThat(Run.of("date", "--words", "1950S").out()).contains("1950-01-01  1959-12-31");
    assertThat(Run.of("date", "2032-21").out()).doesNotContain("if years are meant");
    assertThat(Run.of("date", "2028/29").out()).contains("write \"2028/2029\"");
    assertThat(Run.of("date", "--words", "2028/29").out()).contains("2028-01-01  2029-12-31");
    assertThat(Run.of("date", "09/2028").out()).contains("write \"2028-09\"");
    assertThat(Run.of("date", "--words", "09/2028").out()).contains("2028-09-01  2028-09-30");
  }

  @Test
  void readsAsItIsTold() {
    assertThat(Run.of("date", "03/04/2027").code()).isEqualTo(1);
    assertThat(Run.of("date", "--day-first", "03/04/2027").out()).contains("2027-04-03");
    assertThat(Run.of("date", "--month-first", "03/04/2027").out()).contains("2027-03-04");
    assertThat(Run.of("date", "--fiscal", "japan", "FY2027").out()).contains("2027-04/2028-03");
    assertThat(Run.of("date", "--padding", "1", "2035~").out()).contains("2034-01-01  2036-12-31");
    assertThat(Run.of("date", "--day-first", "--month-first", "2028").err())
        .contains("contradict each other");
    assertThat(Run.of("date", "--padding", "-1", "2028").code()).isEqualTo(2);
    assertThat(Run.of("date", "--fiscal", "jpan", "2028").err()).contains("did you mean japan");
  }

  @Test
  void readsYearsBeforeZero() {
    assertThat(Run.of("date", "--", "-0044").out()).contains("-0044-01-01");
  }

  @Test
  void hintsAtQuotes() {
    Run run = Run.of("date", "late", "2020s");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("roadmap date 'late 2020s'");
  }

  @Test
  void survivesHostileLines() {
    Run run =
        new Run()
            .input("9".repeat(5_000_000) + "\n\u001b[31m2028\n" + "[".repeat(1_000) + "\n\uFFFF")
            .with("date");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out()).doesNotContain("\u001b").hasSizeLessThan(20_000);
  }
}
