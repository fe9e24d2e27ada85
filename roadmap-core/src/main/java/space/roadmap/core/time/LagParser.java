package space.roadmap.core.time;

import java.time.Period;

/** Reads ISO 8601 durations of years, months, weeks and days, and ranges of two. */
final class LagParser {
  /** The largest number of a unit. */
  static final int MOST = 999_999_999;

  private static final String UNITS = "YMWD";
  private static final int DAYS_A_WEEK = 7;

  private final String text;
  private int at;

  private LagParser(String text) {
    this.text = text;
  }

  static Lag parse(String text) {
    return new LagParser(text).lag();
  }

  private Lag lag() {
    Period shortest = duration();
    if (at == text.length()) {
      return Lag.of(shortest);
    }
    int slash = at;
    at++;
    Period longest = duration();
    if (at < text.length()) {
      throw problem(at, "a range has two ends; leave out what follows.");
    }
    if (Lag.isLonger(shortest, longest)) {
      String exchanged = text.substring(slash + 1) + "/" + text.substring(0, slash);
      throw problem(
          slash + 1, "the longest is shorter than the shortest; write \"" + exchanged + "\".");
    }
    return Lag.between(shortest, longest);
  }

  /** Reads to the end or to a slash. */
  private Period duration() {
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative) {
      at++;
    }
    if (at == text.length() || text.charAt(at) != 'P') {
      throw problem(at, "a lag begins with P, as in P3Y, P18M, P10D or P3Y/P4Y.");
    }
    at++;
    int[] amounts = new int[UNITS.length()];
    int next = 0;
    while (at < text.length() && text.charAt(at) != '/') {
      next = amount(amounts, next);
    }
    if (next == 0) {
      throw problem(at, "the length is missing; write one such as P3Y or P10D.");
    }
    long days = (long) amounts[2] * DAYS_A_WEEK + amounts[3];
    if (days > MOST) {
      throw problem(at, "the lag is too long; it goes to 999999999 of a unit.");
    }
    Period length = Period.of(amounts[0], amounts[1], (int) days);
    return negative ? length.negated() : length;
  }

  private int amount(int[] amounts, int next) {
    int start = at;
    long amount = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      amount = amount * 10 + text.charAt(at) - '0';
      if (amount > MOST) {
        throw problem(start, "the number is too long; it goes to 999999999.");
      }
      at++;
    }
    if (at < text.length() && text.charAt(at) == 'T') {
      throw problem(at, "the day is the smallest unit of a lag; leave out hours and minutes.");
    }
    if (at == start) {
      throw problem(at, "a number is expected here, as in P3Y.");
    }
    int unit = at < text.length() ? UNITS.indexOf(text.charAt(at)) : -1;
    if (unit < 0) {
      throw problem(at, "a unit is expected after the number: Y, M, W or D.");
    }
    if (unit < next) {
      throw problem(at, "each unit stands once, in the order Y, M, W, D.");
    }
    amounts[unit] = (int) amount;
    at++;
    return unit + 1;
  }

  private EdtfException problem(int offset, String problem) {
    return new EdtfException(text, offset, problem);
  }
}
