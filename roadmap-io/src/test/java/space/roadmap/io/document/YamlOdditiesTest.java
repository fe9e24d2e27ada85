package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;

final class YamlOdditiesTest {
  private static final String[] PIECES = {
    "a", "a1: ", "- ", "-", ": ", ":", "? ", "[", "]", "{", "}", ", ", ",", "\n", "\n  ", "\t", " ",
    "\"", "'", "\"b\"", "#", "|\n ", "--- ", "&", "&x ", "*", "*x", "!", "!!str ", "<<", "<<: ",
    "%", "é", "\u2028", "\u0085"
  };

  private static Text text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Text("plan.yaml", bytes, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b & c",
        "a: repo x/*.md, 5*3, wow!",
        "a: https://example.org/?a=1&b=2",
        "a: \"b < c\"",
        "a: x<<2"
      })
  void textsThatBeginNoneNeedNoSecondLook(String document) {
    assertThat(YamlOddities.mayHaveAny(text(document))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&x a", "- *x", "{a:&x b}", "[a,*x]", "<<: a", "- ! b", "\ufeff&x a"})
  void whatMayBeginOneIsLookedAtAgain(String document) {
    assertThat(YamlOddities.mayHaveAny(text(document))).isTrue();
  }

  @Test
  void nothingThatTheParserFindsIsOverlooked() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    LoadSettings settings = LoadSettings.builder().build();
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder document = new StringBuilder();
      for (int length = 1 + random.nextInt(8); length > 0; length--) {
        document.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Text text = text(document.toString());
      if (!YamlOddities.noneAmongEvents(text, settings, 100, finding -> {})) {
        found++;
        assertThat(YamlOddities.mayHaveAny(text)).as("seed %s: %s", seed, document).isTrue();
      }
    }
    assertThat(found).as("seed %s", seed).isGreaterThan(100);
  }
}
