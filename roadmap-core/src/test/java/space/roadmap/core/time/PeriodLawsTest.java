package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Compares answers with brute force over every start and end that bounds of months allow. */
class PeriodLawsTest {
  private record Span(long start, long end) {}

  @Test
  void answersAgreeWithEveryStartAndEnd() {
    Random random = new Random(31);
    for (int i = 0; i < 300; i++) {
      String one = text(random);
      String other = text(random);
      Period a = Period.parse(one);
      Period b = Period.parse(other);
      List<Span> ofA = spans(a);
      List<Span> ofB = spans(b);
      String pair = one + " and " + other;

      assertThat(a.overlaps(b))
          .as(pair)
          .isEqualTo(over(ofA, ofB, (x, y) -> x.start <= y.end && y.start <= x.end));
      assertThat(a.within(b))
          .as(pair)
          .isEqualTo(over(ofA, ofB, (x, y) -> y.start <= x.start && x.end <= y.end));
      assertThat(a.before(b)).as(pair).isEqualTo(over(ofA, ofB, (x, y) -> x.end < y.start));
      assertThat(a.after(b)).as(pair).isEqualTo(over(ofA, ofB, (x, y) -> x.start > y.end));
      assertThat(a.meets(b)).as(pair).isEqualTo(over(ofA, ofB, (x, y) -> x.end + 1 == y.start));
      assertThat(a.during(b))
          .as(pair)
          .isEqualTo(over(ofA, ofB, (x, y) -> y.start < x.start && x.end < y.end));
      UncertainDate event = UncertainDate.parse(other);
      List<Span> days = new ArrayList<>();
      for (long day = event.earliestDay(); day <= event.latestDay(); day++) {
        days.add(new Span(day, day));
      }
      assertThat(a.contains(event))
          .as(pair)
          .isEqualTo(over(ofA, days, (x, y) -> x.start <= y.start && y.end <= x.end));
    }
  }

  @Test
  void distancesAgreeWithEveryStartAndEnd() {
    Random random = new Random(34);
    for (int i = 0; i < 300; i++) {
      Period a = Period.parse(text(random));
      Period b = Period.parse(text(random));
      LongSummaryStatistics lengths = new LongSummaryStatistics();
      LongSummaryStatistics between = new LongSummaryStatistics();
      for (Span x : spans(a)) {
        lengths.accept(x.end - x.start + 1);
        spans(b).forEach(y -> between.accept(y.start - x.end));
      }

      assertThat(a.length().fewest()).as(a.toString()).hasValue(lengths.getMin());
      assertThat(a.length().most()).as(a.toString()).hasValue(lengths.getMax());
      assertThat(a.daysUntil(b).fewest()).as(a + " and " + b).hasValue(between.getMin());
      assertThat(a.daysUntil(b).most()).as(a + " and " + b).hasValue(between.getMax());
    }
  }

  @Test
  void answersExcludeEachOther() {
    RandomDates dates = new RandomDates(35);
    for (int i = 0; i < 50_000; i++) {
      Period a = Period.parse(dates.textWithoutTime());
      Period b = Period.parse(dates.textWithoutTime());
      String pair = a + " and " + b;
      assertThat(a.after(b)).as(pair).isEqualTo(b.before(a));
      if (a.before(b) == Certainty.CERTAIN) {
        assertThat(a.overlaps(b)).as(pair).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(b.before(a)).as(pair).isEqualTo(Certainty.IMPOSSIBLE);
      }
      if (a.meets(b) == Certainty.CERTAIN) {
        assertThat(a.before(b)).as(pair).isEqualTo(Certainty.CERTAIN);
        assertThat(a.daysUntil(b)).as(pair).isEqualTo(Distance.ofDays(1));
      }
      if (a.during(b) != Certainty.IMPOSSIBLE) {
        assertThat(a.within(b)).as(pair).isNotEqualTo(Certainty.IMPOSSIBLE);
      }
      if (a.during(b) == Certainty.CERTAIN) {
        assertThat(a.within(b)).as(pair).isEqualTo(Certainty.CERTAIN);
      }
    }
  }

  @Test
  void overlappingIsMutual() {
    RandomDates dates = new RandomDates(32);
    for (int i = 0; i < 50_000; i++) {
      Period a = Period.parse(dates.textWithoutTime());
      Period b = Period.parse(dates.textWithoutTime());
      String pair = a + " and " + b;
      assertThat(a.overlaps(b)).as(pair).isEqualTo(b.overlaps(a));
      if (a.within(b) == Certainty.CERTAIN) {
        assertThat(a.overlaps(b)).as(pair).isEqualTo(Certainty.CERTAIN);
      }
      if (a.overlaps(b) == Certainty.IMPOSSIBLE) {
        assertThat(a.within(b)).as(pair).isEqualTo(Certainty.IMPOSSIBLE);
      }
    }
  }

  @Test
  void readsWhatItWrites() {
    RandomDates dates = new RandomDates(33);
    for (int i = 0; i < 100_000; i++) {
      String text = dates.textWithoutTime();
      Period period = Period.parse(text);
      assertThat(period).hasToString(text);
      assertThat(Period.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
      assertThat(period.start().earliestDay()).as(text).isEqualTo(period.earliestDay());
      assertThat(period.end().latestDay()).as(text).isEqualTo(period.latestDay());
      assertThat(period.widest().earliestDay()).as(text).isEqualTo(period.earliestDay());
      assertThat(period.widest().latestDay()).as(text).isEqualTo(period.latestDay());
    }
  }

  /** Days and weeks-long windows at the turn of a month, so that months overlap with them. */
  private static String text(Random random) {
    LocalDate day = LocalDate.of(2028, 2, 20).plusDays(random.nextInt(20));
    String first = random.nextInt(3) == 0 ? day.toString().substring(0, 7) : day.toString();
    LocalDate later = day.plusDays(random.nextInt(20));
    String last = random.nextInt(3) == 0 ? later.toString().substring(0, 7) : later.toString();
    return switch (random.nextInt(5)) {
      case 0 -> first;
      case 1 -> day.toString().substring(0, 7) + "-XX";
      default -> first + "/" + last;
    };
  }

  private static List<Span> spans(Period period) {
    UncertainDate start = period.start();
    UncertainDate end = period.end();
    List<Span> spans = new ArrayList<>();
    for (long from = start.earliestDay(); from <= start.latestDay(); from++) {
      for (long to = Math.max(from, end.earliestDay()); to <= end.latestDay(); to++) {
        spans.add(new Span(from, to));
      }
    }
    return spans;
  }

  private static Certainty over(List<Span> as, List<Span> bs, BiPredicate<Span, Span> is) {
    boolean always = true;
    boolean sometimes = false;
    for (Span a : as) {
      for (Span b : bs) {
        boolean answer = is.test(a, b);
        always &= answer;
        sometimes |= answer;
      }
    }
    return Certainty.when(always, sometimes);
  }
}
