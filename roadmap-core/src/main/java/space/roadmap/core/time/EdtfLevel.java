package space.roadmap.core.time;

/**
 * Finds the level of EDTF that a valid text needs.
 *
 * <pre>
 * 0  years, months, days, centuries, date-times, and intervals of them, from year 0 to 9999
 * 1  years before 0 or after 9999; the seasons 21 to 24; one mark at the end; XX for a day or a
 *    month and day, X or XX at the end of a year; intervals with such marks, or with an open or
 *    unknown end
 * 2  everything else
 * </pre>
 *
 * <p>The levels are those of the specification that the Library of Congress publishes. It does not
 * name decades; they are level 2, as ISO 8601-2 introduces them.
 */
final class EdtfLevel {
  private static final String MARKS = "?~%";

  private EdtfLevel() {}

  static int of(String text) {
    char first = text.charAt(0);
    if (first == '[' || first == '{') {
      return 2;
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return ofDate(text);
    }
    return Math.max(ofEnd(text.substring(0, slash)), ofEnd(text.substring(slash + 1)));
  }

  private static int ofEnd(String end) {
    if (end.isEmpty() || end.equals("..")) {
      return 1;
    }
    int level = ofDate(end);
    return end.indexOf('X') >= 0 || isGrouping(end) ? 2 : level;
  }

  private static boolean isGrouping(String date) {
    int month = date.indexOf('-', 1);
    return month > 0 && date.length() > month + 1 && "234".indexOf(date.charAt(month + 1)) >= 0;
  }

  private static int ofDate(String date) {
    int last = date.length() - 1;
    boolean marked = MARKS.indexOf(date.charAt(last)) >= 0;
    String body = marked ? date.substring(0, last) : date;
    if (body.chars().anyMatch(c -> MARKS.indexOf(c) >= 0 || c == 'E' || c == 'S')) {
      return 2;
    }
    boolean negative = body.startsWith("-");
    String plain = negative ? body.substring(1) : body;
    int level = marked || negative || plain.startsWith("Y") ? 1 : 0;
    if (plain.length() < 4) {
      return plain.length() == 2 ? level : 2;
    }
    if (plain.indexOf('X') >= 0) {
      return isUnspecifiedFromTheRight(plain) ? 1 : 2;
    }
    return isGrouping(plain) ? isSeasonOfLevel1(plain) ? 1 : 2 : level;
  }

  private static boolean isSeasonOfLevel1(String date) {
    return date.charAt(5) == '2' && date.charAt(6) <= '4';
  }

  private static boolean isUnspecifiedFromTheRight(String date) {
    int first = date.indexOf('X');
    return switch (date.length()) {
      case 4 -> date.endsWith("XX") ? first == 2 : first == 3;
      case 7 -> first == 5 && date.endsWith("-XX");
      default -> (first == 8 && date.endsWith("-XX")) || (first == 5 && date.endsWith("-XX-XX"));
    };
  }
}
