package space.roadmap.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.io.Codes;
import space.roadmap.io.rules.RuleSetFiles;
import space.roadmap.io.spi.Source;

final class RuleSetSchemaTest {
  private static final Path COMMITTED =
      Path.of(System.getProperty("basedir", "."), "../docs/schema/roadmap-rules.schema.json");

  private static final List<Rule> RULES = RuleProviders.builtIn().rules();
  private static final RuleSetSchema SCHEMA = RuleSetSchema.of(RULES, Codes.all(RULES));

  @Test
  void theCommittedFileIsCurrent() throws IOException {
    if (System.getProperty("roadmap.accept") != null) {
      Files.writeString(COMMITTED, SCHEMA.json());
    }
    assertThat(COMMITTED)
        .as("accept with -Droadmap.accept")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(SCHEMA.json());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SCHEMA.write(out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SCHEMA.json());
  }

  @Test
  void namesEveryCodeAndThreshold() {
    assertThat(RULES)
        .allSatisfy(rule -> assertThat(SCHEMA.json()).contains("\"" + rule.code().id() + "\""));
    assertThat(RuleSet.recommended().thresholds())
        .allSatisfy(one -> assertThat(SCHEMA.json()).contains("\"" + one.name() + "\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | ``",
        "{extends: isecg} | ``",
        "{extends: isegc} | /extends",
        "{severities: {time.*: off, '*': info, time.date-cycle: default, acme.low: error}} | ``",
        "{severities: {time.date-cycle: of}} | /severities/time.date-cycle",
        "{severities: {time*: off}} | /severities",
        "{entities: [{entity: a-*, code: time.*, severity: off, reason: x}]} | ``",
        "{entities: [{entity: a-*, code: time.*, severity: off}]} | /entities/0",
        "{severites: {}} | /"
      })
  void agreesWithTheReader(String ruleset, String wrong) throws IOException {
    List<String> found = new Checker(SCHEMA.json()).wrong("---\n" + ruleset);
    boolean read =
        RuleSetFiles.of(RULES, Codes.all(RULES))
            .read(Source.of("rules.yaml", ruleset.getBytes(StandardCharsets.UTF_8)))
            .ruleSet()
            .isPresent();
    assertThat(found.isEmpty()).isEqualTo(read).isEqualTo(wrong.isEmpty());
    if (!wrong.isEmpty()) {
      assertThat(found).hasSize(1);
      assertThat(found.get(0)).isEqualTo(wrong.equals("/") ? "" : wrong);
    }
  }
}
