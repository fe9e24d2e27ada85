package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifFindingsTest {
  private static final DiagnosticCode UNUSED =
      new DiagnosticCode("time.unused", Severity.WARNING, "Never found.", "x", "One.\n\n- two");

  private static String sarif(FindingsReport report) {
    return TestFindings.written(SarifFindings.writer(), report);
  }

  private static JsonNode run(List<Diagnostic> findings) {
    return JsonMapper.shared().readTree(sarif(FindingsReport.of(findings))).at("/runs/0");
  }

  /** Returns what the standard's schema says against a log. */
  private static List<String> wrong(String sarif) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(GoldenFile.read("sarif-schema-2.1.0.json"));
    return schema.validate(JsonMapper.shared().readTree(sarif)).stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void writesALog() throws IOException {
    String sarif =
        sarif(
            FindingsReport.of(TestFindings.sample())
                .withTool("roadmap", "0.1.0")
                .withAddress("https://example.org/roadmap")
                .withAgencies(id -> java.util.Optional.of("Agency of " + id))
                .withCodes(List.of(UNUSED, TestFindings.LATE)));
    GoldenFile.check("sample.sarif", sarif);
    assertThat(wrong(sarif)).isEmpty();
  }

  @Test
  void isValidWhateverTheTexts() throws IOException {
    assertThat(wrong(sarif(FindingsReport.of(List.of())))).isEmpty();
    assertThat(wrong(sarif(FindingsReport.of(TestFindings.hostile()).withTool("", "")))).isEmpty();
  }

  @Test
  void theCheckFindsWhatIsWrong() throws IOException {
    assertThat(wrong(sarif(FindingsReport.of(List.of())).replace("2.1.0\"", "2.2.0\"")))
        .isNotEmpty();
  }

  @Test
  void everyResultPointsToItsRule() {
    JsonNode run = run(TestFindings.sample());
    assertThat(run.get("results")).hasSize(6);
    for (JsonNode result : run.get("results")) {
      assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void resultsHaveSuppressionsOnlyIfOneIsSuppressed() {
    assertThat(run(TestFindings.sample()).get("results"))
        .allMatch(result -> result.has("suppressions"));
    assertThat(run(TestFindings.sample().subList(0, 4)).get("results"))
        .noneMatch(result -> result.has("suppressions"));
  }

  @Test
  void aFindingWithoutAPlaceIsInTheOnlyDocument() {
    FindingsReport report = FindingsReport.of(List.of(TestFindings.sample().get(3)));
    assertThat(sarif(report)).doesNotContain("locations");
    assertThat(sarif(report.withDocuments(List.of("a b.yaml"))))
        .contains("\"uri\" : \"a%20b.yaml\"");
    assertThat(sarif(report.withDocuments(List.of("a", "b")))).doesNotContain("locations");
  }

  @Test
  void nothingInAMessageIsALinkOrAPlaceholder() {
    assertThat(SarifFindings.plain("a [b] {c} \\d")).isEqualTo("a [b] {c} \\d");
    assertThat(SarifFindings.plain("[b](javascript:c) \\d"))
        .isEqualTo("\\[b\\](javascript:c) \\\\d");
    assertThat(SarifFindings.plain("{0} {c}")).isEqualTo("{{0}} {{c}}");
  }

  @Test
  void writesTenThousandResults() {
    assertThat(run(TestFindings.many(10_000)).get("results")).hasSize(10_000);
  }

  @Test
  void aCellIsALogicalLocationAndNoRegion() throws IOException {
    List<Diagnostic> findings = new ArrayList<>(TestFindings.inCells());
    findings.add(TestFindings.inHostileCell());
    String sarif = sarif(FindingsReport.of(findings));
    assertThat(wrong(sarif)).isEmpty();
    assertThat(sarif).doesNotContain("region", "fixes");
    JsonNode results = run(findings).get("results");
    assertThat(results.at("/0/locations/0/physicalLocation"))
        .hasToString("{\"artifactLocation\":{\"uri\":\"plan%20a.xlsx\"}}");
    assertThat(results.at("/0/locations/0/logicalLocations"))
        .hasToString(
            "[{\"name\":\"C7\",\"fullyQualifiedName\":\"Missions!C7\",\"kind\":\"cell\"},"
                + "{\"name\":\"needs[0]\",\"fullyQualifiedName\":\"artemis-4.needs[0]\","
                + "\"kind\":\"property\"}]");
    assertThat(results.at("/0/relatedLocations/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("'Jane''s list'!AB300");
    assertThat(results.at("/1/locations/0/logicalLocations"))
        .hasToString(
            "[{\"name\":\"A1\",\"fullyQualifiedName\":\"'My sheet'!A1\",\"kind\":\"cell\"}]");
  }
}
