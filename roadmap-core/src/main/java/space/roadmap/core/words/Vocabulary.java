package space.roadmap.core.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * The English words that mean something to a date.
 *
 * <p>Phrases of several words are written with spaces; a text may join them by hyphens, slashes or
 * dots. Where the words of one phrase begin another, the longer one is read.
 */
final class Vocabulary {
  /** The most words of a phrase. */
  static final int LONGEST = 6;

  private static final int FIRST_GROUPING = 21;
  private static final int LAST_GROUPING = 41;

  /** A meaning with its value. */
  record Entry(Sense sense, int value) {
    /** Tells whether it ends a phrase and, in front of a number, would be two words of another. */
    boolean isOpen() {
      return value == 1 && (sense == Sense.OR_LATER || sense == Sense.OR_EARLIER);
    }
  }

  private static final ImmutableMap<String, Entry> ENTRIES = new Table().build();

  private Vocabulary() {}

  /** Tells whether EDTF reads a number after a year as a season, a quarter or another part. */
  static boolean isGrouping(int code) {
    return code >= FIRST_GROUPING && code <= LAST_GROUPING;
  }

  static @Nullable Entry find(String phrase) {
    return ENTRIES.get(phrase);
  }

  /** Builds the table; a phrase listed twice is an error. */
  private static final class Table {
    private static final Splitter COMMA = Splitter.on(", ");

    private final ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();

    ImmutableMap<String, Entry> build() {
      calendar();
      parts();
      bounds();
      order();
      absence();
      return entries.buildOrThrow();
    }

    private void add(Sense sense, int value, String phrases) {
      COMMA.split(phrases).forEach(phrase -> entries.put(phrase, new Entry(sense, value)));
    }

    private void calendar() {
      add(Sense.MONTH, 1, "january, jan");
      add(Sense.MONTH, 2, "february, feb");
      add(Sense.MONTH, 3, "march, mar");
      add(Sense.MONTH, 4, "april, apr");
      add(Sense.MONTH, 5, "may");
      add(Sense.MONTH, 6, "june, jun");
      add(Sense.MONTH, 7, "july, jul");
      add(Sense.MONTH, 8, "august, aug");
      add(Sense.MONTH, 9, "september, sept, sep");
      add(Sense.MONTH, 10, "october, oct");
      add(Sense.MONTH, 11, "november, nov");
      add(Sense.MONTH, 12, "december, dec");
      add(Sense.SEASON, 1, "spring");
      add(Sense.SEASON, 2, "summer");
      add(Sense.SEASON, 3, "autumn, fall");
      add(Sense.SEASON, 4, "winter");
      add(Sense.HEMISPHERE, 4, "northern, boreal");
      add(Sense.HEMISPHERE, 8, "southern, austral");
      add(Sense.YEAR, 0, "year, years, calendar year, cy");
      add(Sense.FISCAL, 0, "fy, fiscal year, fiscal, financial year");
      add(Sense.FISCAL, 1, "us fy, u s fy, us fiscal year, u s fiscal year");
      add(Sense.FISCAL, 2, "jfy, japan fy, japanese fy, japanese fiscal year");
      add(Sense.FISCAL, 3, "indian fy, india fy, indian fiscal year, indian financial year");
    }

    private void parts() {
      add(Sense.PART, 4, "quarter, qtr, q");
      add(Sense.PART, 2, "half, h");
      add(Sense.ORDINAL, 1, "first");
      add(Sense.ORDINAL, 2, "second");
      add(Sense.ORDINAL, 3, "third");
      add(Sense.ORDINAL, 4, "fourth");
      add(Sense.ORDINAL, 0, "last, final");
      add(Sense.THIRDS, 1, "early, early in, start of, the start of, beginning of");
      add(Sense.THIRDS, 1, "the beginning of");
      add(Sense.THIRDS, 12, "mid, middle of, the middle of");
      add(Sense.THIRDS, 23, "late, late in, end of, the end of, end");
      add(Sense.THIRDS, 2, "early mid, early to mid, early or mid");
      add(Sense.THIRDS, 13, "mid late, mid to late, mid or late");
      add(Sense.ABOUT, 0, "about, around, approximately, approx, circa, ca, c, roughly");
      add(Sense.PERHAPS, 0, "perhaps, possibly, maybe, probably, likely");
    }

    private void bounds() {
      add(Sense.NOT_BEFORE, 0, "no earlier than, not earlier than, no sooner than, net");
      add(Sense.NOT_BEFORE, 0, "not sooner than, not before, as early as, since");
      add(Sense.NOT_BEFORE, 0, "on or after, at or after, in or after, on after");
      add(Sense.AFTER, 0, "after, later than, beyond");
      add(Sense.NOT_AFTER, 0, "by, no later than, not later than, nlt, not after, up to");
      add(Sense.NOT_AFTER, 0, "as late as, not beyond, by before, by or before, on or before");
      add(Sense.NOT_AFTER, 0, "at or before, in or before, on before");
      // what is before the end of a year is in the year or earlier
      for (String bound :
          new String[] {"by", "before", "until", "no later than", "not later than"}) {
        add(Sense.NOT_AFTER, 0, bound + " the end of, " + bound + " end of, " + bound + " end");
      }
      add(Sense.NOT_AFTER, 0, "through the end of, through end of, by year end");
      add(Sense.AFTER, 0, "after the end of, after end of");
      add(Sense.BEFORE, 0, "before, prior to, ahead of, earlier than");
      add(Sense.UNTIL, 0, "until, till, through, thru");
      add(Sense.EARLIEST, 0, "earliest, at the earliest, at earliest");
      add(Sense.LATEST, 0, "latest, at the latest, at latest");
      add(Sense.OR_LATER, 0, "or later, onwards, onward, and later, and onwards, and onward");
      add(Sense.OR_LATER, 1, "or after, or beyond, and after, and beyond");
      add(Sense.OR_EARLIER, 0, "or earlier, or sooner, and earlier");
      add(Sense.OR_EARLIER, 1, "or before, and before");
      add(Sense.BETWEEN, 0, "between");
      add(Sense.FROM, 0, "from");
      add(Sense.TO, 0, "to");
    }

    private void order() {
      add(Sense.AND, 0, "and, but");
      add(Sense.OR, 0, "or, versus, vs, alternatively");
      add(Sense.THEN, 0, "then, now, currently, later, subsequently, since then");
      for (String moved :
          new String[] {"delayed", "slipped", "moved", "postponed", "rescheduled", "shifted"}) {
        add(Sense.THEN, 0, moved + " to, " + moved + " until, " + moved + " till");
        add(Sense.MOVED_FROM, 0, moved + " from");
      }
      add(Sense.FORMER, 0, "was, were, originally, original, formerly, previously, previous");
      add(Sense.FORMER, 0, "earlier, initially, older, old, superseded, outdated");
      add(Sense.FORMER, 0, "instead of, rather than, no longer");
    }

    private void absence() {
      add(Sense.UNDATED, 0, "tbd, tbc, tba, t b d, t b c, t b a, undated, no date, no dates");
      add(Sense.UNDATED, 0, "no stated date, no date stated, no date given, no fixed date");
      add(Sense.UNDATED, 0, "no firm date, no target date, no launch date, to be determined");
      add(Sense.UNDATED, 0, "to be confirmed, to be decided, to be announced, to be defined");
      add(Sense.UNDATED, 0, "unknown, date unknown, not known, not stated, not specified");
      add(Sense.UNDATED, 0, "unspecified, not announced, not yet announced, not yet known");
      add(Sense.UNDATED, 0, "not set, not yet set, not given, unscheduled");
      add(Sense.UNDATED, 1, "n a, na, none");
      add(Sense.NEGATION, 0, "no, not, never, nor, neither, unlikely, cannot");
      add(Sense.COUNT, 0, "a, an, one, two, three, four, five, six, seven, eight, nine, ten");
      add(Sense.COUNT, 0, "several, few, couple of, some");
      add(Sense.COUNTED, 0, "months, month, weeks, week, days, day, decades, decade");
      add(Sense.COUNTED, 0, "hours, hour, kg, km, m, t, tons, tonnes, kw, people, percent");
      add(Sense.FILLER, 0, "the, in, on, at, of, during, within, sometime, some time, for, it is");
      add(Sense.FILLER, 0, "planned, planned for, scheduled, scheduled for, expected");
      add(Sense.FILLER, 0, "targeted, targeted for, targeting, target, set for, date, dated");
    }
  }
}
