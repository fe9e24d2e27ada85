package space.roadmap.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Relative;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Lag;
import space.roadmap.io.spi.Options;
import space.roadmap.testkit.GoldenFile;

class MarkdownReportTest {
  private static final DiagnosticCode LATE =
      new DiagnosticCode(
          "time.late", Severity.WARNING, "It comes too late.", "{what} is late", "It matters.");
  private static final DiagnosticCode WRONG =
      new DiagnosticCode(
          "data.wrong", Severity.ERROR, "It is wrong.", "{what} is wrong", "It matters.");

  private static String report(Roadmap roadmap, Map<String, String> options, Diagnostic... found) {
    return MarkdownReport.of(
        roadmap, Options.parse(new MarkdownFormat().options(), options), List.of(found));
  }

  @Test
  void reportsByDestinationUnlessToldOtherwise() {
    String report =
        report(
            Reports.sample(),
            Map.of(),
            LATE.report().with("what", "lander").certainty(Certainty.POSSIBLE).entity("b").build(),
            LATE.report().with("what", "1. rover").entity("c").build(),
            WRONG
                .report()
                .with("what", "<b>")
                .place(new Place("/some folder/my_road|map.yaml", 3, 4, 3, 9))
                .build());

    GoldenFile.of(MarkdownReportTest.class, "by-destination.md").matches(report);
  }

  @Test
  void namesCellsOfWorkbooks() {
    Place cell = Place.cell("/some folder/plan.xlsx", "My sheet", 7, 3);

    assertThat(
            report(
                Reports.empty("Cells"),
                Map.of(),
                WRONG.report().with("what", "it").place(cell).build()))
        .contains("- it is wrong (plan.xlsx:'My sheet'!C7)\n");
  }

  @Test
  void reportsByLead() {
    GoldenFile.of(MarkdownReportTest.class, "by-lead.md")
        .matches(report(Reports.sample(), Map.of("group-by", "lead")));
  }

  @Test
  void showsNothingThatIsNotThere() {
    GoldenFile.of(MarkdownReportTest.class, "empty.md")
        .matches(report(Reports.empty("Nothing"), Map.of()));
  }

  @Test
  void refusesADiagramThatMermaidWouldNotDraw() {
    Roadmap roadmap = Reports.empty("Large");
    for (int i = 0; i < 600; i++) {
      roadmap = roadmap.with(Reports.mission("m" + i, "long name ".repeat(10), "2030"));
    }

    assertThat(report(roadmap, Map.of()))
        .contains("too much for one diagram")
        .doesNotContain("```mermaid");
  }

  @Test
  void tellsHowADateWasCalculated() {
    Mission first = Reports.mission("first", "First", "2030");
    Milestone launch =
        Milestone.builder()
            .type(MilestoneKind.LAUNCH)
            .words("years later")
            .relative(Relative.builder().to(Id.of("first")).lag(Lag.parse("P3Y/P4Y")).build())
            .build();
    Mission second =
        Mission.builder().id(Id.of("second")).name("Second").addMilestones(launch).build();

    assertThat(report(Reports.empty("Moved").with(first).with(second), Map.of()))
        .contains(
            "launch: between 2033 and 2034, calculated: first (2030) + P3Y/P4Y “years later”");
  }
}
