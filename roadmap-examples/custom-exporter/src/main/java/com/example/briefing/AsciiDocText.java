package com.example.briefing;

import java.util.regex.Pattern;

/** Writes texts so that AsciiDoc shows them as they are, in one line. */
final class AsciiDocText {
  private AsciiDocText() {}

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\u2028\u2029\ufeff]+");

  /** Signs that mean something in AsciiDoc, wherever they stand or where they stand here. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\p{Punct}&&[^,.!?()/\"%-]]"
              + "|\\.(?=\\.)" // an ellipsis
              + "|(?<!\\p{Alnum})-|-(?!\\p{Alnum})" // a dash, or an item
              + "|\\((?!\\p{Alnum})|\\((?=(C|R|TM)\\))"); // an index term, or a mark

  /** Returns a text in one line. */
  static String oneLine(String text) {
    return GAPS.matcher(text).replaceAll(" ").strip();
  }

  /** Returns what to write for a text after the mark of a title, an item or a cell. */
  static String of(String text) {
    return SIGNS
        .matcher(oneLine(text))
        .replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
  }
}
