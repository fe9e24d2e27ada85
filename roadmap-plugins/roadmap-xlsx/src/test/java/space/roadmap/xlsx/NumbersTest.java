package space.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void writesWhatPeopleTyped() {
    assertThat(Numbers.plain(0.1 + 0.2)).isEqualTo("0.30000000000000004");
    assertThat(Numbers.plain(2028)).isEqualTo("2028");
    assertThat(Numbers.plain(1e23)).isEqualTo("100000000000000000000000");
    assertThat(Numbers.plain(-12.50)).isEqualTo("-12.5");
  }

  @Test
  void everyNumberIsReadBackAsItIs() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertThat(Double.parseDouble(Numbers.plain(number))).isEqualTo(number);
      }
    }
  }

  @Test
  void takesNothingForANumberThatIsNone() {
    for (String text : new String[] {"", "NaN", "1f", "0x10", "1e999", "one", "1 2", "--1", "+"}) {
      assertThat(Numbers.parsed(text)).as(text).isNull();
    }
  }
}
