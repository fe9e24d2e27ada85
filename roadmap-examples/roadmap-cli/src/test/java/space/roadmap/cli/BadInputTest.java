package space.roadmap.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives documents that nobody should write; each must be refused at the right place. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class BadInputTest {
  private static final String JSON =
      "{\"formatVersion\": \"1.0\", \"roadmap\": {\"id\": \"plan\", \"title\": \"Plan\"}";

  @TempDir private Path folder;

  /** A document, the code of the finding that it must get, and the line of that. */
  enum Bad {
    EMPTY("a.yaml", "", "document.empty", 1),
    EMPTY_JSON("a.json", "  \n", "document.empty", 1),
    NOTHING_BUT_COMMENT("a.yaml", "# later\n", "document.empty", 1),
    LIST_INSTEAD_OF_DOCUMENT("a.json", "[1]", "document.wrong-type", 1),
    TEXT_INSTEAD_OF_LIST("a.yaml", Plans.HEAD + "missions: none\n", "document.wrong-type", 3),
    TRUNCATED("a.json", JSON + ", \"missions\": [{\"id\": \"a\"", "document.syntax", 1),
    TRUNCATED_YAML("a.yaml", Plans.HEAD + "missions: [{id: a, name: \"b", "document.syntax", 3),
    INVALID_UTF8("a.yaml", Plans.HEAD + "# caf\u00e9\n", "document.encoding", 3),
    DUPLICATE_KEY(
        "a.yaml", Plans.HEAD + "missions: []\nmissions: []\n", "document.duplicate-key", 4),
    DUPLICATE_ID(
        "a.yaml",
        Plans.HEAD + "missions:\n  - {id: a, name: A}\n  - {id: a, name: B}\n",
        "structure.duplicate-id",
        5),
    ALIAS("a.yaml", Plans.HEAD + "missions: &all []\ncapabilities: *all\n", "document.alias", 3),
    MERGE_KEY("a.yaml", Plans.HEAD + "x-a:\n  <<: {b: c}\n", "document.alias", 4),
    TWO_DOCUMENTS("a.yaml", Plans.FINE + "---\n" + Plans.FINE, "document.trailing-content", 8),
    TRAILING_OBJECT("a.json", JSON + "}\n{}", "document.trailing-content", 2),
    TRAILING_TEXT("a.json", JSON + "}\nand more", "document.syntax", 2),
    TILDE("a.yaml", Plans.HEAD + "missions:\n  - {id: a, name: ~}\n", "document.null", 4),
    NULL(
        "a.json", JSON + ",\n\"missions\": [{\"id\": \"a\", \"name\": null}]}", "document.null", 2),
    TAB("a.yaml", Plans.HEAD + "missions:\n\t- {id: a, name: A}\n", "document.syntax", 4),
    NOT_A_NUMBER("a.json", JSON + ",\n\"missions\": [{\"id\": NaN}]}", "document.syntax", 2),
    NO_SUCH_MONTH("a.yaml", date("2028-13"), "document.invalid-value", 4),
    NO_SUCH_DAY("a.yaml", date("2028-02-30"), "document.invalid-value", 4),
    REVERSED("a.yaml", date("2030/2028"), "document.invalid-value", 4),
    UNKNOWN_KIND(
        "a.yaml",
        Plans.HEAD + "missions:\n  - {id: a, name: A, kind: balloon}\n",
        "document.unknown-word",
        4),
    UNRESOLVED(
        "a.yaml",
        Plans.HEAD + "missions:\n  - {id: a, name: A, lead: nobody}\n",
        "structure.unresolved-reference",
        4),
    FOREIGN_VERSION("a.yaml", Plans.HEAD.replace("1.0", "7.0"), "document.version", 1),
    INCLUDE("a.yaml", Plans.HEAD + "include: ['../b.yaml']\n", "document.include", 3),
    VALUELESS_KEY(
        "a.yaml",
        Plans.HEAD
            + "missions:\n  - id: a\n    name: A\n    milestones:\n"
            + "      - {type: launch, words: late 2028 (two, planned)}\n",
        "document.valueless-key",
        7);

    private final String name;
    private final String text;
    private final String code;
    private final int line;

    Bad(String name, String text, String code, int line) {
      this.name = name;
      this.text = text;
      this.code = code;
      this.line = line;
    }

    private static String date(String edtf) {
      return Plans.HEAD
          + "missions:\n  - {id: a, name: A, milestones: [{type: launch, date: \""
          + edtf
          + "\"}]}\n";
    }
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedAtItsPlace(Bad bad) {
    String plan = Plans.write(folder, bad.name, bad.text.getBytes(ISO_8859_1));
    assertRefused(plan, bad.code, bad.line);
  }

  @Test
  void hugeTextIsRefused() {
    String name = "x".repeat(60_000_000);
    assertRefused(
        Plans.write(
            folder,
            "a.json",
            JSON + ",\n\"missions\": [{\"id\": \"a\", \"name\": \"" + name + "\"}]}"),
        "document.limit",
        2);
    assertRefused(
        Plans.write(folder, "a.yaml", Plans.HEAD + "missions:\n  - {id: a, name: " + name + "}\n"),
        "document.limit",
        4);
  }

  @Test
  void greatDepthIsRefused() {
    String deep = "[".repeat(100_000);
    assertRefused(Plans.write(folder, "a.json", JSON + ",\n\"x-a\": " + deep), "document.limit", 2);
    assertRefused(Plans.write(folder, "a.yaml", Plans.HEAD + "x-a: " + deep), "document.limit", 3);
  }

  @Test
  void byteOrderMarkIsAccepted() {
    assertThat(Run.of("validate", Plans.write(folder, "a.yaml", "\uFEFF" + Plans.FINE)).out())
        .isEqualTo("no findings\n");
  }

  @Test
  void allFindingsComeInOneRun() {
    String plan =
        Plans.write(
            folder,
            "a.yaml",
            Plans.HEAD
                + """
                missions:
                  - {id: a, name: A, kind: balloon, lead: nobody, colour: red}
                  - {id: b, name: B, milestones: [{type: launch, date: "2028-13"}]}
                """);
    Run run = Run.of("validate", plan);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "document.unknown-word",
            "structure.unresolved-reference",
            "document.unknown-attribute",
            "document.invalid-value");
  }

  private void assertRefused(String plan, String code, int line) {
    Run run = Run.of("validate", "--format", "json", plan);
    JsonNode findings = JsonMapper.shared().readTree(run.out());

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
    assertThat(findings)
        .as(run.out())
        .anySatisfy(
            finding -> {
              assertThat(finding.get("code").asString()).isEqualTo(code);
              assertThat(finding.get("severity").asString()).isEqualTo("error");
              assertThat(finding.get("file").asString()).isEqualTo(plan);
              assertThat(finding.get("line").asInt()).isEqualTo(line);
            });
  }
}
