package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.io.findings.FindingsSummary.Counts;

final class FindingsSummaryTest {
  private static final FindingsReport SAMPLE =
      FindingsReport.of(TestFindings.sample())
          .withAgencies(id -> id.equals("artemis-4") ? Optional.of("宇宙航空 JAXA") : Optional.empty());

  @Test
  void countsByCodeSeverityAndAgency() {
    FindingsSummary summary = FindingsSummary.of(SAMPLE);
    assertThat(summary.all()).isEqualTo(new Counts(1, 1, 2, 2));
    assertThat(summary.all().open()).isEqualTo(4);
    assertThat(summary.byCode())
        .containsExactly(
            Map.entry("reference.unknown", new Counts(1, 0, 0, 1)),
            Map.entry("time.late", new Counts(0, 1, 0, 1)),
            Map.entry("data.odd", new Counts(0, 0, 2, 0)));
    assertThat(summary.byAgency())
        .containsExactly(
            Map.entry("宇宙航空 JAXA", new Counts(1, 1, 0, 0)),
            Map.entry(FindingsSummary.NO_AGENCY, new Counts(0, 0, 2, 2)));
  }

  @Test
  void writesATable() {
    assertThat(TestFindings.written(FindingsSummary.writer(), SAMPLE))
        .isEqualTo(
            """
                                 errors  warnings      info  accepted
            reference.unknown         1         0         0         1
            time.late                 0         1         0         1
            data.odd                  0         0         2         0

            宇宙航空 JAXA             1         1         0         0
            (no agency)               0         0         2         2

            all                       1         1         2         2
            """);
  }

  @Test
  void nothingIsCountedToo() {
    FindingsSummary summary = FindingsSummary.of(FindingsReport.of(List.of()));
    assertThat(summary.all()).isEqualTo(new Counts(0, 0, 0, 0));
    assertThat(summary.byAgency()).isEmpty();
    assertThat(summary.text()).endsWith("all         0         0         0         0\n");
  }
}
