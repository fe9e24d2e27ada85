package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.spi.Source;

/** Holds the examples of every rule against the rules. */
final class RuleExamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  static Stream<Rule> rules() {
    return RuleRegistry.standard().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsBadExampleAndNothingElse(Rule rule) throws IOException {
    assertThat(codes(rule, rule.badExample())).isNotEmpty().containsOnly(rule.code().id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasNothingToSayOfItsGoodExample(Rule rule) throws IOException {
    assertThat(codes(rule, rule.goodExample())).isEmpty();
  }

  /** Returns what all recommended rules find, and this one even if it is not among them. */
  private static List<String> codes(Rule rule, String example) throws IOException {
    Validator validator =
        Validator.of(RuleRegistry.standard().rules())
            .with(RuleSet.recommended().with(rule.code().id(), "default"));
    if (!rule.previousExample().isEmpty()) {
      validator = validator.against(read(rule.previousExample()));
    }
    return validator.validate(read(example), TODAY).stream()
        .map(finding -> finding.code().id())
        .toList();
  }

  private static Roadmap read(String example) throws IOException {
    Source source = Source.of("example.yaml", example.getBytes(StandardCharsets.UTF_8));
    return RoadmapFiles.standard()
        .read(source, ReadRequest.defaults().withFormat("yaml"))
        .orThrow();
  }
}
