package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.io.schema.RoadmapSchema;

final class SchemaCommandTest {
  @TempDir private Path folder;

  @Test
  void writesTheSchemaToStandardOutput() {
    Run run = Run.of("schema");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(RoadmapSchema.document().json());
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("schema", "-o", "-").out()).isEqualTo(run.out());
  }

  @Test
  void writesTheSchemaToAFile() {
    Path file = folder.resolve("roadmap.schema.json");
    Run run = Run.of("schema", "-o", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(file).hasContent(RoadmapSchema.document().json());
    assertThat(Run.of("schema", "--strict", "--output", file.toString()).code()).isZero();
    assertThat(file).hasContent(RoadmapSchema.document().strict().json());
  }

  @Test
  void writesTheSchemaThatIsAskedFor() {
    assertThat(Run.of("schema", "--part").out()).isEqualTo(RoadmapSchema.part().json());
    assertThat(Run.of("schema", "--strict", "--part").out())
        .isEqualTo(RoadmapSchema.part().strict().json());
  }

  @Test
  void aFileThatCannotBeWrittenIsTrouble() {
    Run run = Run.of("schema", "-o", folder.resolve("no/roadmap.schema.json").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no such file or folder").hasLineCount(1);
  }

  @Test
  void anArgumentIsMisuse() {
    Run run = Run.of("schema", "plan.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("one argument too many for roadmap schema");
  }
}
