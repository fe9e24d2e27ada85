package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateTableTest {
  @Test
  void equalDatesAreOneObject() {
    DateTable table = new DateTable();
    RandomDates dates = new RandomDates(71);
    Map<String, UncertainDate> before = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      String text = dates.text();
      char[] buffer = ("\"" + text + "\"").toCharArray();
      UncertainDate read = table.parse(buffer, 1, text.length());

      assertThat(read).isEqualTo(UncertainDate.parse(text)).hasToString(text);
      assertThat(table.parse(text)).isSameAs(read);
      UncertainDate first = before.putIfAbsent(text, read);
      if (first != null) {
        assertThat(read).isSameAs(first);
      }
    }
    assertThat(before).hasSizeGreaterThan(10_000);
  }

  @Test
  void differentSpellingsStayDifferent() {
    DateTable table = new DateTable();

    assertThat(table.parse("2028-01-01/2028-12-31")).isNotEqualTo(table.parse("2028"));
    assertThat(table.parse("[2028]")).isNotEqualTo(table.parse("{2028}"));
    assertThat(table.parse("[2028, 2030]")).isSameAs(table.parse("[2028,2030]"));
    assertThat(table.parse("~2028")).isSameAs(table.parse("2028~"));
  }

  @Test
  void refusesWhatIsNoDate() {
    DateTable table = new DateTable();

    assertThatThrownBy(() -> table.parse("2028-13"))
        .isInstanceOf(EdtfException.class)
        .hasMessageContaining("month 13 does not exist");
    assertThatThrownBy(() -> table.parse("2028".toCharArray(), 2, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
