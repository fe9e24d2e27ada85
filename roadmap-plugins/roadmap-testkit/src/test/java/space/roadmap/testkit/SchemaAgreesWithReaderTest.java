package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.schema.RoadmapSchema;
import space.roadmap.io.spi.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one value of a right document, and asks both whether it is still right. */
class SchemaAgreesWithReaderTest {
  private static final int CHANGES = 150;

  private static final List<String> VALUES =
      List.of(
          "5",
          "-5",
          "1.5",
          "3000000000",
          "true",
          "null",
          "{}",
          "[]",
          "[{}]",
          "\"\"",
          "\"a\"",
          "\"a#b\"",
          "\"No id\"",
          "\"2028\"",
          "\"2028/..\"",
          "\"P3Y\"",
          "\"yes\"",
          "\"planned\"",
          "{\"date\": \"2028\"}",
          "{\"id\": \"a\"}",
          "[\"a\", \"b\"]",
          "[2028, {\"name\": \"A\"}]");

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RoadmapSchema.document().json());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSchemaAcceptsWhatTheReaderAccepts(long seed) throws IOException {
    String right = written(RandomRoadmaps.of(seed).withSize(2));
    Random random = new Random(seed);
    int accepted = 0;
    int rejected = 0;
    int missed = 0;
    for (int i = 0; i < CHANGES; i++) {
      JsonNode document = JSON.readTree(right);
      String change = change(document, random);
      boolean readable = isReadable(document.toString());
      List<?> errors = SCHEMA.validate(document);
      if (readable) {
        assertThat(errors).as("seed %s: %s", seed, change).isEmpty();
        accepted++;
      } else if (errors.isEmpty()) {
        missed++;
      } else {
        rejected++;
      }
    }
    assertThat(accepted).isGreaterThan(CHANGES / 10);
    assertThat(rejected).isGreaterThan(CHANGES / 4);
    assertThat(missed)
        .as("dates that are none, and true for a text, which YAML may hold")
        .isLessThan(rejected / 4);
  }

  /** Gives one value that stands somewhere another value, or takes it away. */
  private static String change(JsonNode document, Random random) {
    List<JsonNode> owners = new ArrayList<>();
    collect(document, owners);
    JsonNode owner = owners.get(random.nextInt(owners.size()));
    String value = VALUES.get(random.nextInt(VALUES.size()));
    if (owner instanceof ArrayNode list) {
      int at = random.nextInt(list.size());
      list.set(at, JSON.readTree(value));
      return "item " + at + " is " + value;
    }
    ObjectNode object = (ObjectNode) owner;
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(5) == 0) {
      object.remove(name);
      return name + " is taken away";
    }
    object.set(name, JSON.readTree(value));
    return name + " is " + value;
  }

  private static void collect(JsonNode node, List<JsonNode> owners) {
    if (node.isContainer() && !node.isEmpty()) {
      owners.add(node);
      node.forEach(inner -> collect(inner, owners));
    }
  }

  private static boolean isReadable(String document) throws IOException {
    return RoadmapFiles.standard()
        .read(
            Source.of("plan.json", document.getBytes(StandardCharsets.UTF_8)),
            ReadRequest.defaults())
        .diagnostics()
        .stream()
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static String written(RandomRoadmaps roadmaps) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RoadmapFiles.standard()
        .write(roadmaps.roadmap(), out, WriteRequest.defaults().withFormat("json"))
        .orThrow();
    return out.toString(StandardCharsets.UTF_8);
  }
}
