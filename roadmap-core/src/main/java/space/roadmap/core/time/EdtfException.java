package space.roadmap.core.time;

import java.io.Serial;

/**
 * A text that is no date, period or lag, with the place of the problem.
 *
 * <p>The message names what was found, what was expected and what to write instead. It quotes the
 * text, so it can be shown to a person as it is.
 */
public final class EdtfException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** Longer texts are cut here: none of them is a date, and findings are kept. */
  private static final int LONGEST_INPUT = 120;

  private final String input;
  private final String problem;
  private final int offset;

  /**
   * Makes one.
   *
   * @param text the text, which is kept as far as its first 120 characters
   * @param offset where the problem is, from 0 to the length of the text
   * @param problem what was found, what was expected and what to write instead, as a clause that
   *     begins in lower case and ends with a period
   */
  public EdtfException(String text, int offset, String problem) {
    super("\"" + printable(shortened(text)) + "\": " + problem);
    this.input = shortened(text);
    this.problem = problem;
    this.offset = offset;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_INPUT) {
      return text;
    }
    int cut = LONGEST_INPUT - (Character.isHighSurrogate(text.charAt(LONGEST_INPUT - 1)) ? 1 : 0);
    return text.substring(0, cut) + "…";
  }

  /** Control characters would reach a terminal through the message. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(Character.isISOControl(c) ? '\uFFFD' : (char) c));
    return out.toString();
  }

  /** Returns the text as it was given, cut after 120 characters. */
  public String input() {
    return input;
  }

  /** Returns the message without the text. */
  public String problem() {
    return problem;
  }

  /**
   * Returns the place of the problem as a 0-based offset into the text, in UTF-16 units; it is the
   * length of the text where something is missing at its end.
   */
  public int offset() {
    return offset;
  }
}
