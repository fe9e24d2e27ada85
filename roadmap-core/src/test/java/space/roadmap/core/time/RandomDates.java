package space.roadmap.core.time;

import java.util.Locale;
import java.util.Random;

/** Texts of dates from a seed: every form that can be read, with plausible frequency. */
final class RandomDates {
  private final Random random;

  RandomDates(long seed) {
    this.random = new Random(seed);
  }

  /** A canonical text of any form, which is not reversed. */
  String text() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> date();
      case 3 -> moment();
      case 4 -> (random.nextBoolean() ? ".." : "") + "/" + date();
      case 5 -> date() + "/" + (random.nextBoolean() ? ".." : "");
      case 6 -> random.nextInt(10) == 0 ? "../.." : interval();
      default -> interval();
    };
  }

  /** A text that means the same kind of thing to a date and to a period. */
  String textWithoutTime() {
    String text = text();
    return text.contains("T") ? textWithoutTime() : text;
  }

  private String interval() {
    String one = date();
    String other = date();
    return UncertainDate.parse(one).earliestDay() <= UncertainDate.parse(other).latestDay()
        ? one + "/" + other
        : other + "/" + one;
  }

  private String date() {
    int year = random.nextInt(5) == 0 ? random.nextInt(19_999) - 9_999 : 2000 + random.nextInt(60);
    String text = signed(year, String.format(Locale.ROOT, "%04d", Math.abs(year)));
    int month = 1 + random.nextInt(12);
    String monthText = String.format(Locale.ROOT, "-%02d", month);
    text =
        switch (random.nextInt(9)) {
          case 0 -> text.substring(0, text.length() - 1) + "X";
          case 1 -> text.substring(0, text.length() - 2) + "XX";
          case 2 -> signed(year, "Y" + (10_000 + random.nextInt(900_000_000)));
          case 3 -> text + "-" + (21 + random.nextInt(21));
          case 4 -> text + monthText;
          case 5 -> text + (random.nextBoolean() ? "-XX" : "-XX-XX");
          case 6 -> text + monthText + "-XX";
          case 7 ->
              text
                  + monthText
                  + String.format(
                      Locale.ROOT, "-%02d", 1 + random.nextInt(Days.lengthOf(year, month)));
          default -> text;
        };
    return random.nextInt(4) == 0 ? text + "?~%".charAt(random.nextInt(3)) : text;
  }

  private static String signed(int year, String text) {
    String sign = year < 0 ? "-" : "";
    return text.startsWith("Y") ? "Y" + sign + text.substring(1) : sign + text;
  }

  private String moment() {
    String zone =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> "Z";
          case 2 -> String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(14));
          default ->
              String.format(Locale.ROOT, "+%02d:%02d", random.nextInt(14), random.nextInt(60));
        };
    return String.format(
            Locale.ROOT,
            "%04d-%02d-%02dT%02d:%02d:%02d",
            random.nextInt(10_000),
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60))
        + zone;
  }
}
