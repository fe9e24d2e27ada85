package space.roadmap.testkit;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Dates, periods and lags of every form there is. */
final class RandomTimes {
  private static final List<String> LAGS =
      List.of(
          "P3Y",
          "P1Y6M",
          "-P6M",
          "P10D",
          "P2W",
          "P3Y/P4Y",
          "P1M/P18M",
          "-P2Y/-P1Y",
          "P0D",
          "P1Y2M3D");

  private final Random random;

  RandomTimes(Random random) {
    this.random = random;
  }

  UncertainDate date() {
    String text =
        switch (random.nextInt(8)) {
          case 0 -> moment();
          case 1 -> set();
          default -> interval();
        };
    return UncertainDate.parse(text);
  }

  Period period() {
    return Period.parse(interval());
  }

  Lag lag() {
    return Lag.parse(LAGS.get(random.nextInt(LAGS.size())));
  }

  /** One or all of some dates, the last of them perhaps a range. */
  private String set() {
    StringBuilder dates = new StringBuilder(member());
    for (int more = random.nextInt(3); more > 0; more--) {
      dates.append(',').append(member());
    }
    dates.append(random.nextInt(3) == 0 ? ".." : "");
    return random.nextBoolean() ? "[" + dates + "]" : "{" + dates + "}";
  }

  /** A date that may stand beside others: no century or decade. */
  private String member() {
    String date = qualified();
    return date.matches("\\d{2,3}[?~%]?") ? member() : date;
  }

  /** A date or two of them: of two in the wrong order, the first alone. */
  private String interval() {
    String one = qualified();
    String text =
        switch (random.nextInt(12)) {
          case 0 -> "../" + one;
          case 1 -> one + "/..";
          case 2 -> "/" + one;
          case 3 -> one + "/";
          case 4 -> random.nextInt(3) == 0 ? "../.." : one;
          case 5, 6, 7 -> one + "/" + qualified();
          default -> one;
        };
    try {
      return UncertainDate.parse(text).toString();
    } catch (EdtfException e) {
      return one;
    }
  }

  private String qualified() {
    String date = plain();
    return random.nextInt(4) == 0 ? date + "?~%".charAt(random.nextInt(3)) : date;
  }

  private String plain() {
    int year = 1990 + random.nextInt(80);
    int month = 1 + random.nextInt(12);
    String inMonth = String.format(Locale.ROOT, "%d-%02d", year, month);
    return switch (random.nextInt(18)) {
      case 12 -> Integer.toString(year / 10);
      case 13 -> Integer.toString(year / 100);
      case 14 -> year + "S" + (1 + random.nextInt(3));
      case 15 -> year + "-" + random.nextInt(2) + "X";
      case 16 -> "?" + inMonth + "-~09";
      case 17 -> year + "%-" + inMonth.substring(5);
      case 0 -> year / 10 + "X";
      case 1 -> year / 100 + "XX";
      case 2 -> year + "-" + (21 + random.nextInt(21));
      case 3 -> year + "-XX";
      case 4 -> inMonth + "-XX";
      case 5 -> year + "-XX-XX";
      case 6 -> random.nextBoolean() ? "Y" + (10_000 + random.nextInt(90_000)) : "-0044";
      case 7, 8 -> inMonth;
      case 9 -> {
        int day = 1 + random.nextInt(YearMonth.of(year, month).lengthOfMonth());
        yield inMonth + String.format(Locale.ROOT, "-%02d", day);
      }
      default -> Integer.toString(year);
    };
  }

  private String moment() {
    String zone = List.of("", "Z", "+05:30", "-11", "+12:45").get(random.nextInt(5));
    return String.format(
            Locale.ROOT,
            "%04d-%02d-%02dT%02d:%02d:%02d",
            1990 + random.nextInt(80),
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60))
        + zone;
  }
}
