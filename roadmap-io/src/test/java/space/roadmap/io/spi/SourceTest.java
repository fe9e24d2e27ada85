package space.roadmap.io.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceTest {
  private static byte[] bytes(Source source) throws IOException {
    return source.first().read(Limits.DEFAULT, Arrays::copyOf);
  }

  @Test
  void showsTheBytesWithoutACopy() throws IOException {
    byte[] bytes = {1, 2, 3};
    byte[] shown = Source.of("-", bytes).first().read(Limits.DEFAULT, (buffer, length) -> buffer);
    assertThat(shown).isSameAs(bytes);
  }

  @Test
  void readsAStreamToItsEnd() throws IOException {
    byte[] many = new byte[300_000];
    Arrays.fill(many, (byte) 7);
    InputStream slow =
        new ByteArrayInputStream(many) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1000));
          }
        };
    assertThat(bytes(Source.of("-", slow, Limits.DEFAULT))).isEqualTo(many);
  }

  @Test
  void readsNoMoreOfAStreamThanTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    Limits limits = new Limits(1_000_000, 10, 10, 10);
    assertThatThrownBy(() -> Source.of("-", endless, limits))
        .isInstanceOf(TooLargeException.class)
        .hasMessage("- is too large: at most 1000000 bytes are taken")
        .satisfies(e -> assertThat(((TooLargeException) e).limit()).isEqualTo(1_000_000));
  }

  @Test
  void startsWithItsFirstBytesAsTheyAre() throws IOException {
    byte[] many = new byte[10_000];
    many[0] = (byte) 0xEF;
    String start = Source.of("-", many).first().start();
    assertThat(start).hasSize(Sample.LENGTH).startsWith("\u00EF");
  }

  @Test
  void needsAnEntry() {
    assertThatThrownBy(() -> new Source("x", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
