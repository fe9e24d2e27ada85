package space.roadmap.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Threshold;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.Codes;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.spi.Source;
import space.roadmap.io.yaml.YamlFormat;

/** The page about rulesets shows files that are read, and the names and thresholds there are. */
final class RulesetsPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "../docs/rulesets.md");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (\\w+) -->\n```(yaml|json)\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern ANY_BLOCK = Pattern.compile("(?m)^```(yaml|json)$");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?<=\\| Threshold \\| Unless set \\| What it is \\|\n"
              + "\\|---\\|---\\|---\\|\n"
              + ")(\\|[^\n"
              + "]*\n"
              + ")*");

  private static final Threshold<Period> STALE_AFTER =
      Threshold.length("stale-after", Period.ofYears(2), "How old a statement is at most.");

  /** Has the threshold that the page shows, in case no built-in rule has it. */
  private static final Rule STALE =
      new Rule() {
        @Override
        public DiagnosticCode code() {
          return Rulesets.STALE;
        }

        @Override
        public List<Threshold<?>> thresholds() {
          return List.of(STALE_AFTER);
        }

        @Override
        public void check(RoadmapView view, Reporter reporter) {}
      };

  private record Block(String kind, String format, String text) {
    Source source() {
      return Source.of("block." + format, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static List<Block> blocks(String kind) throws IOException {
    return BLOCK
        .matcher(page())
        .results()
        .map(found -> new Block(found.group(1), found.group(2), found.group(3)))
        .filter(block -> block.kind().equals(kind))
        .toList();
  }

  @Test
  void everyBlockIsReadByATest() throws IOException {
    assertThat(BLOCK.matcher(page()).results()).hasSize(4);
    assertThat(ANY_BLOCK.matcher(page()).results()).hasSize(4);
  }

  @Test
  void itsRulesetsAreRead() throws IOException {
    List<Block> blocks = blocks("ruleset");
    assertThat(blocks).hasSize(2);
    RuleSetFiles files =
        RuleSetFiles.of(List.of(STALE), Codes.all(RuleProviders.builtIn().rules()));
    for (Block block : blocks) {
      RuleSetResult result = files.read(block.source());
      assertThat(result.diagnostics()).as(block.text()).isEmpty();
      assertThat(result.ruleSet()).isPresent();
    }
    RuleSet first = files.read(blocks.get(0).source()).ruleSet().orElseThrow();
    assertThat(first.value(STALE_AFTER)).isEqualTo(Period.ofMonths(18));
  }

  private static List<Diagnostic> findings() throws IOException {
    ReadResult read =
        RoadmapFiles.of(FormatRegistry.of(List.of(new YamlFormat())))
            .read(blocks("document").get(0).source(), ReadRequest.defaults());
    return Validator.of(RuleProviders.builtIn().rules())
        .validateAll(read.orThrow(), LocalDate.of(2026, 6, 1));
  }

  @Test
  void itsDocumentSuppressesOneFindingAndHasAnother() throws IOException {
    assertThat(findings())
        .extracting(
            one ->
                one.code() + " " + one.acceptance().map(Acceptance::by).map(Enum::name).orElse("-"))
        .containsExactlyInAnyOrder(
            "time.milestone-order SUPPRESSION", "structure.unresolved-reference -");
  }

  @Test
  void itsBaselineIsThatOfTheDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Baseline.of(findings()).write(out);
    String written = out.toString(StandardCharsets.UTF_8);
    if (Boolean.getBoolean("roadmap.accept")) {
      Files.writeString(PAGE, page().replace(blocks("baseline").get(0).text(), written));
    }
    Block block = blocks("baseline").get(0);
    assertThat(block.text()).as("accept with -Droadmap.accept=true").isEqualTo(written);
    Baseline baseline = Baseline.read(block.source()).baseline().orElseThrow();
    assertThat(baseline.accept(findings())).allMatch(one -> one.acceptance().isPresent());
  }

  @Test
  void itHasTheNamesThereAre() throws IOException {
    assertThat(
            page()
                .lines()
                .filter(
                    line ->
                        RuleSet.names().stream()
                            .anyMatch(name -> line.startsWith("| `" + name + "` |"))))
        .containsExactlyElementsOf(
            RuleSet.names().stream()
                .map(name -> "| `" + name + "` | " + RuleSet.doc(name) + " |")
                .toList());
    assertThat(RuleSet.severities())
        .allSatisfy(word -> assertThat(page()).contains("`" + word + "`"));
    assertThat(Severity.values()).hasSize(3);
  }

  @Test
  void itHasTheThresholdsOfTheBuiltInRules() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (Threshold<?> threshold : RuleSet.recommended().thresholds()) {
      rows.append(
          "| `%s` | `%s` | %s |\n"
              .formatted(threshold.name(), threshold.standard(), threshold.doc()));
    }
    Matcher table = TABLE.matcher(page());
    assertThat(table.find()).isTrue();
    String actual = table.replaceFirst(Matcher.quoteReplacement(rows.toString()));
    if (Boolean.getBoolean("roadmap.accept")) {
      Files.writeString(PAGE, actual);
    }
    assertThat(page()).as("accept with -Droadmap.accept=true").isEqualTo(actual);
  }
}
