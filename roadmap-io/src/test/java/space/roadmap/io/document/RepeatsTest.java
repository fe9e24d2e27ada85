package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {
  private static final String PLAIN = "{\"organization\":\"esa\",\"role\":\"partner\"}";

  /** What follows an object in a document, at least. */
  private static final String REST = ",{\"a\":1}]";

  private final Repeats<String> repeats = new Repeats<>();

  private @Nullable String find(String text) {
    String found = look(text + REST, 0);
    if (found != null) {
      assertThat(repeats.end()).isEqualTo(text.getBytes(UTF_8).length);
    }
    return found;
  }

  private void keep(String text) {
    repeats.keep(bytes(text + REST), text.getBytes(UTF_8).length, text);
  }

  private @Nullable String look(String text, int from) {
    ByteBuffer bytes = bytes(text);
    return repeats.find(bytes, from, bytes.limit());
  }

  private static ByteBuffer bytes(String text) {
    return Octets.of(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PLAIN,
        "{}",
        "{ }",
        "{\"a\":1}",
        "{\"ab\":1}",
        "{\"name\":\"\u00e9t\u00e9 \ud83d\ude80\"}",
        "{\n          \"organization\" : \"nasa\",\n          \"role\" : \"provider\"\n        }"
      })
  void findsWhatWasKept(String text) {
    assertThat(find(text)).isNull();
    keep(text);
    assertThat(find(text)).isEqualTo(text);
    assertThat(look("[1," + text + REST, 3)).isEqualTo(text);
    assertThat(repeats.end()).isEqualTo(3 + text.getBytes(UTF_8).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"organization\":\"esa\",\"role\":\"partner\" }",
        "{\"organization\":\"esa\",\"role\":\"partnes\"}",
        "{\"organization\":\"eso\",\"role\":\"partner\"}",
        "{\"organization\":\"esa\",\"role\":\"partner\",\"a\":1}",
        "{\"organization\":\"esa\"}"
      })
  void tellsTextsApart(String other) {
    find(PLAIN);
    keep(PLAIN);
    assertThat(find(other)).isNull();
    assertThat(find(PLAIN)).isEqualTo(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":{\"b\":1}}",
        "{\"a\":\"b}c\"}",
        "{\"what\":\"a text that is longer than all that is kept, which is two lines of a cache, or"
            + " sixteen words of eight bytes; this has a few more\"}"
      })
  void keepsNothingElse(String text) {
    look(text + REST, 0);
    keep(text);
    assertThat(look(text + REST, 0)).isNull();
  }

  @Test
  void findsWhatWasKeptBeforeTheTableGrew() {
    for (int i = 0; i < 30; i++) {
      keepAll(i, i + 1);
      found(i + 1);
    }
    int before = found(30);
    assertThat(before).isGreaterThan(20);
    keepAll(30, 600);
    assertThat(found(30)).isGreaterThan(before / 2);
    assertThat(found(600)).isGreaterThan(200);
  }

  private void keepAll(int from, int to) {
    for (int i = from; i < to; i++) {
      find("{\"a\":" + i + "}");
      keep("{\"a\":" + i + "}");
    }
  }

  private int found(int to) {
    int found = 0;
    for (int i = 0; i < to; i++) {
      String text = "{\"a\":" + i + "}";
      String again = find(text);
      assertThat(again).isIn(null, text);
      found += again == null ? 0 : 1;
    }
    return found;
  }

  @Test
  void keepsNothingThatWasNotLookedForLast() {
    look(PLAIN + REST, 0);
    look(PLAIN.substring(5) + REST, 0);
    keep(PLAIN);
    assertThat(find(PLAIN)).isNull();
  }

  @Test
  void looksNoFurtherThanTheBytesReach() {
    for (int length = 0; length <= PLAIN.length(); length++) {
      find(PLAIN);
      keep(PLAIN);
      assertThat(look(PLAIN.substring(0, length), 0))
          .isIn(null, length == PLAIN.length() ? PLAIN : null);
    }
  }

  @Test
  void givesNothingButWhatTheSameTextGave() {
    Random random = new Random(20261126);
    int found = 0;
    for (int i = 0; i < 200_000; i++) {
      String text = random(random, i / 40_000);
      String again = find(text);
      if (again == null) {
        keep(text);
      } else {
        found++;
        assertThat(again).isEqualTo(text);
      }
    }
    assertThat(found).isBetween(50_000, 150_000);
  }

  /** Texts of few kinds, then of more: from 30 to 3,000,000. */
  private static String random(Random random, int variety) {
    int most = 3 * (int) Math.pow(10, variety < 3 ? variety + 1 : 9 - variety);
    return "{\"a\":\"" + Integer.toString(random.nextInt(most), 36) + "\",\"b\":\"x\"}";
  }

  @Test
  void leavesAloneForAWhileWhatNeverRepeats() {
    find(PLAIN);
    keep(PLAIN);
    int tried = 0;
    while (tried < 100_000 && find(PLAIN) != null) {
      for (int i = 0; i < 15; i++) {
        find("{\"a\":" + tried++ + "}");
      }
    }
    assertThat(tried).isBetween(500, 2_000);
    int resting = 0;
    while (resting < 100_000 && find(PLAIN) == null) {
      resting++;
    }
    assertThat(resting).isBetween(10_000, 20_000);
  }
}
