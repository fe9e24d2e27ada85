package space.roadmap.xlsx;

import java.time.LocalDate;

/**
 * A day and a time as spreadsheets count them: days since 1900 or 1904, a part of a day behind the
 * point.
 *
 * @param days whole days
 * @param seconds seconds of the day, rounded
 */
record DayCount(long days, int seconds) {
  private static final int DAY = 86_400;
  private static final LocalDate START_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** The day that Excel counts and that never was. */
  private static final int LEAP_DAY_1900 = 60;

  static DayCount of(double number) {
    long seconds = Math.round(number * DAY);
    return new DayCount(Math.floorDiv(seconds, DAY), Math.floorMod(seconds, DAY));
  }

  /** Returns whether this is a day that there was or will be. */
  boolean isDay(boolean from1904) {
    if (from1904) {
      return days >= 0 && days <= END.toEpochDay() - START_1904.toEpochDay();
    }
    return days > 0
        && days != LEAP_DAY_1900
        && days <= END.toEpochDay() - START_1900.toEpochDay() + 1;
  }

  /** Returns the day. */
  LocalDate day(boolean from1904) {
    if (from1904) {
      return START_1904.plusDays(days);
    }
    return START_1900.plusDays(days < LEAP_DAY_1900 ? days : days - 1);
  }

  /** Returns how Excel shows what is no day; empty if it does not. */
  String shown(boolean from1904) {
    if (from1904 || (days != 0 && days != LEAP_DAY_1900)) {
      return "";
    }
    return days == 0 ? "1900-01-00" : "1900-02-29";
  }

  /** Returns the time of the day, with seconds if there are any. */
  String time() {
    StringBuilder time = new StringBuilder(8);
    two(time, seconds / 3600).append(':');
    two(time, seconds / 60 % 60);
    if (seconds % 60 != 0) {
      two(time.append(':'), seconds % 60);
    }
    return time.toString();
  }

  /** Returns a day as a format shows it: as a day, a month or a year. */
  static String text(LocalDate day, NumberFormat format) {
    StringBuilder text = new StringBuilder(10);
    two(text, day.getYear() / 100);
    two(text, day.getYear() % 100);
    if (format != NumberFormat.YEAR) {
      two(text.append('-'), day.getMonthValue());
    }
    if (format == NumberFormat.DAY) {
      two(text.append('-'), day.getDayOfMonth());
    }
    return text.toString();
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
