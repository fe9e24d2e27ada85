package space.roadmap.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A JSON Schema of the document, written by hand: types, required attributes, vocabularies. */
final class DocumentSchema {
  private static final String RESOURCE = "roadmap.schema.json";
  private final Schema schema = compiled();

  /** Returns the number of errors in a document that has been parsed already. */
  int validate(JsonNode document) {
    return schema.validate(document).size();
  }

  private static Schema compiled() {
    try (InputStream in = DocumentSchema.class.getResourceAsStream(RESOURCE)) {
      String text =
          new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
      schema.initializeValidators();
      return schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
