package space.roadmap.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.findings.TextFindings;
import space.roadmap.io.spi.Source;

/**
 * An example of a rule, and what is found in it by the recommended rules, and by this one even if
 * it is not among them.
 */
record RuleExample(Rule rule, String document) {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final List<Rule> RULES = RuleRegistry.standard().rules();
  private static final RoadmapFiles FILES = RoadmapFiles.standard();

  static RuleExample bad(Rule rule) {
    return new RuleExample(rule, rule.badExample());
  }

  static RuleExample good(Rule rule) {
    return new RuleExample(rule, rule.goodExample());
  }

  /** Returns what is found in the example as it is written. */
  List<Diagnostic> findings() {
    return findings(readYaml(document));
  }

  /** Returns the findings as people see them. */
  String text() {
    return text(read("example.yaml", document));
  }

  /** Returns the findings in the same document as JSON, as people see them. */
  String jsonText() {
    return text(read("example.json", json()));
  }

  /** Returns the document as JSON. */
  String json() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FILES.write(readYaml(document).orThrow(), out, WriteRequest.defaults().withFormat("json"));
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(ReadResult read) {
    return TextFindings.plain().withLines(read.lines()).text(read.places(findings(read)));
  }

  private List<Diagnostic> findings(ReadResult read) {
    Validator validator =
        Validator.of(RULES).with(RuleSet.recommended().with(rule.code().id(), "default"));
    if (!rule.previousExample().isEmpty()) {
      validator = validator.against(previous());
    }
    return validator.validate(read.orThrow(), TODAY);
  }

  private Roadmap previous() {
    return readYaml(rule.previousExample()).orThrow();
  }

  private static ReadResult readYaml(String document) {
    return read("example.yaml", document);
  }

  private static ReadResult read(String name, String document) {
    try {
      return FILES.read(
          Source.of(name, document.getBytes(StandardCharsets.UTF_8)), ReadRequest.defaults());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
