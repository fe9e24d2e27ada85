package space.roadmap.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "nasq, nasa",
    "nsaa, nasa",
    "nas, nasa",
    "nasaa, nasa",
    "anasa, nasa",
    "NASA, nasa",
    "starship_hls, starship-hls",
    "starship/hls, starship-hls",
    "startship-hsl, starship-hls",
    "moon-orbit, moon/orbit"
  })
  void findsWhatWasMeant(String name, String meant) {
    assertThat(Nearest.to(name, List.of("orion", "nasa", "starship-hls", "moon/orbit")))
        .contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"xyz", "na", "saturn-v", "starship"})
  void staysSilentWhereNothingIsNear(String name) {
    assertThat(Nearest.to(name, List.of("nasa-hq", "orion", "starship-hls"))).isEmpty();
  }

  @Test
  void neverSuggestsTheNameItself() {
    assertThat(Nearest.to("nasa", List.of("nasa"))).isEmpty();
    assertThat(Nearest.to("nasa", List.of("nasa", "naso"))).contains("naso");
  }

  @Test
  void prefersTheNearerAndThenTheFirst() {
    assertThat(Nearest.to("luna-27", List.of("luna-99", "luna-28", "luna-2x"))).contains("luna-28");
    assertThat(Nearest.to("luna-27", List.of("luna-2x", "luna-28"))).contains("luna-2x");
  }

  @Test
  void looksAtNoVeryLongNames() {
    String longest = "a".repeat(80);
    assertThat(Nearest.to(longest + "b", List.of(longest + "c"))).isEmpty();
    assertThat(Nearest.to("a".repeat(79) + "b", List.of(longest))).contains(longest);
    assertThat(Nearest.to("a".repeat(1_000_000), List.of(longest))).isEmpty();
  }

  @Test
  void takesAnEmptyNameAndNoCandidates() {
    assertThat(Nearest.to("", List.of("a"))).isEmpty();
    assertThat(Nearest.to("a", List.of())).isEmpty();
    assertThat(Nearest.to("ab", List.of(""))).isEmpty();
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(Nearest.to("ISS", List.of("iss"))).contains("iss");
  }
}
