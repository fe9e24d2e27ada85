package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateTableTest {
  @Test
  void readsWhatTheTextSays() {
    RecentDates recent = new RecentDates();
    RandomDates dates = new RandomDates(71);
    int forgotten = 0;
    Map<String, UncertainDate> before = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      String text = dates.text();
      char[] buffer = ("\"" + text + "\"").toCharArray();
      UncertainDate read = recent.parse(buffer, 1, text.length());

      assertThat(read).isEqualTo(UncertainDate.parse(text)).hasToString(text);
      assertThat(recent.parse(text)).isSameAs(read);
      UncertainDate first = before.put(text, read);
      forgotten += first != null && first != read ? 1 : 0;
    }
    assertThat(before).hasSizeGreaterThan(10_000);
    assertThat(forgotten).isPositive();
  }

  @Test
  void whatWasReadLatelyIsOneObject() {
    RecentDates recent = new RecentDates();
    UncertainDate first = recent.parse("2028-09".toCharArray(), 0, 7);
    recent.parse("2029".toCharArray(), 0, 4);

    assertThat(recent.parse("2028-09".toCharArray(), 0, 7)).isSameAs(first);
    assertThat(recent.parse("2028-09")).isSameAs(first);
  }

  @Test
  void differentSpellingsStayDifferent() {
    RecentDates recent = new RecentDates();

    assertThat(recent.parse("2028-01-01/2028-12-31")).isNotEqualTo(recent.parse("2028"));
    assertThat(recent.parse("[2028]")).isNotEqualTo(recent.parse("{2028}"));
    assertThat(recent.parse("[2028, 2030]")).isSameAs(recent.parse("[2028,2030]"));
    assertThat(recent.parse("~2028")).isSameAs(recent.parse("2028~"));
  }

  @Test
  void refusesWhatIsNoDate() {
    RecentDates recent = new RecentDates();

    assertThatThrownBy(() -> recent.parse("2028-13"))
        .isInstanceOf(EdtfException.class)
        .hasMessageContaining("month 13 does not exist");
    assertThatThrownBy(() -> recent.parse("2028".toCharArray(), 2, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
