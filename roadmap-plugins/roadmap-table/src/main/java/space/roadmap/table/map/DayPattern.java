package space.roadmap.table.map;

import java.text.ParsePosition;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** A pattern of days, months or years in figures and English names, such as {@code d MMM uuuu}. */
final class DayPattern {
  private static final int LONGEST = 40;
  private static final String LETTERS = "uyMLdE";

  private final String pattern;
  private final DateTimeFormatter formatter;

  /**
   * Makes one.
   *
   * @throws IllegalArgumentException if it is none
   */
  DayPattern(String pattern) {
    this.pattern = pattern;
    String why = problem(pattern);
    if (!why.isEmpty()) {
      throw new IllegalArgumentException(why);
    }
    formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH);
  }

  private static String problem(String pattern) {
    if (pattern.length() > LONGEST) {
      return "it has more than " + LONGEST + " characters";
    }
    boolean quoted = false;
    boolean year = false;
    boolean month = false;
    boolean day = false;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      quoted ^= letter == '\'';
      if (quoted || !Character.isLetter(letter)) {
        if (!quoted && "[]{}#".indexOf(letter) >= 0) {
          return "it has the character '" + letter + "'";
        }
        continue;
      }
      if (LETTERS.indexOf(letter) < 0) {
        return "it has the letter '" + letter + "', which is none of " + LETTERS;
      }
      year |= letter == 'u' || letter == 'y';
      month |= letter == 'M' || letter == 'L';
      day |= letter == 'd';
    }
    if (quoted) {
      return "a quote is not closed";
    }
    if (!year || (day && !month)) {
      return year ? "it has a day and no month" : "it has no year";
    }
    return "";
  }

  DateForms.Read read(String text) {
    ParsePosition at = new ParsePosition(0);
    TemporalAccessor parsed = formatter.parseUnresolved(text, at);
    if (parsed == null || at.getErrorIndex() >= 0 || at.getIndex() < text.length()) {
      return new DateForms.Nothing("'" + text + "' is not of the form " + pattern);
    }
    int year = (int) parsed.getLong(ChronoField.YEAR);
    if (year < 0 || year > 9999) {
      return new DateForms.Nothing("'" + text + "' has no year of four digits");
    }
    StringBuilder edtf = new StringBuilder().append(10_000 + year).deleteCharAt(0);
    if (parsed.isSupported(ChronoField.MONTH_OF_YEAR)) {
      long month = parsed.getLong(ChronoField.MONTH_OF_YEAR);
      if (month < 1 || month > 12) {
        return new DateForms.Nothing("'" + text + "' has no month from 1 to 12");
      }
      edtf.append('-').append(100 + month).deleteCharAt(5);
      if (parsed.isSupported(ChronoField.DAY_OF_MONTH)) {
        long day = parsed.getLong(ChronoField.DAY_OF_MONTH);
        if (day < 1 || day > YearMonth.of(year, (int) month).lengthOfMonth()) {
          return new DateForms.Nothing("'" + text + "' is a day that its month does not have");
        }
        edtf.append('-').append(100 + day).deleteCharAt(8);
      }
    }
    return new DateForms.Found(edtf.toString(), false, List.of());
  }
}
