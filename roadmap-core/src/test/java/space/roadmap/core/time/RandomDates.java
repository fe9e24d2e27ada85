package space.roadmap.core.time;

import java.util.Random;

/** Texts of dates from a seed: every form that can be read, with plausible frequency. */
public final class RandomDates {
  private final Random random;

  /** Makes them from a seed. */
  public RandomDates(long seed) {
    this.random = new Random(seed);
  }

  /** A canonical text of any form, which is not reversed. */
  public String text() {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> date();
      case 3 -> moment();
      case 4 -> (random.nextBoolean() ? ".." : "") + "/" + end();
      case 5 -> end() + "/" + (random.nextBoolean() ? ".." : "");
      case 6 -> random.nextInt(10) == 0 ? "../.." : interval();
      case 7 -> set();
      default -> interval();
    };
  }

  private String set() {
    int count = 1 + random.nextInt(4);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String member =
          switch (random.nextInt(4)) {
            case 0 -> i == 0 ? ".." + end() : end();
            case 1 -> i == count - 1 ? end() + ".." : end();
            case 2 -> interval().replace("/", "..");
            default -> end();
          };
      text.append(i == 0 ? "" : ",").append(member);
    }
    return random.nextBoolean() ? "[" + text + "]" : "{" + text + "}";
  }

  /** A text that means the same kind of thing to a date and to a period. */
  String textWithoutTime() {
    String text = text();
    return text.contains("T") || "[{".indexOf(text.charAt(0)) >= 0 ? textWithoutTime() : text;
  }

  private String interval() {
    String one = end();
    String other = end();
    return UncertainDate.parse(one).earliestDay() <= UncertainDate.parse(other).latestDay()
        ? one + "/" + other
        : other + "/" + one;
  }

  /** A date that may stand beside another: no century or decade. */
  private String end() {
    String date = date();
    return date.matches("-?\\d{2,3}[?~%]?") ? end() : date;
  }

  private String date() {
    return random.nextInt(4) == 0 ? dateOfLevel2() : plainDate();
  }

  private String dateOfLevel2() {
    int year = random.nextInt(5) == 0 ? random.nextInt(19_999) - 9_999 : 2000 + random.nextInt(60);
    String text = signed(year, padded(4, Math.abs(year)));
    int digits = PackedDate.digits(Math.abs(year));
    return switch (random.nextInt(6)) {
      case 0 -> Math.abs(year) < 100 ? text : text.substring(0, text.length() - 2) + mark();
      case 1 -> Math.abs(year) < 10 ? text : text.substring(0, text.length() - 1) + mark();
      case 2 -> year == 0 ? text : text + "S" + (1 + random.nextInt(digits)) + mark();
      case 3 -> qualified(text);
      default -> unspecified(text);
    };
  }

  private String mark() {
    return random.nextInt(4) == 0 ? "" + "?~%".charAt(random.nextInt(3)) : "";
  }

  /** A month or day with marks at single components, spelled canonically. */
  private String qualified(String year) {
    String month = padded(2, 1 + random.nextInt(12));
    String day = padded(2, 1 + random.nextInt(28));
    return switch (random.nextInt(6)) {
      case 0 -> year + "~-" + month;
      case 1 -> year + "-%" + month;
      case 2 -> year + "-" + month + "?-" + day;
      case 3 -> "?" + year + "-" + month + "-~" + day;
      case 4 -> "%" + year + "-?" + month;
      default -> year + "-~" + month + "-" + day;
    };
  }

  /** A month or day with any digits unspecified, of which some day exists. */
  private String unspecified(String year) {
    String sign = year.startsWith("-") ? "-" : "";
    String digits = year.substring(sign.length());
    int from = random.nextInt(3) == 0 ? 0 : 2;
    StringBuilder text = new StringBuilder(sign);
    for (int i = 0; i < 4; i++) {
      text.append(i >= from && random.nextBoolean() ? 'X' : digits.charAt(i));
    }
    if (text.toString().equals("-0000")) {
      text.setLength(0);
      text.append("0000");
    }
    if (random.nextInt(4) > 0) {
      text.append('-').append(masked(1 + random.nextInt(12)));
      if (random.nextBoolean()) {
        text.append('-').append(masked(1 + random.nextInt(28)));
      }
    }
    return text + mark();
  }

  private String masked(int number) {
    String digits = padded(2, number);
    return switch (random.nextInt(4)) {
      case 0 -> "X" + digits.charAt(1);
      case 1 -> digits.charAt(0) + "X";
      case 2 -> "XX";
      default -> digits;
    };
  }

  private String plainDate() {
    int year = random.nextInt(5) == 0 ? random.nextInt(19_999) - 9_999 : 2000 + random.nextInt(60);
    String text = signed(year, padded(4, Math.abs(year)));
    int month = 1 + random.nextInt(12);
    String monthText = "-" + padded(2, month);
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
              text + monthText + "-" + padded(2, 1 + random.nextInt(Days.lengthOf(year, month)));
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
          case 2 -> "-" + padded(2, 1 + random.nextInt(14));
          default -> "+" + padded(2, random.nextInt(14)) + ":" + padded(2, random.nextInt(60));
        };
    return padded(4, random.nextInt(10_000))
        + "-"
        + padded(2, 1 + random.nextInt(12))
        + "-"
        + padded(2, 1 + random.nextInt(28))
        + "T"
        + padded(2, random.nextInt(24))
        + ":"
        + padded(2, random.nextInt(60))
        + ":"
        + padded(2, random.nextInt(60))
        + zone;
  }

  private static String padded(int length, int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
