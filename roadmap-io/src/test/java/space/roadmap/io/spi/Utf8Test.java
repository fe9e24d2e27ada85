package space.roadmap.io.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void theFirstByteThatIsNoUtf8IsFound() {
    byte[] right = "id,Élan 🚀".repeat(2000).getBytes(UTF_8);
    byte[] wrong = ("x".repeat(20_000) + "É").getBytes(ISO_8859_1);

    assertThat(Utf8.malformed(right, right.length)).isEqualTo(-1);
    assertThat(Utf8.malformed(wrong, wrong.length)).isEqualTo(20_000);
    assertThat(Utf8.malformed(wrong, 20_000)).isEqualTo(-1);
    assertThat(Utf8.malformed(new byte[] {'a', (byte) 0xc3}, 2)).as("cut off").isEqualTo(1);
  }
}
