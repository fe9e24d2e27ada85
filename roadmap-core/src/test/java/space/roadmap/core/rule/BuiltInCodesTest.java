package space.roadmap.core.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInCodesTest {
  static List<Rule> rules() {
    return RuleProviders.builtIn().rules();
  }

  /** Codes are API: whoever changes this list changes what people have configured. */
  @Test
  void areTheOnesThatPeopleConfigure() throws IOException {
    try (InputStream resource = getClass().getResourceAsStream("codes.txt")) {
      List<String> expected =
          new String(Objects.requireNonNull(resource).readAllBytes(), UTF_8).lines().toList();
      assertThat(RuleSet.recommended().codes())
          .extracting(code -> code.id() + " " + code.severity().text())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void areFoundByAServiceLoader() {
    assertThat(ServiceLoader.load(RuleProvider.class))
        .anySatisfy(
            provider ->
                assertThat(provider.rules())
                    .extracting(rule -> rule.code().id())
                    .contains("time.capability-late"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areExplained(Rule rule) {
    assertThat(rule.code().explanation()).hasSizeGreaterThan(80).endsWith(".");
    assertThat(rule.code().template()).doesNotEndWith(".");
    assertThat(rule.badExample()).startsWith("formatVersion: \"1.0\"\nroadmap: {").endsWith("\n");
    assertThat(rule.goodExample()).startsWith("formatVersion: \"1.0\"\nroadmap: {").endsWith("\n");
    assertThat(rule.badExample()).isNotEqualTo(rule.goodExample());
  }
}
