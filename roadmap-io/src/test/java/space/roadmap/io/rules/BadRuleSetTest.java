package space.roadmap.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;

/** What is wrong with rulesets, each thing at its place. */
final class BadRuleSetTest {
  private static Diagnostic only(RuleSetResult result) {
    assertThat(result.diagnostics()).hasSize(1);
    return result.diagnostics().get(0);
  }

  private static List<String> yaml(String text) {
    RuleSetResult result = Rulesets.yaml(text);
    assertThat(result.ruleSet()).isEmpty();
    return Rulesets.brief(result.diagnostics());
  }

  private static List<String> json(String text) {
    RuleSetResult result = Rulesets.json(text);
    assertThat(result.ruleSet()).isEmpty();
    return Rulesets.brief(result.diagnostics());
  }

  @Test
  void everythingIsFoundInOneRun() {
    assertThat(
            yaml(
                """
                extend: strict
                extends: stict
                severities:
                  time.capabilty-late: warning
                  time.*: warn
                  acme.*: off
                  time.*: info
                  example.stale: false
                entities:
                  - {entity: Artemis 4, code: time.*, severity: info, reason: re-planned}
                  - {entity: artemis-4, code: time*, severity: [off], reason: " "}
                  - {entity: artemis-4, because: x}
                  - artemis-4
                thresholds:
                  review-after: soon
                  review-aftre: P1Y
                  review-least: -1
                """))
        .containsExactly(
            "1:1-1:7 ruleset.unknown-key",
            "2:10-2:15 ruleset.unknown-base",
            "4:3-4:22 ruleset.unknown-code",
            "5:11-5:15 ruleset.bad-severity",
            "6:3-6:9 ruleset.unknown-code",
            "7:3-7:9 ruleset.duplicate-key",
            "8:18-8:23 ruleset.bad-severity",
            "10:14-10:23 ruleset.bad-entity",
            "11:31-11:36 ruleset.unknown-code",
            "11:48-11:49 ruleset.bad-severity",
            "11:63-11:66 ruleset.no-reason",
            "12:5-12:6 ruleset.missing-key",
            "12:5-12:6 ruleset.missing-key",
            "12:5-12:6 ruleset.no-reason",
            "12:25-12:32 ruleset.unknown-key",
            "13:5-13:14 ruleset.bad-value",
            "15:17-15:21 ruleset.bad-value",
            "16:3-16:15 ruleset.unknown-threshold",
            "17:17-17:19 ruleset.bad-value");
  }

  @Test
  void everythingIsFoundInJson() {
    assertThat(
            json(
                """
                {"extend": "strict", "extends": "stict",
                 "severities": {"time.capabilty-late": "warning", "time.*": "warn",
                  "time.*": "info", "example.stale": false},
                 "entities": [{"entity": "Artemis 4", "code": "time*", "severity": 3},
                  7],
                 "thresholds": {"review-after": "soon", "review-least": 1.5}}
                """))
        .containsExactly(
            "1:2-1:10 ruleset.unknown-key",
            "1:33-1:40 ruleset.unknown-base",
            "2:17-2:38 ruleset.unknown-code",
            "2:61-2:67 ruleset.bad-severity",
            "3:3-3:11 ruleset.duplicate-key",
            "3:38-3:43 ruleset.bad-severity",
            "4:15-4:16 ruleset.no-reason",
            "4:26-4:37 ruleset.bad-entity",
            "4:47-4:54 ruleset.unknown-code",
            "4:68-4:69 ruleset.bad-severity",
            "5:3-5:4 ruleset.bad-value",
            "6:33-6:39 ruleset.bad-value",
            "6:57-6:60 ruleset.bad-value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "extends: stict | there is no ruleset 'stict' to extend; there are recommended, strict and"
            + " isecg | did you mean 'strict'?",
        "severites: {} | a ruleset has no 'severites'; it has extends, severities, entities and"
            + " thresholds | did you mean 'severities'?",
        "severities: {time.capabilty-late: off} | no finding has the code 'time.capabilty-late' |"
            + " did you mean 'time.capability-late'?",
        "severities: {time*: off} | no finding has the code 'time*'; write a whole code, a group"
            + " such as time.*, or * | did you mean 'time.*'?",
        "severities: {time.*: erorr} | 'erorr' is no severity; write error, warning, info, off or"
            + " default | did you mean 'error'?",
        "severities: {time.*: false} | false is no severity; write error, warning, info, off or"
            + " default | did you mean 'off'?",
        "thresholds: {review-aftr: P1Y} | no rule has the threshold 'review-aftr' | did you mean"
            + " 'review-after'?"
      })
  void theNearestNameIsAHint(String text, String message, String hint) {
    Diagnostic finding = only(Rulesets.yaml(text + "\n"));
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.hint()).contains(hint);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[a] | 1:1-1:2 | a ruleset takes an object with extends, severities, entities and"
            + " thresholds, not a list",
        "extends: [strict] | 1:10-1:11 | 'extends' takes the name of a ruleset, not a list",
        "severities: [a] | 1:13-1:14 | 'severities' takes an object with codes and severities, not"
            + " a list",
        "severities: | 1:12-1:12 | 'severities' has no value; give it one, or leave it out",
        "entities: {a: b} | 1:11-1:12 | 'entities' takes a list, not an object",
        "thresholds: 3 | 1:13-1:14 | 'thresholds' takes an object with names and values, not the"
            + " number 3",
        "thresholds: {review-after: {}} | 1:28-1:29 | 'review-after' takes a length of time such"
            + " as P18M or P2Y, not an object",
        "thresholds: {review-after: -P1Y} | 1:28-1:32 | review-after takes a length of time such"
            + " as P18M or P2Y, and '-P1Y' is negative",
        "thresholds: {review-least: ~} | 1:28-1:29 | 'review-least' has no value; give it one, or"
            + " leave it out",
      })
  void valuesOfAnotherType(String text, String place, String message) {
    RuleSetResult result = Rulesets.yaml(text);
    assertThat(Rulesets.brief(result.diagnostics())).containsExactly(place + " ruleset.bad-value");
    assertThat(only(result).message()).isEqualTo(message);
  }

  @Test
  void whatOnlyAPluginCouldBringIsAWarning() {
    RuleSetResult result =
        Rulesets.yaml(
            """
            severities: {acme.*: off, acme.orbit-low: error, example.stale: off}
            thresholds: {acme-margin: P1Y, review-least: 7}
            """);
    assertThat(Rulesets.brief(result.diagnostics()))
        .containsExactly(
            "1:14-1:20 ruleset.unknown-code",
            "1:27-1:41 ruleset.unknown-code",
            "2:14-2:25 ruleset.unknown-threshold");
    assertThat(result.diagnostics())
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .allMatch(finding -> finding.message().endsWith(Patterns.ABSENT))
        .allMatch(finding -> finding.hint().isEmpty());
    assertThat(result.ruleSet().orElseThrow().isOff(Rulesets.STALE)).isTrue();
    assertThat(result.ruleSet().orElseThrow().value(Rulesets.LEAST)).isEqualTo(7);
  }

  @Test
  void aGroupThatIsMisspeltIsAHintToo() {
    Diagnostic finding = only(Rulesets.yaml("severities: {tme.*: off}\n"));
    assertThat(finding.hint()).contains("did you mean 'time.*'?");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "artemis-4, true",
    "artemis-*, true",
    "'*', true",
    "*-demo, true",
    "esa:*, true",
    "moon/*, true",
    "'*:*', true",
    "'', false",
    "Artemis*, false",
    "a b, false",
    "-*, false",
    "luna-27b#launch, false",
    "a?, false"
  })
  void patternsOfEntities(String pattern, boolean good) {
    RuleSetResult result =
        Rulesets.json(
            "{\"entities\":[{\"entity\":\"%s\",\"code\":\"*\",\"severity\":\"off\",\"reason\":\"x\"}]}"
                .formatted(pattern));
    assertThat(result.ruleSet().isPresent()).isEqualTo(good);
    if (!good) {
      assertThat(only(result).code()).isEqualTo(RuleSetCodes.BAD_ENTITY);
    }
  }

  @Test
  void placesCountAfterMarksAndLineEnds() {
    assertThat(yaml("\uFEFFextends: strict\r\nseverities:\r\n  example.stale: of\r\n"))
        .containsExactly("3:18-3:20 ruleset.bad-severity");
    assertThat(json("\uFEFF{\"extends\":\r\n \"é🚀\"}"))
        .containsExactly("2:2-2:7 ruleset.unknown-base");
  }

  @Test
  void textsThatAreNoYamlOrJson() {
    assertThat(yaml("extends: [strict\n")).containsExactly("2:1-2:1 ruleset.syntax");
    assertThat(yaml("a: b\n---\nc: d\n")).singleElement().asString().endsWith("ruleset.syntax");
    assertThat(json("{\"extends\": strict}")).containsExactly("1:13-1:14 ruleset.syntax");
    assertThat(json("{} {}")).containsExactly("1:4-1:5 ruleset.syntax");
    byte[] latin = "extends: \u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Rulesets.brief(Rulesets.read("rules.yaml", latin).diagnostics()))
        .containsExactly("1:10-1:11 ruleset.syntax");
  }

  @Test
  void starsWithoutQuotesAreExplained() {
    for (String text : List.of("severities: {*: off}\n", "severities:\n  *: off\n")) {
      assertThat(only(Rulesets.yaml(text)).hint())
          .as(text)
          .hasValueSatisfying(hint -> assertThat(hint).contains("between quotes"));
    }
    Diagnostic alias = only(Rulesets.yaml("entities: [{entity: *-demo}]\n"));
    assertThat(alias.code()).isEqualTo(RuleSetCodes.SYNTAX);
    assertThat(alias.message()).startsWith("the alias *-demo is not understood here");
    assertThat(alias.hint()).isPresent();
  }

  @Test
  void hostileFilesAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
    }
    assertThat(yaml(bomb.toString())).hasSize(30 + 29 * 2).allMatch(one -> one.endsWith("syntax"));
    assertThat(yaml("extends: " + "[".repeat(50_000)))
        .singleElement()
        .asString()
        .endsWith("syntax");
    assertThat(yaml("a: " + "{b: ".repeat(50) + "c" + "}".repeat(50)))
        .singleElement()
        .asString()
        .endsWith("ruleset.syntax");
    assertThat(json("[".repeat(100_000))).containsExactly("1:22-1:23 ruleset.syntax");
    assertThat(yaml("#".repeat(1 << 16) + "#\n")).singleElement().asString().endsWith("syntax");
    assertThat(yaml("# 45\n".repeat(60_000))).containsExactly("1:1-1:1 ruleset.syntax");
  }

  @Test
  void aFileWithoutEndHasAFewFindings() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      keys.append("key-").append(i).append(": x\n");
    }
    List<Diagnostic> found = Rulesets.yaml(keys.toString()).diagnostics();
    assertThat(found).hasSize(1001);
    assertThat(found.get(1000).message()).isEqualTo("4000 more findings are not listed");
  }

  @Test
  void codesAreWellMade() {
    assertThat(RuleSetCodes.all())
        .isSortedAccordingTo((one, other) -> one.id().compareTo(other.id()))
        .allMatch(code -> code.id().startsWith("ruleset."))
        .allMatch(code -> code.explanation().length() > 60 && code.explanation().endsWith("."));
  }
}
