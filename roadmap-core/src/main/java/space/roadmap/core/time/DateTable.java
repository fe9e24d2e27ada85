package space.roadmap.core.time;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one document, each kept once: dates that are written alike are one object.
 *
 * <p>Plans say few dates many times, so that a document of a million missions has some thousand of
 * them. It is used by one thread; its hash is seeded, so that no document can be written to make it
 * slow.
 */
public final class DateTable {
  private static final int FIRST_SIZE = 64;

  private final long seed = ThreadLocalRandom.current().nextLong() | 1;
  private @Nullable UncertainDate[] dates = new UncertainDate[FIRST_SIZE];

  /** The plain dates among them as numbers, so that most look-ups need not see the objects. */
  private long[] plainDates = new long[FIRST_SIZE];

  private int size;

  /** Sets, which may be written to have one hash: a map of its own keeps these in order. */
  private final Map<UncertainDate, UncertainDate> sets = new HashMap<>(0);

  /** Makes an empty table. */
  public DateTable() {}

  /**
   * Returns the date that a text says.
   *
   * @throws EdtfException if it says none, as {@link UncertainDate#parse(CharSequence)} does
   */
  public UncertainDate parse(CharSequence text) {
    return shared(UncertainDate.parse(text));
  }

  /**
   * Returns the date that a part of a buffer says; nothing is allocated for a year, month or day
   * that is there already.
   *
   * @throws EdtfException if it says none, as {@link UncertainDate#parse(char[], int, int)} does
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public UncertainDate parse(char[] buffer, int offset, int length) {
    long plain = EdtfParser.plain(buffer, offset, offset + length);
    if (plain == PackedDate.NONE) {
      return shared(UncertainDate.parse(buffer, offset, length));
    }
    int at = place(plain, PackedDate.NONE);
    while (true) {
      UncertainDate found = dates[at];
      if (found == null) {
        return keep(at, new UncertainDate(plain, PackedDate.NONE));
      } else if (plainDates[at] == plain) {
        return found;
      }
      at = (at + 1) & (dates.length - 1);
    }
  }

  /** Returns the first date that was asked for and equals this one. */
  public UncertainDate shared(UncertainDate date) {
    if (date.isOneOf() || date.isAllOf()) {
      UncertainDate before = sets.putIfAbsent(date, date);
      return before == null ? date : before;
    }
    int at = place(date.first(), date.second());
    while (true) {
      UncertainDate found = dates[at];
      if (found == null) {
        return keep(at, date);
      } else if (found.equals(date)) {
        return found;
      }
      at = (at + 1) & (dates.length - 1);
    }
  }

  private int place(long first, long second) {
    long hash = (first ^ Long.rotateLeft(second * seed, 32)) * seed;
    return (int) (((hash ^ (hash >>> 32)) * seed) >>> 32) & (dates.length - 1);
  }

  private UncertainDate keep(int at, UncertainDate date) {
    put(at, date);
    size++;
    if (size > dates.length / 2) {
      grow();
    }
    return date;
  }

  private void grow() {
    @Nullable UncertainDate[] before = dates;
    dates = new UncertainDate[before.length * 2];
    plainDates = new long[dates.length];
    for (UncertainDate date : before) {
      if (date != null) {
        int at = place(date.first(), date.second());
        while (dates[at] != null) {
          at = (at + 1) & (dates.length - 1);
        }
        put(at, date);
      }
    }
  }

  private void put(int at, UncertainDate date) {
    dates[at] = date;
    plainDates[at] = date.second() == PackedDate.NONE ? date.first() : PackedDate.NONE;
  }
}
