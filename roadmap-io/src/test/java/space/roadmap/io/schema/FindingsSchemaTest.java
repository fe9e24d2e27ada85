package space.roadmap.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.findings.FindingsReport;
import space.roadmap.io.findings.JsonFindings;
import space.roadmap.io.findings.TestFindings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class FindingsSchemaTest {
  private static final Path COMMITTED =
      Path.of(System.getProperty("basedir", "."), "../docs/schema/findings.schema.json");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FindingsSchema.json());

  private static List<String> wrong(JsonNode findings) {
    return SCHEMA.validate(findings).stream()
        .map(error -> error.getInstanceLocation().toString())
        .distinct()
        .toList();
  }

  private static JsonNode json(List<Diagnostic> findings) {
    return JsonMapper.shared()
        .readTree(TestFindings.written(JsonFindings.writer(), FindingsReport.of(findings)));
  }

  @Test
  void theCommittedFileIsCurrent() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsSchema.write(out);
    String json = out.toString(StandardCharsets.UTF_8);
    if (System.getProperty("roadmap.accept") != null) {
      Files.writeString(COMMITTED, json);
    }
    assertThat(COMMITTED)
        .as("accept with -Droadmap.accept")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(json);
  }

  @Test
  void whatIsWrittenIsRight() {
    assertThat(wrong(json(List.of()))).isEmpty();
    assertThat(wrong(json(TestFindings.sample()))).isEmpty();
    assertThat(wrong(json(TestFindings.hostile()))).isEmpty();
    assertThat(wrong(json(TestFindings.inCells()))).isEmpty();
  }

  @Test
  void everyMemberIsNamed() {
    JsonNode schema = JsonMapper.shared().readTree(FindingsSchema.json());
    JsonNode findings = json(TestFindings.sample());
    JsonNode cells = json(TestFindings.inCells());
    assertThat(cells.get(0).propertyNames()).containsExactlyElementsOf(names(schema, "finding"));
    assertThat(findings.get(0).propertyNames())
        .containsExactlyElementsOf(withoutCells(names(schema, "finding")));
    assertThat(findings.at("/0/fix").propertyNames())
        .containsExactlyElementsOf(names(schema, "fix"));
    assertThat(findings.at("/0/fix/edits/0").propertyNames())
        .containsExactlyElementsOf(names(schema, "edit"));
    assertThat(findings.at("/1/related/0").propertyNames())
        .containsExactlyElementsOf(withoutCells(names(schema, "related")));
    assertThat(cells.at("/0/related/0").propertyNames())
        .containsExactlyElementsOf(names(schema, "related"));
    assertThat(findings.at("/4/accepted").propertyNames())
        .containsExactlyElementsOf(names(schema, "acceptance"));
  }

  private static List<String> names(JsonNode schema, String definition) {
    return new ArrayList<>(schema.at("/$defs/" + definition + "/properties").propertyNames());
  }

  private static List<String> withoutCells(List<String> names) {
    assertThat(names).contains("sheet", "cell");
    return names.stream().filter(name -> !List.of("sheet", "cell").contains(name)).toList();
  }

  @Test
  void whatIsWrongIsFound() {
    JsonNode findings = json(TestFindings.sample());
    ((ObjectNode) findings.get(0)).put("severity", "fatal").put("line", 0).put("later", true);
    ((ObjectNode) findings.get(1)).remove("hint");
    assertThat(wrong(findings)).containsExactlyInAnyOrder("/0/severity", "/0/line", "/1");
  }
}
