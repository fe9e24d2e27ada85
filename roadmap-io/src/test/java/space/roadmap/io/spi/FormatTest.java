package space.roadmap.io.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FormatTest {
  private static final Format FORMAT =
      new Format("csv", "Tables", List.of("text/csv"), List.of("csv"));

  private static Recognition recognise(String name, Optional<String> mediaType) {
    return FORMAT.recognise(new Sample(name, mediaType, ""));
  }

  @Test
  void recognisesMediaTypeAndName() {
    assertThat(recognise("x", Optional.of("text/csv"))).isEqualTo(Recognition.SURELY);
    assertThat(recognise("X.CSV", Optional.empty())).isEqualTo(Recognition.PROBABLY);
    assertThat(recognise("xcsv", Optional.of("text/plain"))).isEqualTo(Recognition.NO);
  }

  @Test
  void refusesAnIdThatIsHardToType() {
    assertThatThrownBy(() -> new Format("CSV table", "Tables", List.of(), List.of()))
        .hasMessageContaining("'CSV table'");
  }

  @Test
  void findsTheFirstCharacterThatCounts() {
    assertThat(new Sample("x", Optional.empty(), "\u00EF\u00BB\u00BF \n{").firstCharacter())
        .isEqualTo('{');
    assertThat(new Sample("x", Optional.empty(), " ").firstCharacter()).isEqualTo((char) 0);
  }
}
