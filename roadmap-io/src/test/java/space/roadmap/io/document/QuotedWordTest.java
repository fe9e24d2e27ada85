package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class QuotedWordTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzabcdefghijklmn";

  @Test
  void tellsWordsOfEveryLengthApart() {
    for (int length = 0; length < LETTERS.length(); length++) {
      QuotedWord word = new QuotedWord(LETTERS.substring(0, length));
      assertThat(word.length()).isEqualTo(length + 2);
      for (int other = 0; other < LETTERS.length(); other++) {
        ByteBuffer atEnd = bytes("x\"" + LETTERS.substring(0, other) + '"');
        assertThat(word.standsAt(atEnd, 1)).isEqualTo(other == length);
        assertThat(word.stands(atEnd, 2, 2 + other)).isEqualTo(other == length);
        ByteBuffer followed =
            bytes("x\"" + LETTERS.substring(0, other) + "\":12345678901234567890");
        assertThat(word.standsAt(followed, 1)).isEqualTo(other == length);
        assertThat(word.stands(followed, 2, 2 + other)).isEqualTo(other == length);
      }
    }
  }

  @Test
  void seesAnyOtherByte() {
    for (int length = 1; length < LETTERS.length(); length++) {
      String text = LETTERS.substring(0, length);
      QuotedWord word = new QuotedWord(text);
      for (int i = 0; i < length; i++) {
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(i, 'A');
        assertThat(word.standsAt(bytes('"' + changed.toString() + "\":12345678901234567"), 0))
            .isFalse();
      }
    }
  }

  private static ByteBuffer bytes(String text) {
    return Octets.of(text.getBytes(UTF_8));
  }
}
