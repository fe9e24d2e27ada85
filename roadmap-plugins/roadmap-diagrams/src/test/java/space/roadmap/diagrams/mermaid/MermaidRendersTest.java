package space.roadmap.diagrams.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Options;
import space.roadmap.testkit.RandomRoadmaps;

/**
 * Draws diagrams in Mermaid itself and looks for every name in the drawing.
 *
 * <p>It needs Node, Chromium ({@code CHROMIUM} says where, else {@code /usr/bin/chromium}) and
 * {@code npm ci} in {@code src/test/node}. Without these it is skipped, or fails if {@code
 * ROADMAP_REQUIRE_TOOLS} is 1.
 */
class MermaidRendersTest {
  private static final Path NODE = Path.of("src", "test", "node");

  @TempDir private Path folder;

  @BeforeAll
  static void findTools() {
    List<String> missing = new ArrayList<>();
    if (!Files.isRegularFile(NODE.resolve("node_modules/mermaid/package.json"))) {
      missing.add("mermaid (run 'npm ci' in " + NODE.toAbsolutePath() + ")");
    }
    String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    if (!Files.isExecutable(Path.of(chromium))) {
      missing.add(chromium);
    }
    Stream<String> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    if (path.noneMatch(bin -> Files.isExecutable(Path.of(bin, "node")))) {
      missing.add("node");
    }
    if (!missing.isEmpty()) {
      String reason = "diagrams are not drawn: missing " + String.join(", ", missing);
      if ("1".equals(System.getenv("ROADMAP_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println(reason);
      abort(reason);
    }
  }

  @Test
  void everyHostileNameIsDrawnAsItIs() throws Exception {
    Roadmap roadmap = Missions.named(Missions.HOSTILE);

    List<String> texts = draw(roadmap, Map.of());

    assertThat(texts).contains(MermaidText.shown(roadmap.header().title()));
    assertThat(texts).containsAll(launches(roadmap));
  }

  @Test
  void everyHostileNameIsDrawnAsADestination() throws Exception {
    Roadmap roadmap = Missions.empty("Destinations");
    for (int i = 0; i < Missions.HOSTILE.size(); i++) {
      String id = "d" + i;
      roadmap = Missions.withDestinations(roadmap, id);
      roadmap =
          roadmap
              .with(roadmap.destinations().get(i).withName(Missions.HOSTILE.get(i)))
              .with(
                  Missions.mission("m" + i, "2030")
                      .withDestinations(List.of(roadmap.destinations().get(i).id())));
    }

    List<String> texts = draw(roadmap, Map.of("group-by", "destination"));

    assertThat(texts).containsAll(Missions.HOSTILE.stream().map(MermaidText::shown).toList());
  }

  @Test
  void everyEventOfARandomRoadmapIsDrawn() throws Exception {
    Roadmap roadmap = RandomRoadmaps.of(11).withSize(60).roadmap();
    List<String> events =
        roadmap.missions().stream()
            .flatMap(
                mission ->
                    roadmap.timeline(mission).entries().stream()
                        .map(entry -> new TimelineEvent(mission, java.util.Optional.of(entry))))
            .map(TimelineEvent::text)
            .map(MermaidText::shown)
            .toList();

    assertThat(draw(roadmap, Map.of())).containsAll(events);
  }

  @Test
  void anEmptyRoadmapIsDrawn() throws Exception {
    assertThat(draw(Missions.empty("Nothing"), Map.of())).contains("Nothing", "No missions");
  }

  private static List<String> launches(Roadmap roadmap) {
    return roadmap.missions().stream()
        .map(Mission::name)
        .map(name -> MermaidText.shown(name + ", launch"))
        .toList();
  }

  private List<String> draw(Roadmap roadmap, Map<String, String> options)
      throws IOException, InterruptedException {
    Path diagram = folder.resolve("diagram.mmd");
    Path texts = folder.resolve("texts.txt");
    Path log = folder.resolve("log.txt");
    String text =
        MermaidTimeline.of(roadmap, Options.parse(new MermaidFormat().options(), options)).text();
    Files.writeString(diagram, text, StandardCharsets.UTF_8);
    Process node =
        new ProcessBuilder("node", "draw.mjs", diagram.toString(), texts.toString())
            .directory(NODE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!node.waitFor(120, TimeUnit.SECONDS)) {
      node.destroyForcibly();
      fail("Chromium did not draw the diagram within two minutes:\n" + text);
    }
    assertThat(node.exitValue()).as(Files.readString(log)).isZero();
    return Files.readAllLines(texts, StandardCharsets.UTF_8);
  }
}
