package space.roadmap.diagrams.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.LossReport;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.spi.Loss;
import space.roadmap.testkit.RandomRoadmaps;

class MermaidFormatTest {
  private static final RoadmapFiles FILES = RoadmapFiles.standard();

  private static WriteResult write(
      Roadmap roadmap, ByteArrayOutputStream out, Map<String, String> options) throws IOException {
    return FILES
        .write(roadmap, out, WriteRequest.defaults().withFormat("mermaid").withOptions(options))
        .orThrow();
  }

  private static List<String> codes(Roadmap roadmap, Map<String, String> options)
      throws IOException {
    return write(roadmap, new ByteArrayOutputStream(), options).diagnostics().stream()
        .map(Diagnostic::code)
        .map(Object::toString)
        .toList();
  }

  @Test
  void isFoundAtRunTime() {
    assertThat(FILES.registry().find("mermaid")).containsInstanceOf(MermaidFormat.class);
    assertThat(FILES.registry().writable()).contains("mermaid");
    assertThat(FILES.registry().readable()).doesNotContain("mermaid");
  }

  @Test
  void writesTheSameBytesEverywhere() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Roadmap roadmap = RandomRoadmaps.of(5).withSize(20).roadmap();
    ByteArrayOutputStream here = new ByteArrayOutputStream();
    ByteArrayOutputStream there = new ByteArrayOutputStream();
    write(roadmap, here, Map.of());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      write(roadmap, there, Map.of());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(there.toByteArray()).isEqualTo(here.toByteArray());
    assertThat(here.toString(StandardCharsets.UTF_8)).startsWith("timeline\n").endsWith("\n");
  }

  @Test
  void saysWhenMissionsAreLeftOut() throws IOException {
    Roadmap roadmap = Missions.named(List.of("one", "two", "three"));

    assertThat(codes(roadmap, Map.of())).isEmpty();
    assertThat(codes(roadmap, Map.of("from", "2028"))).containsExactly("mermaid.left-out");
    assertThat(codes(roadmap, Map.of("destination", "moon")))
        .containsExactly("mermaid.no-destination");
  }

  @Test
  void saysWhenMermaidWouldRefuseTheLength() throws IOException {
    assertThat(codes(Missions.named(List.of("long ".repeat(11_000))), Map.of()))
        .containsExactly("mermaid.large");
  }

  @Test
  void lossesAreWhatTheDiagramDoesNotShow() throws IOException {
    Roadmap roadmap =
        Missions.empty("Title").with(Missions.mission("a", "2034~").withNote("not shown"));

    assertThat(write(roadmap, new ByteArrayOutputStream(), Map.of()).losses().lines())
        .flatExtracting(LossReport.Line::examples)
        .contains(
            Loss.dropped("a", "note", "not shown"),
            Loss.approximated("a", "milestones[0].date", "2034~", "about 2034"))
        .extracting(Loss::attribute)
        .doesNotContain("name");
  }
}
