package com.example.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.Certainty;
import space.roadmap.io.LossReport;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.spi.Loss;
import space.roadmap.testkit.GoldenFile;

class BriefingFormatTest {
  private static final WriteRequest BRIEFING = WriteRequest.defaults().withFormat("briefing");
  private static final DiagnosticCode LATE =
      new DiagnosticCode(
          "test.late", Severity.WARNING, "It is late.", "{what} is late", "It matters.");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private WriteResult write(Roadmap roadmap, WriteRequest request) throws IOException {
    return RoadmapFiles.standard().write(roadmap, out, request).orThrow();
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsWhatComesNextWhatIsOpenAndWhatWasFound() throws IOException {
    List<Diagnostic> findings =
        List.of(
            LATE.report().with("what", "*base*").certainty(Certainty.POSSIBLE).build(),
            LATE.report().with("what", "lander").build());

    write(Boards.sample(), BRIEFING.withFindings(findings).withOptions(Map.of("until", "2040")));

    GoldenFile.of(BriefingFormatTest.class, "briefing.adoc").matches(text());
  }

  @Test
  void tellsOfOneDestinationAlone() throws IOException {
    write(Boards.sample(), BRIEFING.withOptions(Map.of("destination", "moon/surface")));

    assertThat(text()).contains("=== Moon surface").doesNotContain("Scout", "Mars", "Study");
  }

  @Test
  void looksAheadFromTodayIfItIsTold() throws IOException {
    write(Boards.sample(), BRIEFING.withToday(LocalDate.of(2030, 1, 1)));

    assertThat(text()).contains(".Behind us\n* Scout, landing: 2024-09");
  }

  @Test
  void saysThatADestinationIsNotThere() throws IOException {
    WriteResult result =
        write(Boards.sample(), BRIEFING.withOptions(Map.of("destination", "venus")));

    assertThat(result.diagnostics())
        .singleElement()
        .hasToString(
            "warning: there is no destination 'venus', so the briefing tells of nothing; name"
                + " another [briefing.no-destination]");
  }

  @Test
  void losesWhatItDoesNotShow() throws IOException {
    assertThat(write(Boards.sample(), BRIEFING).losses().lines())
        .flatExtracting(LossReport.Line::examples)
        .contains(
            Loss.dropped("moon", "", ""),
            Loss.approximated("scout", "milestones[0].date", "2024-09", "September 2024"))
        .extracting(Loss::attribute)
        .doesNotContain("name", "status", "milestones[0].type", "milestones[0].words");
  }
}
