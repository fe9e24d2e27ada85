package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.io.document.BadInputTest.missions;
import static space.roadmap.io.document.BadInputTest.missionsInJson;
import static space.roadmap.io.document.Documents.JSON;
import static space.roadmap.io.document.Documents.YAML;
import static space.roadmap.io.document.Documents.findings;
import static space.roadmap.io.document.Documents.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.io.ReadResult;

/** Documents that are no JSON, no YAML, or more of it than is used. */
final class BadSyntaxTest {
  @Test
  void aTruncatedDocument() {
    assertThat(findings("yaml", YAML + "missions: [{id: a, name: \"A"))
        .containsExactly("3:28-3:28 document.syntax");
    assertThat(findings("yaml", YAML + "missions: [{id: a, name: A"))
        .containsExactly("3:27-3:27 document.syntax");
    assertThat(findings("json", JSON)).containsExactly("2:33-2:33 document.syntax");
    assertThat(findings("json", JSON + ",\"missions\":[{\"id\":\"a"))
        .containsExactly("2:54-2:54 document.syntax");
    assertThat(findings("json", "{")).containsExactly("1:2-1:2 document.syntax");
  }

  @Test
  void whatIsMissingWhereTheTextIsBrokenHasNoFindingOfItsOwn() {
    String yaml =
        """
        - id: a
          identifiers:
              value: "1"
            - scheme: s
        """;
    assertThat(findings("yaml", missions(yaml)))
        .singleElement()
        .asString()
        .endsWith("document.syntax");
  }

  @Test
  void bytesThatAreNoUtf8() {
    byte[] yaml = bytes(YAML + "missions: [{id: a, name: \"é🚀", 0xff, "\"}]\n");
    assertThat(findings("yaml", yaml)).containsExactly("3:30-3:31 document.encoding");
    byte[] json = bytes(missionsInJson("{\"id\":\"a\",\"name\":\"é🚀"), 0xff, "\"}]}");
    assertThat(findings("json", json)).containsExactly("4:22-4:23 document.encoding");
    byte[] halfCharacter = bytes(missionsInJson("{\"id\":\"a\",\"name\":\"é🚀"), 0xc3, "\"}]}");
    assertThat(findings("json", halfCharacter)).containsExactly("4:22-4:23 document.encoding");
    assertThat(findings("json", bytes("{\"x-", 0xff, "\":1}")))
        .containsExactly("1:5-1:6 document.encoding");
  }

  @Test
  void anotherEncoding() {
    byte[] utf16 = "{\"formatVersion\":\"1.0\"}".getBytes(StandardCharsets.UTF_16);
    assertThat(findings("json", utf16)).containsExactly("1:1-1:2 document.encoding");
    assertThat(findings("yaml", utf16)).containsExactly("1:1-1:2 document.encoding");
    byte[] withoutMark = "{\"formatVersion\":\"1.0\"}".getBytes(StandardCharsets.UTF_16LE);
    assertThat(findings("json", withoutMark)).containsExactly("1:1-1:2 document.encoding");
  }

  @Test
  void aByteOrderMarkIsAcceptedAndCountsForNoColumn() {
    assertThat(findings("yaml", "\ufeff" + YAML)).isEmpty();
    assertThat(findings("json", "\ufeff" + JSON + "}")).isEmpty();
    assertThat(findings("yaml", "\ufeffnope: 1\n" + YAML))
        .containsExactly("1:1-1:5 document.unknown-attribute");
    assertThat(findings("json", "\ufeff{\"nope\":1," + JSON.substring(1) + "}"))
        .containsExactly("1:2-1:8 document.unknown-attribute");
  }

  @Test
  void anchorsAliasesMergeKeysAndTagsAreNeverTakenForText() {
    ReadResult result =
        read(
            "yaml",
            missions(
                """
                - &x {id: a, name: &é A}
                - *x
                - {<<: *x, id: c, lead: *é}
                - !!str b
                - {id: d, name: !foo D, &k note: n}
                """));
    assertThat(result.roadmap()).isEmpty();
    assertThat(result.diagnostics())
        .extracting(Documents::brief)
        .containsExactly(
            "4:3-4:5 document.alias",
            "4:20-4:22 document.alias",
            "5:3-5:5 document.alias",
            "6:4-6:6 document.alias",
            "6:8-6:10 document.alias",
            "6:25-6:27 document.alias",
            "7:3-7:8 document.alias",
            "8:17-8:21 document.alias",
            "8:25-8:27 document.alias");
    assertThat(result.diagnostics().get(0).message())
        .isEqualTo("the anchor &x is not understood here; write the value out where it is needed");
  }

  @Test
  void quotedTextMayLookLikeAnAliasOrAMergeKey() {
    assertThat(findings("yaml", missions("- {id: a, name: \"*x\", note: '&y', summary: \"<<\"}\n")))
        .isEmpty();
  }

  @Test
  void everythingElseIsFoundBesideAnAlias() {
    assertThat(
            findings(
                "yaml", missions("- {id: a, name: &x A, asOf: 2028-13}\n- {id: b, nam: *x}\n")))
        .containsExactly(
            "4:17-4:19 document.alias",
            "4:29-4:36 document.invalid-value",
            "5:11-5:14 document.unknown-attribute",
            "5:16-5:18 document.alias");
  }

  @Test
  void twoYamlDocuments() {
    assertThat(findings("yaml", YAML + "---\n" + YAML))
        .containsExactly("4:1-4:2 document.trailing-content");
    assertThat(findings("yaml", "---\n" + YAML + "...\n")).isEmpty();
  }

  @Test
  void tabs() {
    assertThat(findings("yaml", YAML + "missions:\n\t- id: a\n"))
        .containsExactly("4:1-4:2 document.syntax");
    assertThat(findings("yaml", missions("- {id: a,\tname: A\tB,\tnope: 1}\n")))
        .containsExactly("4:22-4:26 document.unknown-attribute");
    assertThat(findings("json", missionsInJson("{\"id\":\"a\",\t\"name\":\"A\tB\"}")))
        .containsExactly("4:21-4:22 document.syntax");
  }

  @Test
  void controlCharacters() {
    assertThat(findings("yaml", missions("- {id: a, name: \"é\u0000y\"}\n")))
        .containsExactly("4:19-4:20 document.syntax");
    assertThat(findings("yaml", missions("- {id: a, name: \"é\u0080y\"}\n")))
        .containsExactly("4:19-4:20 document.syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NaN", "Infinity", "-Infinity", "+INF", "truth", "nul", "'a'", "01", "1."})
  void whatIsNoJsonValue(String token) {
    assertThat(findings("json", missionsInJson("{\"name\":\"é🚀\",\"asOf\":" + token + "}")))
        .singleElement()
        .satisfies(finding -> assertThat(finding).matches("4:2[2-4]-4:2[3-5] document.syntax"));
  }

  @Test
  void notANumberIsPlacedAtItsStart() {
    assertThat(findings("json", missionsInJson("{\"name\":\"é🚀\",\"asOf\":NaN}")))
        .containsExactly("4:22-4:23 document.syntax");
  }

  @Test
  void textAfterTheEnd() {
    assertThat(findings("json", JSON + "} x")).containsExactly("2:35-2:36 document.syntax");
    assertThat(findings("json", JSON + "}\n{}"))
        .containsExactly("3:1-3:2 document.trailing-content");
    assertThat(findings("json", JSON + "}}")).containsExactly("2:34-2:35 document.syntax");
    assertThat(findings("yaml", YAML + "...\ntrailing\n"))
        .singleElement()
        .asString()
        .endsWith("document.syntax");
  }

  private static byte[] bytes(String before, int value, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String start = before.endsWith("]}") ? before.substring(0, before.length() - 2) : before;
    out.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    out.write(value);
    out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
