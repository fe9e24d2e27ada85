package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Status;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.spi.Source;
import space.roadmap.testkit.GoldenFile;

class TextFormatTest {
  private static final RoadmapFiles FILES = RoadmapFiles.standard();

  private static final Roadmap EXAMPLE =
      new RoadmapDraft()
          .header(RoadmapHeader.builder().id(Id.of("example")).title("A first roadmap").build())
          .add(
              Mission.builder()
                  .id(Id.of("power-plant"))
                  .name("Power plant on the Moon")
                  .status(Status.PLANNED)
                  .build())
          .add(Mission.builder().id(Id.of("scout")).name("Two\tfields,\none name").build())
          .build();

  private static String write(WriteRequest request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FILES.write(EXAMPLE, out, request.withFormat("${format}")).orThrow();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ReadResult read(String text) throws IOException {
    return FILES.read(
        Source.of("plan.${format}", text.getBytes(StandardCharsets.UTF_8)),
        ReadRequest.defaults());
  }

  private static List<String> findings(String text) throws IOException {
    return read(text).diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void writesTheExample() throws IOException {
    GoldenFile.of(TextFormatTest.class, "example.${format}")
        .matches(write(WriteRequest.defaults()));
  }

  @Test
  void readsTheExample() throws IOException {
    assertEquals(EXAMPLE, read(write(WriteRequest.defaults())).orThrow());
  }

  @Test
  void leavesTheStatusOutIfAsked() throws IOException {
    assertEquals(
        "power-plant\tPower plant on the Moon",
        write(WriteRequest.defaults().withOptions(Map.of("status", "false")))
            .lines()
            .toList()
            .get(1));
  }

  @Test
  void tellsWhereALineIsWrong() throws IOException {
    assertEquals(
        List.of(
            "plan.${format}:2:1: error: a mission has 1 fields; expected its id, its name and"
                + " perhaps its status [${format}.wrong-line]"),
        findings("roadmap\texample\tA first roadmap\nscout\n"));
  }
}
