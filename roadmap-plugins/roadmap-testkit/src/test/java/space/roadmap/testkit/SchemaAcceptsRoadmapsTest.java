package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.schema.RoadmapSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaAcceptsRoadmapsTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RoadmapSchema.document().json());

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void randomRoadmapsAreRight(int seed) throws IOException {
    JsonNode document = written(RandomRoadmaps.of(seed).withSize(12).roadmap());

    assertThat(SCHEMA.validate(document)).as("seed %s", seed).isEmpty();
  }

  @Test
  void roadmapsWithUnresolvedReferencesAreRight() throws IOException {
    JsonNode document =
        written(RandomRoadmaps.of(11).withSize(12).withUnresolvedReferences().roadmap());

    assertThat(SCHEMA.validate(document)).isEmpty();
  }

  @Test
  void anEmptyRoadmapIsRight() throws IOException {
    assertThat(SCHEMA.validate(written(RandomRoadmaps.of(1).withSize(0).roadmap()))).isEmpty();
  }

  private static JsonNode written(Roadmap roadmap) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RoadmapFiles.standard()
        .write(roadmap, out, WriteRequest.defaults().withFormat("json"))
        .orThrow();
    return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
  }
}
