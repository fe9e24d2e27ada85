package space.roadmap.core.time;

import org.jspecify.annotations.Nullable;

/**
 * A memory of the dates that were read lately: a date that was written alike a short while ago is
 * the same object, and costs nothing.
 *
 * <p>Plans say few dates many times. But to find one among all dates of a large document costs more
 * than another object, as does to look at an object that was made long ago; so this remembers a few
 * hundred and forgets the others. It is used by one thread.
 */
public final class RecentDates {
  private static final int SIZE = 512;
  private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SIZE);
  private static final long MIX = 0x9e37_79b9_7f4a_7c15L; // 2⁶⁴ divided by the golden ratio

  private final @Nullable UncertainDate[] dates = new UncertainDate[SIZE];

  /** The plain dates among them as numbers, so that most look-ups need not see the objects. */
  private final long[] plainDates = new long[SIZE];

  /** Makes an empty memory. */
  public RecentDates() {}

  /**
   * Returns the date that a text says.
   *
   * @throws EdtfException if it says none, as {@link UncertainDate#parse(CharSequence)} does
   */
  public UncertainDate parse(CharSequence text) {
    return remembered(UncertainDate.parse(text));
  }

  /**
   * Returns the date that a part of a buffer says; nothing is allocated for a year, month or day
   * that is remembered.
   *
   * @throws EdtfException if it says none, as {@link UncertainDate#parse(char[], int, int)} does
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public UncertainDate parse(char[] buffer, int offset, int length) {
    long plain = EdtfParser.plain(buffer, offset, offset + length);
    if (plain == PackedDate.NONE) {
      return remembered(UncertainDate.parse(buffer, offset, length));
    }
    int at = place(plain, PackedDate.NONE);
    UncertainDate found = dates[at];
    return found != null && plainDates[at] == plain
        ? found
        : remember(at, new UncertainDate(plain, PackedDate.NONE));
  }

  private UncertainDate remembered(UncertainDate date) {
    int at = place(date.first(), date.second());
    UncertainDate found = dates[at];
    return found != null && found.equals(date) ? found : remember(at, date);
  }

  private UncertainDate remember(int at, UncertainDate date) {
    dates[at] = date;
    plainDates[at] = date.second() == PackedDate.NONE ? date.first() : PackedDate.NONE;
    return date;
  }

  private static int place(long first, long second) {
    return (int) (((first ^ Long.rotateLeft(second, 32)) * MIX) >>> SHIFT);
  }
}
