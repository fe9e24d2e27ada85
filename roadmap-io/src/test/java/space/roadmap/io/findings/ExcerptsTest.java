package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.findings.SourceLines.Excerpt;

final class ExcerptsTest {
  private static Place place(int line, int column) {
    return new Place("f", line, column, line, column + 1);
  }

  private static Map<Place, Excerpt> find(String text, Place... places) {
    byte[] bytes = (text + "behind the end").getBytes(StandardCharsets.UTF_8);
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return Excerpts.find(bytes, length, List.of(places));
  }

  @Test
  void findsLinesWhateverEndsThem() {
    Map<Place, Excerpt> found =
        find("one\ntwo\r\nthree\rfour", place(4, 1), place(2, 2), place(1, 1), place(3, 1));
    assertThat(found)
        .containsEntry(place(1, 1), Excerpt.line("one"))
        .containsEntry(place(2, 2), Excerpt.line("two"))
        .containsEntry(place(3, 1), Excerpt.line("three"))
        .containsEntry(place(4, 1), Excerpt.line("four"));
  }

  @Test
  void skipsTheByteOrderMark() {
    assertThat(find("\uFEFFone", place(1, 1))).containsEntry(place(1, 1), Excerpt.line("one"));
  }

  @Test
  void knowsNoLineBehindTheLast() {
    assertThat(find("one\n", place(3, 1))).isEmpty();
    assertThat(find("one\n", place(2, 1))).containsEntry(place(2, 1), Excerpt.line(""));
    assertThat(find("", place(1, 1))).containsEntry(place(1, 1), Excerpt.line(""));
  }

  @Test
  void findsSeveralPlacesInOneLine() {
    assertThat(find("a\nb c\nd", place(2, 1), place(2, 3), place(3, 1))).hasSize(3);
  }

  @Test
  void cutsALongLineAroundEachPlace() {
    String line = "é🚀x".repeat(100_000); // 4 units each
    int first = 4 * 1000 + 1;
    int second = 4 * 90_000 + 2;
    Map<Place, Excerpt> found = find("start\n" + line, place(2, first), place(2, second));
    for (int column : List.of(first, second)) {
      Excerpt excerpt = found.get(place(2, column));
      assertThat(excerpt.text()).hasSizeLessThan(3000);
      assertThat(excerpt.complete()).isFalse();
      String expected = line.substring(column - 1, column + 7);
      assertThat(excerpt.text().substring(column - excerpt.column())).startsWith(expected);
      assertThat(excerpt.text()).doesNotContain("\uFFFD");
    }
  }

  @Test
  void cutsTheEndOfALongLine() {
    String line = "x".repeat(10_000);
    Excerpt excerpt = find(line, place(1, 10_001)).get(place(1, 10_001));
    assertThat(excerpt.complete()).isTrue();
    assertThat(excerpt.column() + excerpt.text().length()).isEqualTo(10_001);
  }

  @Test
  void showsBytesThatAreNoUtf8() {
    byte[] bytes = {'a', (byte) 0xFF, 'b'};
    assertThat(Excerpts.find(bytes, 3, List.of(place(1, 1))).get(place(1, 1)).text())
        .isEqualTo("a\uFFFDb");
  }
}
