package space.roadmap.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import space.roadmap.io.schema.RoadmapSchema;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of documents, which rejects what is not known, compiled. */
final class DocumentSchema {
  private final Schema schema = compiled();

  /** Returns the number of errors in a document that has been parsed already. */
  int validate(JsonNode document) {
    return schema.validate(document).size();
  }

  private static Schema compiled() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RoadmapSchema.document().strict().json());
    schema.initializeValidators();
    return schema;
  }
}
