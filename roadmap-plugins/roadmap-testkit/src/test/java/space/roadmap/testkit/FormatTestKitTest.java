package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.json.JsonFormat;

class FormatTestKitTest {
  private static final FormatTestKit JSON = FormatTestKit.format("json");
  private static final String TWICE =
      "{\"formatVersion\": \"1.0\",\n \"roadmap\": {\"id\": \"a\", \"title\": \"A\",\n"
          + "  \"id\": \"b\"}}";

  @Test
  void readsWhatItWrote() {
    WriteCheck written = JSON.write(SampleRoadmaps.full()).losesNothing().reportsNothing();

    JSON.read(written.text()).isEqualTo(SampleRoadmaps.full());
    JSON.read(JSON.write(SampleRoadmaps.minimal()).text())
        .reportsNothing()
        .isEqualTo(SampleRoadmaps.minimal());
  }

  @Test
  void writesByOptions() {
    String spelled = JSON.with("indent", "false").write(SampleRoadmaps.empty()).text();

    assertThat(spelled).doesNotContain("  ");
    FormatTestKit.format(new JsonFormat())
        .with(JsonFormat.INDENT, false)
        .write(SampleRoadmaps.empty())
        .isText(spelled);
  }

  @Test
  void comparesWithGoldenFiles() {
    JSON.write(SampleRoadmaps.minimal()).isGolden(FormatTestKitTest.class, "minimal.json");
  }

  @Test
  void tellsWhatIsLost() {
    WriteCheck written = FormatTestKit.format(new LossyFormat()).write(SampleRoadmaps.minimal());

    written.loses("mission.status").loses("capability");
    assertThatThrownBy(() -> written.loses("mission.name"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("mission.status: 1 dropped");
    assertThatThrownBy(written::losesNothing).isInstanceOf(AssertionError.class);
  }

  @Test
  void findsWhatIsReported() {
    ReadCheck read = JSON.read(TWICE);

    read.reports("document.duplicate-key")
        .at(3, 3)
        .saying("id")
        .and()
        .reports("document.duplicate-key");
    assertThatThrownBy(() -> read.reports("document.duplicate-key").at(1, 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("at 1:1")
        .hasMessageContaining(":3:");
    assertThatThrownBy(() -> read.reports("document.wrong-type"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected document.wrong-type")
        .hasMessageContaining("document.duplicate-key");
    assertThatThrownBy(read::reportsNothing).isInstanceOf(AssertionError.class);
  }

  @Test
  void tellsCellsFromLines() {
    ReadCheck read = JSON.read(TWICE);
    Diagnostic odd =
        read.findings().get(0).toBuilder().place(Place.cell("plan.xlsx", "My sheet", 7, 3)).build();
    FindingCheck inCell = new FindingCheck(read, odd.code().id(), List.of(odd));

    assertThat(inCell.atCell("My sheet", "C7").place()).isEqualTo(odd.place());
    assertThatThrownBy(() -> inCell.atCell("My sheet", "C8"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("in the cell C8 of 'My sheet'");
    assertThatThrownBy(() -> inCell.atCell("Other", "C7")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> inCell.at(7, 3)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> read.reports("document.duplicate-key").atCell("", "C3"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("twice.json");
    Files.writeString(file, TWICE);

    JSON.readFile(file).reports("document.duplicate-key");
  }

  @Test
  void saysWhichFormatsThereAre() {
    assertThatThrownBy(() -> FormatTestKit.format("jsn"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'jsn'")
        .hasMessageContaining("json, ");
  }
}
