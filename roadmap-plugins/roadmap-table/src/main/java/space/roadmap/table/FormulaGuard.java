package space.roadmap.table;

import space.roadmap.core.meta.ValueTypes;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Options;

/**
 * Keeps spreadsheets from running texts as formulas.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it. So does one
 * that begins with an apostrophe which reading would take away, and the empty text, which a cell
 * cannot tell from nothing. Every guarded text is read back as it was.
 */
public enum FormulaGuard {
  /** Guards what a spreadsheet would run. */
  ON,

  /** Guards only what reading would change. */
  OFF;

  /** Whether texts that a spreadsheet would run are guarded, which is the default. */
  public static final Option<Boolean> OPTION =
      Option.of(
          "formula-guard",
          ValueTypes.BOOLEAN,
          true,
          "Puts an apostrophe before texts that a spreadsheet would run as formulas.");

  /** Returns the guard that people chose. */
  public static FormulaGuard of(Options options) {
    return options.get(OPTION).orElse(true) ? ON : OFF;
  }

  /** Returns a text with an apostrophe before it if it needs one. */
  public String guarded(String text) {
    boolean needed =
        text.isEmpty() || (this == ON && isDangerous(text.charAt(0))) || isGuarded(text);
    return needed ? "'" + text : text;
  }

  /** Returns what was guarded; any other text as it is. */
  public static String unguarded(String text) {
    return isGuarded(text) ? text.substring(1) : text;
  }

  private static boolean isGuarded(String text) {
    return !text.isEmpty()
        && text.charAt(0) == '\''
        && (text.length() == 1 || isDangerous(text.charAt(1)) || text.charAt(1) == '\'');
  }

  /** Returns how many characters at the start of a buffer are a guard: none or one. */
  static int guardLength(char[] buffer, int offset, int length) {
    boolean guarded =
        length > 0
            && buffer[offset] == '\''
            && (length == 1 || isDangerous(buffer[offset + 1]) || buffer[offset + 1] == '\'');
    return guarded ? 1 : 0;
  }

  private static boolean isDangerous(char first) {
    return switch (first) {
      case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
      default -> false;
    };
  }
}
