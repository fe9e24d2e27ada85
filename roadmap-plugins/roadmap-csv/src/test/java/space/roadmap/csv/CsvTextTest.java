package space.roadmap.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Place;

class CsvTextTest {
  private static CsvText text(String text) {
    return new CsvText("t.csv", text);
  }

  private static Place place(int line, int column, int endLine, int endColumn) {
    return new Place("t.csv", line, column, endLine, endColumn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void fieldsStandWhereTheyDo(String end) {
    CsvText text = text(String.join(end, "id,name", "a,Alpha", "", "b,Beta,"));

    assertThat(text.place(1, 0)).isEqualTo(place(1, 1, 1, 3));
    assertThat(text.place(2, 1)).isEqualTo(place(2, 3, 2, 8));
    assertThat(text.place(4, 1)).isEqualTo(place(4, 3, 4, 7));
    assertThat(text.place(4, 2)).as("an empty one").isEqualTo(place(4, 8, 4, 8));
    assertThat(text.place(2, 5)).as("behind the last").isEqualTo(place(2, 8, 2, 8));
    assertThat(text.place(9, 0)).as("behind the last line").isEqualTo(place(4, 8, 4, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aQuotedFieldMaySpanLines(String end) {
    CsvText text =
        text("id,name,x" + end + "a,\"one, \"\"two\"\"" + end + "three\",y" + end + "b,B,z");

    assertThat(text.place(2, 1)).isEqualTo(place(2, 3, 3, 7));
    assertThat(text.place(2, 2)).isEqualTo(place(3, 8, 3, 9));
    assertThat(text.place(4, 1)).isEqualTo(place(4, 3, 4, 4));
  }

  @Test
  void fieldsMayBeAskedForInAnyOrder() {
    CsvText text = text("a,b,c\nd,e,f\n");

    for (int column : new int[] {2, 0, 1, 1, 2}) {
      assertThat(text.place(1, column).column()).isEqualTo(1 + 2 * column);
      assertThat(text.place(2, column).column()).isEqualTo(1 + 2 * column);
    }
  }

  @Test
  void aByteOrderMarkTakesNoPlace() {
    CsvText text = text("\ufeffid,name\na,A\n");

    assertThat(text.content()).isEqualTo("id,name\na,A\n");
    assertThat(text.place(1, 0)).isEqualTo(place(1, 1, 1, 3));
    assertThat(text.place(2, 1)).isEqualTo(place(2, 3, 2, 4));
  }

  @Test
  void columnsCountUnitsOfUtf16() {
    CsvText text = text("id,name\n🚀🌕,A\n");

    assertThat(text.place(2, 1)).isEqualTo(place(2, 6, 2, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "id,name!,",
        "id;name!;",
        "id|name!|",
        "id;name,first;x!;",
        "\"a,b,c\";\"d\"!;",
        "id!,",
        "''!,",
        "id,name;x!,",
      })
  void theHeaderTellsTheSeparator(String header, char separator) {
    assertThat(text(header + "\n;;;;,,,,").separator()).isEqualTo(separator);
  }

  @Test
  void tabsSeparateToo() {
    assertThat(text("id\tname, first\tx\n").separator()).isEqualTo('\t');
  }

  @Test
  void separatorsWithinQuotesAcrossLinesDoNotCount() {
    assertThat(text("\"a\n,,,,\";b\n").separator()).isEqualTo(';');
  }

  @Test
  void otherSeparatorsSeparateFieldsForPlaces() {
    assertThat(text("id;name\na,x;b\n").place(2, 1)).isEqualTo(place(2, 5, 2, 6));
  }

  @Test
  void utf16ShowsAtItsFirstLetter() {
    byte[] bytes = "id".getBytes(UTF_16LE);

    assertThat(text(new String(bytes, UTF_8)).isWide()).isTrue();
    assertThat(text("id").isWide()).isFalse();
    assertThat(text("").isWide()).isFalse();
  }
}
