package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MarkdownFindingsTest {
  private static String markdown(FindingsReport report) {
    return TestFindings.written(MarkdownFindings.writer(), report);
  }

  @Test
  void writesAPage() throws IOException {
    GoldenFile.check(
        "sample.md",
        markdown(
            FindingsReport.of(TestFindings.sample())
                .withAgencies(id -> id.equals("luna") ? Optional.of("A|B") : Optional.empty())));
  }

  @Test
  void hostileTextsStayTexts() {
    String page = markdown(FindingsReport.of(TestFindings.hostile()));
    assertThat(page.codePoints().filter(point -> point != '\n').noneMatch(Escapes::isUnsafe))
        .isTrue();
    assertThat(page).contains("\\<b\\>\\|\\`\\*\\_\\[x\\](javascript:y)").hasSizeLessThan(20_000);
    assertThat(page.lines().filter(line -> line.startsWith("#"))).hasSize(3);
  }

  @Test
  void tenThousandFindingsAreStillReadable() {
    FindingsReport report = FindingsReport.of(TestFindings.many(10_000));
    MarkdownFindings hinting =
        MarkdownFindings.writer()
            .withLimit(FindingsLimit.standard().withHint("ask for {code} alone"));
    String page = TestFindings.written(hinting, report);
    assertThat(page.lines()).hasSizeLessThan(70);
    assertThat(page)
        .contains(
            "500 errors, 9500 warnings.\n",
            "\n\n… and 480 more of `reference.unknown`: ask for reference.unknown alone\n",
            "\n\n… and 9480 more of `time.late`: ask for time.late alone\n");
    assertThat(
            TestFindings.written(MarkdownFindings.writer().withLimit(FindingsLimit.none()), report)
                .lines())
        .hasSizeGreaterThan(10_000);
  }

  @Test
  void tellsOfCodesOfWhichNothingIsShown() {
    MarkdownFindings few = MarkdownFindings.writer().withLimit(new FindingsLimit(0, 1, 1, ""));
    assertThat(TestFindings.written(few, FindingsReport.of(TestFindings.many(40))))
        .contains("\n## `time.late`\n\n… and 38 more of `time.late`\n");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(markdown(FindingsReport.of(List.of()))).isEqualTo("# Findings\n\nno findings.\n");
  }

  @Test
  void namesSheetsAndCells() {
    assertThat(markdown(FindingsReport.of(TestFindings.inCells())))
        .contains(
            "there is no 'orin' (plan a.xlsx:Missions!C7; artemis-4, needs\\[0\\])",
            "it is here (plan a.xlsx:'Jane''s list'!AB300)",
            "the cell is empty (plan a.xlsx:'My sheet'!A1)");
  }
}
