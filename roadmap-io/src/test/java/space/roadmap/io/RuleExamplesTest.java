package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.rule.Rule;
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
    assertThat(codes(rule.badExample())).isNotEmpty().containsOnly(rule.code().id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasNothingToSayOfItsGoodExample(Rule rule) throws IOException {
    assertThat(codes(rule.goodExample())).isEmpty();
  }

  private static List<String> codes(String example) throws IOException {
    Source source = Source.of("example.yaml", example.getBytes(StandardCharsets.UTF_8));
    ReadResult read =
        RoadmapFiles.standard().read(source, ReadRequest.defaults().withFormat("yaml"));
    return Validator.of(RuleRegistry.standard().rules()).validate(read.orThrow(), TODAY).stream()
        .map(finding -> finding.code().id())
        .toList();
  }
}
