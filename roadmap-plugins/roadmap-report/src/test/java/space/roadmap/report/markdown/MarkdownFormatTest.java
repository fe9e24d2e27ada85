package space.roadmap.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.LossReport;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.spi.Loss;
import space.roadmap.testkit.RandomRoadmaps;

class MarkdownFormatTest {
  private static final RoadmapFiles FILES = RoadmapFiles.standard();

  private static WriteResult write(Roadmap roadmap, ByteArrayOutputStream out) throws IOException {
    return FILES.write(roadmap, out, WriteRequest.defaults().withFormat("markdown")).orThrow();
  }

  @Test
  void isFoundAtRunTime() {
    assertThat(FILES.registry().find("markdown")).containsInstanceOf(MarkdownFormat.class);
    assertThat(FILES.registry().writable()).contains("markdown");
    assertThat(FILES.registry().readable()).doesNotContain("markdown");
  }

  @Test
  void writesTheSameBytesEverywhere() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Roadmap roadmap = RandomRoadmaps.of(5).withSize(20).roadmap();
    ByteArrayOutputStream here = new ByteArrayOutputStream();
    ByteArrayOutputStream there = new ByteArrayOutputStream();
    write(roadmap, here);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      write(roadmap, there);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(there.toByteArray()).isEqualTo(here.toByteArray());
  }

  @Test
  void lossesAreWhatTheReportDoesNotShow() throws IOException {
    Roadmap roadmap =
        Reports.sample().with(Reports.mission("b", "Orbiter", "2034~").withNote("no"));

    assertThat(write(roadmap, new ByteArrayOutputStream()).losses().lines())
        .flatExtracting(LossReport.Line::examples)
        .contains(
            Loss.dropped("b", "note", "no"),
            Loss.approximated("b", "milestones[0].date", "2034~", "about 2034"))
        .extracting(Loss::attribute)
        .doesNotContain("name", "status", "lead", "milestones[0].words");
  }
}
