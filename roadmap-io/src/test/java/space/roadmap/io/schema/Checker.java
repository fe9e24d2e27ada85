package space.roadmap.io.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Checks documents with a checker of JSON Schema that knows nothing of roadmaps. */
final class Checker {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final YAMLMapper YAML = YAMLMapper.shared();

  private final Schema schema;

  Checker(RoadmapSchema schema) {
    this(schema.json());
  }

  Checker(String schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    this.schema.initializeValidators();
  }

  /**
   * Returns where a document in YAML, or in JSON, is wrong, as JSON pointers without repetition.
   */
  List<String> wrong(String document) {
    JsonNode tree = document.startsWith("{") ? JSON.readTree(document) : YAML.readTree(document);
    return schema.validate(tree).stream()
        .map(error -> error.getInstanceLocation().toString())
        .distinct()
        .sorted()
        .toList();
  }
}
