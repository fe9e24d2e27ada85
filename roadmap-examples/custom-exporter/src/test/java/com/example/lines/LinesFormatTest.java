package com.example.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Status;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;

class LinesFormatTest {
  private static final Path SOURCE = Path.of("src/main/java/com/example/lines/LinesFormat.java");

  @Test
  void writesOneLineForEachMission() throws IOException {
    Roadmap roadmap =
        new RoadmapDraft()
            .header(RoadmapHeader.builder().id(Id.of("test")).title("A test").build())
            .add(Mission.builder().id(Id.of("a")).name("A").status(Status.PLANNED).build())
            .add(Mission.builder().id(Id.of("b")).name("B").build())
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    RoadmapFiles.standard()
        .write(roadmap, out, WriteRequest.defaults().withFormat("lines"))
        .orThrow();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a planned\nb -\n");
  }

  @Test
  void takesThirtyLinesOfJavaAtMost() throws IOException {
    assertThat(Files.readAllLines(SOURCE)).hasSizeLessThanOrEqualTo(30);
  }
}
