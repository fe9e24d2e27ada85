package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.schema.RoadmapSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
  void oneValueStandsForAListOfOneWhereverThereIsAList() throws IOException {
    JsonNode document = written(RandomRoadmaps.of(5).withSize(12).roadmap());
    int before = document.toString().length();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      document.get(kind.list()).forEach(SchemaAcceptsRoadmapsTest::takeOutOfLists);
    }

    assertThat(document.toString().length()).isLessThan(before);
    assertThat(SCHEMA.validate(document)).isEmpty();
  }

  private static void takeOutOfLists(JsonNode within) {
    within.forEach(SchemaAcceptsRoadmapsTest::takeOutOfLists);
    if (within instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        if (object.get(name) instanceof ArrayNode list && list.size() == 1) {
          object.set(name, list.get(0));
        }
      }
    }
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
