package space.roadmap.core.time;

import org.jspecify.annotations.Nullable;

/**
 * Finds out why a text that {@link EdtfParser} refused is no date, and what to write instead.
 *
 * <p>It reads the text again, leisurely, from left to right, and reports the first problem.
 */
final class EdtfProblem {
  private final String text;
  private final boolean period;

  private EdtfProblem(String text, boolean period) {
    this.text = text;
    this.period = period;
  }

  static EdtfException in(String text) {
    return new EdtfProblem(text, false).find();
  }

  static EdtfException inPeriod(String text) {
    return new EdtfProblem(text, true).find();
  }

  private EdtfException find() {
    if (text.isEmpty()) {
      return at(0, "the text is empty; write a date such as 2028, 2028-09 or 2028/2031.");
    }
    EdtfException found = EdtfCharacters.problem(text);
    if (found == null) {
      char first = text.charAt(0);
      found = first == '[' || first == '{' ? set() : ends();
    }
    return found != null
        ? found
        : at(0, "this is no date; write one such as 2028-09 or 2028/2031.");
  }

  private EdtfException at(int offset, String problem) {
    return new EdtfException(text, offset, problem);
  }

  private @Nullable EdtfException ends() {
    int slash = text.indexOf('/');
    int to = text.length();
    if (slash < 0) {
      return text.equals("..")
          ? at(0, "an open end needs a slash and another end; write ../.. for no date.")
          : end(0, to);
    }
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      return at(
          second, "a second slash stands here; an interval has two ends, a date has hyphens.");
    }
    if (to == 1) {
      return at(0, "neither end is stated; write ../.. for no date.");
    }
    EdtfException found = end(0, slash);
    if (found == null) {
      found = end(slash + 1, to);
    }
    if (found == null) {
      found = ShortYearProblem.inInterval(text, slash);
    }
    return found != null ? found : reversed(slash);
  }

  private @Nullable EdtfException reversed(int slash) {
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    char[] chars = text.toCharArray();
    if (!PackedDate.areReversed(
        EdtfParser.end(chars, 0, slash), EdtfParser.end(chars, slash + 1, chars.length))) {
      return null;
    }
    return at(slash + 1, "the end is before the start; write \"" + end + "/" + start + "\".");
  }

  private @Nullable EdtfException end(int from, int to) {
    boolean interval = from > 0 || to < text.length();
    String end = text.substring(from, to);
    if (interval && (end.isEmpty() || end.equals(".."))) {
      return null;
    }
    int dot = end.indexOf('.');
    int time = end.indexOf('T');
    int bracket = indexOfAny(end, "[]{},");
    if (bracket >= 0) {
      return at(
          from + bracket,
          "'"
              + end.charAt(bracket)
              + "' belongs to a set of dates, which stands alone, as in [2028,2030].");
    }
    if (dot >= 0 && time < 0) {
      return at(from + dot, "dots stand only for an open end; write a range as 2028/2031.");
    }
    if (time < 0) {
      return date(from, to);
    }
    if (interval || period) {
      return at(
          from + time,
          "a time of day is no part of "
              + (period ? "a period" : "an interval")
              + "; end the date before the T.");
    }
    EdtfException found = date(from, from + time);
    if (found != null) {
      return found;
    }
    return EdtfParser.endOfDay(text.toCharArray(), from, to) != from + time
            || text.substring(0, time).indexOf('X') >= 0
        ? at(time, "a time of day needs a full day before it, as in 2028-09-14T10:20:30Z.")
        : EdtfTimeProblem.in(text, time + 1);
  }

  private @Nullable EdtfException date(int from, int to) {
    return EdtfDateProblem.in(text, from, to);
  }

  private @Nullable EdtfException set() {
    int last = text.length() - 1;
    char close = text.charAt(0) == '[' ? ']' : '}';
    if (text.charAt(last) != close) {
      return at(text.length(), "the set is not closed; write " + close + " after its last date.");
    } else if (period) {
      return at(0, "a set of dates is no period; write one stretch of time, as 2028/2031.");
    } else if (last == 1) {
      return at(1, "the set is empty; write its dates with commas between them.");
    }
    int start = 1;
    while (true) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? last : comma;
      EdtfException found = member(start, end);
      if (found != null || comma < 0) {
        return found;
      }
      start = end + 1;
      while (text.charAt(start) == ' ') {
        start++;
      }
    }
  }

  private @Nullable EdtfException member(int from, int to) {
    String member = text.substring(from, to);
    int other = indexOfAny(member, "[]{}/T");
    if (from == to) {
      return at(from, "a date of the set is missing; write one, or leave the comma out.");
    } else if (other >= 0) {
      return at(
          from + other,
          member.charAt(other) == '/'
              ? "a range inside a set has two dots; write .. for the slash."
              : member.charAt(other) == 'T'
                  ? "a time of day is no part of a set; end the date before the T."
                  : "a set holds dates and no sets; leave the bracket out.");
    }
    int dots = member.indexOf("..");
    if (dots < 0) {
      return memberDate(from, to);
    }
    boolean noStart = dots == 0;
    boolean noEnd = dots + 2 == member.length();
    if (noStart && noEnd) {
      return at(from, "a range needs a date on one side of its dots.");
    } else if (noStart && from > 1) {
      return at(from, "only the first range of a set may have no start; write its start.");
    } else if (noEnd && to < text.length() - 1) {
      return at(to - 2, "only the last range of a set may have no end; write its end.");
    }
    EdtfException found = noStart ? null : memberDate(from, from + dots);
    if (found == null && !noEnd) {
      found = memberDate(from + dots + 2, to);
    }
    return found != null ? found : reversedRange(from, from + dots, to);
  }

  private @Nullable EdtfException memberDate(int from, int to) {
    EdtfException found = date(from, to);
    return found == null ? ShortYearProblem.in(text, from, to) : found;
  }

  private @Nullable EdtfException reversedRange(int from, int dots, int to) {
    return dots > from
            && dots + 2 < to
            && PackedDate.areReversed(packed(from, dots), packed(dots + 2, to))
        ? at(
            dots + 2,
            "the end is before the start; write \""
                + text.substring(dots + 2, to)
                + ".."
                + text.substring(from, dots)
                + "\".")
        : null;
  }

  private long packed(int from, int to) {
    return EdtfParser.date(text.substring(from, to).toCharArray(), 0, to - from);
  }

  private static int indexOfAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
