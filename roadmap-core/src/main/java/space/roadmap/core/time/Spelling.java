package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.DAY;
import static space.roadmap.core.time.PackedDate.MONTH;
import static space.roadmap.core.time.PackedDate.NONE;
import static space.roadmap.core.time.PackedDate.YEAR;

import java.time.LocalDate;

/** Chooses how bounds that were calculated are written. */
final class Spelling {
  private static final int LARGEST_WRITTEN_YEAR = 9999;
  private static final long FIRST_DAY = Days.firstOfYear(-Days.LARGEST_YEAR);
  private static final long LAST_DAY = Days.lastOfYear(Days.LARGEST_YEAR);

  private Spelling() {}

  /**
   * Returns the end written as the given day; unchanged if it is no date or if the day's year has
   * more than four digits, since EDTF has no spelling for such a day.
   */
  static long asDay(long end, long epochDay) {
    if (!PackedDate.isDate(end)) {
      return end;
    }
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return isFar(day)
        ? end
        : PackedDate.qualified(
            PackedDate.ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            PackedDate.qualification(end));
  }

  /**
   * Returns the date with these bounds in the coarsest spelling that keeps them: years if they are
   * whole years, else months, else days. A bound in a year beyond four digits becomes its whole
   * year, and one beyond all years is left open.
   *
   * @param earliest an epoch day, or {@code Long.MIN_VALUE} for the spelling {@code noStart}
   * @param latest an epoch day, or {@code Long.MAX_VALUE} for the spelling {@code noEnd}
   */
  static UncertainDate coarsest(
      long earliest, long latest, long noStart, long noEnd, int qualification) {
    boolean hasStart = canBeWritten(earliest);
    boolean hasEnd = canBeWritten(latest);
    if (!hasStart && !hasEnd) {
      return new UncertainDate(noStart, noEnd);
    }
    if (!hasStart) {
      LocalDate last = LocalDate.ofEpochDay(latest);
      return new UncertainDate(noStart, packed(last, endKind(last), qualification));
    }
    LocalDate first = LocalDate.ofEpochDay(earliest);
    if (!hasEnd) {
      return new UncertainDate(packed(first, startKind(first), qualification), noEnd);
    }
    LocalDate last = LocalDate.ofEpochDay(latest);
    int kind = Math.max(startKind(first), endKind(last));
    long start = packed(first, kind, qualification);
    long end = packed(last, kind, qualification);
    return new UncertainDate(start, start == end ? NONE : end);
  }

  private static boolean canBeWritten(long epochDay) {
    return epochDay >= FIRST_DAY && epochDay <= LAST_DAY;
  }

  private static int startKind(LocalDate day) {
    return day.getDayOfMonth() > 1 ? DAY : day.getMonthValue() > 1 ? MONTH : YEAR;
  }

  private static int endKind(LocalDate day) {
    return day.getDayOfMonth() < day.lengthOfMonth()
        ? DAY
        : day.getMonthValue() < 12 ? MONTH : YEAR;
  }

  private static boolean isFar(LocalDate day) {
    return Math.abs(day.getYear()) > LARGEST_WRITTEN_YEAR;
  }

  private static long packed(LocalDate day, int kind, int qualification) {
    int year = day.getYear();
    long packed =
        kind == YEAR || isFar(day)
            ? PackedDate.ofYear(year)
            : kind == MONTH
                ? PackedDate.ofMonth(year, day.getMonthValue())
                : PackedDate.ofDay(year, day.getMonthValue(), day.getDayOfMonth());
    return PackedDate.qualified(packed, qualification);
  }
}
