package space.roadmap.core.id;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdsTest {
  private final Ids ids = new Ids();

  @Test
  void givesTheSameIdForTheSameText() {
    Id<?> first = ids.of("nasa");
    assertThat((Object) ids.of("nasa")).isSameAs(first);
    assertThat((Object) within("x", "nasa", "x")).isSameAs(first);
    assertThat(ids.size()).isEqualTo(1);
  }

  @Test
  void numbersIdsInTheOrderOfFirstSight() {
    ids.of("b");
    ids.of("a");
    ids.of("b");
    ids.of("c");
    assertThat(List.of(ids.serial("b"), ids.serial("a"), ids.serial("c"))).containsExactly(0, 1, 2);
    assertThat(ids.get(1)).isEqualTo(Id.of("a"));
  }

  @Test
  void tellsByTheNumberWhetherAnIdNamesAPart() {
    ids.of("luna-27b");
    ids.of("luna-27b#launch");
    within("x", "luna-27b#landing", "x");
    assertThat(List.of(ids.isPart(0), ids.isPart(1), ids.isPart(2)))
        .containsExactly(false, true, true);
  }

  @Test
  void knowsNoNumberOfWhatItHasNotSeen() {
    ids.of("nasa");
    assertThat(ids.serial("esa")).isEqualTo(-1);
    assertThat(ids.serial("")).isEqualTo(-1);
    assertThat(ids.serial("NASA no id at all")).isEqualTo(-1);
    assertThat(ids.size()).isEqualTo(1);
    assertThatThrownBy(() -> ids.get(1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("no id has the number 1");
  }

  @Test
  void findsIdsOfOthersByTheirText() {
    Ids others = new Ids();
    Id<Object> foreign = others.of("esa");
    ids.of("nasa");
    Id<Object> own = ids.of("esa");
    assertThat(ids.serial(foreign)).isEqualTo(1);
    assertThat(ids.serial(own)).isEqualTo(1);
    assertThat(ids.serial(Id.of("esa"))).isEqualTo(1);
    assertThat(others.serial(ids.of("nasa"))).isEqualTo(-1);
  }

  @Test
  void growsToAHundredThousandIds() {
    List<Id<?>> made = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      made.add(ids.of("mission-" + i));
    }
    assertThat(ids.size()).isEqualTo(100_000);
    for (int i = 0; i < 100_000; i++) {
      Id<?> id = made.get(i);
      if (ids.serial(id) != i
          || ids.serial("mission-" + i) != i
          || ids.get(i) != id
          || (Object) ids.of("mission-" + i) != id) {
        assertThat(id).as("the id with the number %s", i).isNull();
      }
    }
    assertThat(ids.serial("mission-100000")).isEqualTo(-1);
  }

  @Test
  void tellsIdsOfEveryLengthApart() {
    String alphabet = "abcdefghijklmnopqrstuvwxyz0123456789-.zyxwvutsrqponm";
    List<String> texts = new ArrayList<>();
    for (int length = 1; length <= 40; length++) {
      texts.add(alphabet.substring(0, length));
      texts.add("a".repeat(length));
      texts.add("0".repeat(length));
    }
    List<String> distinct = texts.stream().distinct().toList();
    distinct.forEach(ids::of);
    assertThat(ids.size()).isEqualTo(distinct.size());
    for (int i = 0; i < distinct.size(); i++) {
      String text = distinct.get(i);
      assertThat(ids.serial(text)).as(text).isEqualTo(i);
      assertThat(ids.get(i).text()).isEqualTo(text);
      assertThat(within("##", text, "##########").text()).isEqualTo(text);
      assertThat(within("#########", text, "").text()).isEqualTo(text);
    }
    assertThat(ids.size()).isEqualTo(distinct.size());
  }

  @Test
  void tellsLongIdsApartThatShareSixteenCharacters() {
    String shared = "starship-hls-uncr";
    assertThat(shared).hasSizeGreaterThan(16);
    for (int i = 0; i < 1000; i++) {
      ids.of(shared + "-" + i);
      ids.of(shared + "-" + i + "#landing");
    }
    ids.of(shared);
    ids.of(shared.substring(0, 16));
    ids.of(shared.substring(0, 15));
    assertThat(ids.size()).isEqualTo(2003);
    assertThat(ids.serial(shared + "-7")).isEqualTo(14);
    assertThat(ids.serial(shared + "-7#landing")).isEqualTo(15);
    assertThat(ids.serial(shared + "-7#landin")).isEqualTo(-1);
  }

  @Test
  void refusesABufferInBigEndianOrder() {
    ByteBuffer buffer = ByteBuffer.wrap("nasa".getBytes(UTF_8));
    assertThatThrownBy(() -> ids.intern(buffer, 0, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("big-endian order");
  }

  @Test
  void keepsMarksBesideIds() {
    ids.of("nasa");
    for (int i = 0; i < 1000; i++) { // so that it grows
      ids.of("esa-" + i);
    }
    assertThat(ids.marks(0)).isEqualTo(-1);
    ids.retainMarks(0, 0b1101);
    ids.retainMarks(0, 0b0111);
    for (int i = 1000; i < 2000; i++) {
      ids.of("esa-" + i);
    }
    assertThat(ids.marks(0)).isEqualTo(0b0101);
    assertThat(ids.marks(1)).isEqualTo(-1);
    assertThat(ids.serial("nasa")).isZero();
    assertThatThrownBy(() -> ids.marks(2001)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ids.retainMarks(-1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 24, 40})
  void neverTakesOtherCharactersForAKnownId(int length) {
    String known = "nasa/esa.cnsa-jaxa/kari#launch.bcdefghij".substring(0, length);
    String valid = known.endsWith("/") || known.endsWith("#") ? known + "x" : known;
    ids.of(valid);
    for (int i = 0; i < valid.length(); i++) {
      for (int bits : new int[] {0x100, 0x200, 0x400, 0x1000, 0x8000, 0xfe00}) {
        refuses(swapped(valid, i, (char) (valid.charAt(i) | bits)));
        refuses(swapped(valid, i, (char) (valid.charAt(i) ^ bits)));
      }
    }
    assertThat(ids.size()).isEqualTo(1);
  }

  @Test
  void neverTakesCharactersThatMixForAKnownId() {
    // Packed eight bits apart, the upper half of a character meets the lower half of the one
    // before.
    ids.of("ab");
    char first = (char) ('a' ^ 1);
    char second = (char) ('b' ^ (1 << 8));
    refuses("" + first + second);
    assertThat(ids.serial("" + first + second)).isEqualTo(-1);
    ids.of("abcdefghijklmnop");
    refuses(("abcdefghijklmn" + (char) ('o' ^ 1)) + (char) ('p' ^ (1 << 8)));
    assertThat(ids.size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "abcdefgh", "abcdefghijklmnop", "abcdefghijklmnopqrstuvwxyz"})
  void neverTakesZeroBytesForPartOfAnId(String known) {
    ids.of(known);
    refuses(known + "\0");
    refuses(known + "\0\0\0\0\0\0\0\0\0");
    assertThat(ids.size()).isEqualTo(1);
  }

  /** Returns the id that stands between two other texts in a buffer. */
  private Id<?> within(String before, String text, String after) {
    ByteBuffer buffer = ByteBuffer.wrap((before + text + after).getBytes(UTF_8));
    return ids.get(
        ids.intern(buffer.order(ByteOrder.LITTLE_ENDIAN), before.length(), text.length()));
  }

  private static String swapped(String text, int at, char other) {
    StringBuilder changed = new StringBuilder(text);
    changed.setCharAt(at, other);
    return changed.toString();
  }

  private void refuses(String text) {
    assertThat(ids.serial(text)).as(text).isEqualTo(-1);
    assertThatThrownBy(() -> ids.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the id '" + text + "' has '");
  }
}
