package space.roadmap.xlsx;

import java.util.Locale;

/** What the format of a number shows: a number, or a day that spreadsheets count as one. */
enum NumberFormat {
  /** A number. */
  NUMBER,
  /** A day. */
  DAY,
  /** A month, or a month and its year. */
  MONTH,
  /** A year alone. */
  YEAR,
  /** A time of the day alone. */
  TIME;

  private static final String[] NONE = new String[0];

  /** Returns what a format shows that has a number and no code of its own. */
  static NumberFormat builtIn(int id) {
    return switch (id) {
      case 14, 15, 16, 22 -> DAY;
      case 17 -> MONTH;
      case 18, 19, 20, 21, 45, 47 -> TIME;
      case 32, 33 -> TIME; // of East Asian languages, as the next
      case 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DAY;
      default -> NUMBER;
    };
  }

  /** Returns what a code such as {@code [$-409]mmm\ yyyy;@} shows of a positive number. */
  static NumberFormat of(String code) {
    String shown = significant(code);
    if (shown.startsWith("general")) {
      return NUMBER;
    }
    String[] runs = runs(shown);
    boolean year = false;
    boolean month = false;
    boolean day = false;
    boolean time = false;
    for (int i = 0; i < runs.length; i++) {
      String run = runs[i];
      switch (run.charAt(0)) {
        case 'y', 'e', 'g', 'b' -> year = true;
        case 'd' -> day = true;
        case 'a' -> day = day || run.length() > 2; // the day of the week
        case 'h', 's' -> time = true;
        case 'm' -> {
          boolean minutes =
              run.length() < 3
                  && ((i > 0 && runs[i - 1].charAt(0) == 'h')
                      || (i + 1 < runs.length && runs[i + 1].charAt(0) == 's'));
          time = time || minutes;
          month = month || !minutes;
        }
        default -> {}
      }
    }
    if (day) {
      return DAY;
    }
    if (month) {
      return MONTH;
    }
    if (year) {
      return YEAR;
    }
    return time ? TIME : NUMBER;
  }

  /** Returns the letters and digits that stand for something, in small letters. */
  private static String significant(String code) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case ';' -> {
          return lower(shown);
        }
        case '"' -> i = after(code, i, '"');
        case '[' -> {
          int end = after(code, i, ']');
          shown.append(isElapsed(code, i + 1, end) ? "0" : ""); // a number of hours, no time
          i = end;
        }
        case '\\', '_', '*' -> i++;
        default -> shown.append(c);
      }
    }
    return lower(shown);
  }

  private static String lower(StringBuilder shown) {
    return shown.toString().toLowerCase(Locale.ROOT).strip();
  }

  private static int after(String code, int from, char end) {
    int at = code.indexOf(end, from + 1);
    return at < 0 ? code.length() : at;
  }

  private static boolean isElapsed(String code, int from, int to) {
    String within = code.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
    return within.matches("h+|m+|s+");
  }

  /** Returns runs of letters that stand for parts of a date; none if there is a digit's place. */
  private static String[] runs(String shown) {
    String letters = shown.replace("am/pm", "").replace("a/p", "");
    String fractions = letters.replaceAll("s\\.0+", "s");
    if (fractions.chars().anyMatch(c -> c == '0' || c == '#' || c == '?')) {
      return NONE;
    }
    StringBuilder runs = new StringBuilder();
    char last = 0;
    for (int i = 0; i < fractions.length(); i++) {
      char c = fractions.charAt(i);
      if ("ymdhsegba".indexOf(c) >= 0) {
        runs.append(c == last || runs.length() == 0 ? "" : " ").append(c);
        last = c;
      } else {
        last = 0;
      }
    }
    return runs.length() == 0 ? NONE : runs.toString().split(" ");
  }
}
