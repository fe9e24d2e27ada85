package space.roadmap.io.schema;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.findings.FindingsReport;
import space.roadmap.io.findings.FindingsWriter;
import space.roadmap.io.findings.JsonFindings;
import space.roadmap.io.findings.SarifFindings;
import space.roadmap.io.findings.TestFindings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks documents with Ajv, which web pages and editors use, in its strictest mode.
 *
 * <p>It needs Node and {@code npm ci} in {@code src/test/node}. Without these it is skipped, or
 * fails if {@code ROADMAP_REQUIRE_TOOLS} is 1.
 */
final class NodeCheckTest {
  private static final Path NODE =
      Path.of(System.getProperty("basedir", "."), "src", "test", "node");

  @TempDir private Path folder;

  @BeforeAll
  static void findTools() {
    List<String> missing = new ArrayList<>();
    if (!Files.isRegularFile(NODE.resolve("node_modules/ajv/package.json"))
        || !Files.isRegularFile(NODE.resolve("node_modules/ajv-draft-04/package.json"))) {
      missing.add("ajv (run 'npm ci' in " + NODE.toAbsolutePath() + ")");
    }
    Stream<String> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    if (path.noneMatch(bin -> Files.isExecutable(Path.of(bin, "node")))) {
      missing.add("node");
    }
    if (!missing.isEmpty()) {
      String reason = "the schema is not checked in Node: missing " + String.join(", ", missing);
      if ("1".equals(System.getenv("ROADMAP_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println(reason);
      abort(reason);
    }
  }

  @Test
  void theHardRowsAreRight() throws Exception {
    String document = Files.readString(SchemaCheckTest.DOCUMENTS.resolve("hard-rows-written.json"));

    assertThat(check(RoadmapSchema.document(), List.of(document))).containsExactly(List.of());
    assertThat(check(RoadmapSchema.document().strict(), List.of(document)))
        .containsExactly(List.of());
  }

  @Test
  void theStrictSchemaFindsAttributesThatAreNotKnown() throws Exception {
    String mission = "{\"id\": \"a\", \"name\": \"A\", \"colour\": 1, \"x-colour\": 1}";
    List<String> documents = List.of("{\"missions\": [" + mission + "]}");

    assertThat(check(RoadmapSchema.part(), documents)).containsExactly(List.of());
    assertThat(check(RoadmapSchema.part().strict(), documents))
        .containsExactly(List.of("/missions/0"));
  }

  @Test
  void whatIsWrongIsFoundWhereItIs() throws Exception {
    List<List<String>> places =
        check(RoadmapSchema.document(), BadDocument.ALL.stream().map(BadDocument::json).toList());

    for (int i = 0; i < BadDocument.ALL.size(); i++) {
      assertThat(places.get(i))
          .as(BadDocument.ALL.get(i).what())
          .containsExactly(BadDocument.ALL.get(i).place());
    }
  }

  @Test
  void partsNeedNoHeader() throws Exception {
    List<String> documents =
        List.of(
            "{\"missions\": [{\"id\": \"a\", \"name\": \"A\"}]}", "{\"missions\": [{\"id\": 1}]}");

    assertThat(check(RoadmapSchema.part().strict(), documents))
        .containsExactly(List.of(), List.of("/missions/0"));
  }

  @Test
  void findingsAreRight() throws Exception {
    List<String> documents =
        List.of(
            "[]",
            written(JsonFindings.writer(), TestFindings.sample()),
            written(JsonFindings.writer(), TestFindings.hostile()),
            "[{\"code\": 1}]");

    List<List<String>> places = check(FindingsSchema.json(), documents);

    assertThat(places.subList(0, 3)).containsExactly(List.of(), List.of(), List.of());
    assertThat(places.get(3)).contains("/0", "/0/code");
  }

  @Test
  void logsInSarifAreRight() throws Exception {
    List<String> documents =
        List.of(
            written(SarifFindings.writer(), List.of()),
            written(SarifFindings.writer(), TestFindings.sample()),
            written(SarifFindings.writer(), TestFindings.hostile()),
            "{\"version\": \"2.1.0\", \"runs\": [{}]}");
    String schema =
        Files.readString(
            SchemaCheckTest.DOCUMENTS.resolveSibling("findings/sarif-schema-2.1.0.json"));

    assertThat(check(schema, documents))
        .containsExactly(List.of(), List.of(), List.of(), List.of("/runs/0"));
  }

  private static String written(FindingsWriter writer, List<Diagnostic> findings) {
    return TestFindings.written(writer, FindingsReport.of(findings));
  }

  private List<List<String>> check(RoadmapSchema schema, List<String> documents)
      throws IOException, InterruptedException {
    return check(schema.json(), documents);
  }

  private List<List<String>> check(String schema, List<String> documents)
      throws IOException, InterruptedException {
    Path schemaFile = Files.writeString(folder.resolve("schema.json"), schema);
    Path documentsFile =
        Files.writeString(
            folder.resolve("documents.json"), "[" + String.join(",", documents) + "]");
    Path places = folder.resolve("places.json");
    Path log = folder.resolve("log.txt");
    Process node =
        new ProcessBuilder(
                "node",
                "check.mjs",
                schemaFile.toString(),
                documentsFile.toString(),
                places.toString())
            .directory(NODE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!node.waitFor(120, TimeUnit.SECONDS)) {
      node.destroyForcibly();
      fail("Node did not check the documents within two minutes");
    }
    String said = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(node.exitValue()).as(said).isZero();
    assertThat(said).as("the strictest mode has nothing to say of the schema").isEmpty();
    List<List<String>> all = new ArrayList<>();
    for (JsonNode one : JsonMapper.shared().readTree(Files.readString(places))) {
      all.add(one.valueStream().map(JsonNode::asString).toList());
    }
    return all;
  }
}
