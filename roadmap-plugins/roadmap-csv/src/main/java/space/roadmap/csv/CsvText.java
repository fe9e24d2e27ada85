package space.roadmap.csv;

import java.util.Arrays;
import space.roadmap.core.diagnostic.Place;

/** The text of a table, what separates its fields, and where things stand in it. */
final class CsvText {
  private static final String SEPARATORS = ",;\t|";
  private static final char MARK = '\ufeff';

  private final String file;
  private final String text;
  private final int start; // after a byte-order mark
  private final char separator;
  private int[] lines = new int[0]; // offsets of the starts of lines, once somebody asks
  private int lineCount;
  private long lastLine; // of the field that was asked for last
  private int lastColumn;
  private int lastStart;

  CsvText(String file, String text) {
    this.file = file;
    this.text = text;
    start = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
    separator = separator(text, start);
  }

  /** Returns the text without a byte-order mark. */
  String content() {
    return start == 0 ? text : text.substring(start);
  }

  /** Returns whether each letter takes two bytes, of which one is nought: it is UTF-16. */
  boolean isWide() {
    return text.length() > 1 && (text.charAt(0) == 0 || text.charAt(1) == 0);
  }

  char separator() {
    return separator;
  }

  /** Returns what stands most often between the fields of the first line. */
  private static char separator(String text, int start) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == '\n' || character == '\r')) {
        break;
      } else if (!quoted && SEPARATORS.indexOf(character) >= 0) {
        counts[SEPARATORS.indexOf(character)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  /** Returns the place of a character. */
  Place place(int offset) {
    int at = Math.max(start, offset);
    int line = line(at);
    int column = at - lineStart(line) + 1;
    return new Place(file, line, column, line, column + 1);
  }

  /**
   * Returns the place of a field.
   *
   * @param line the line on which its row begins, from 1
   * @param column its number in the row, from 0; behind the last it is the end of the row
   */
  Place place(long line, int column) {
    int from = start(line, column);
    int to = end(from);
    int startLine = line(from);
    int endLine = line(to);
    return new Place(
        file, startLine, from - lineStart(startLine) + 1, endLine, to - lineStart(endLine) + 1);
  }

  /** Returns the offset of a field; people ask from left to right, mostly. */
  private int start(long line, int column) {
    index();
    if (line != lastLine || column < lastColumn) {
      lastLine = line;
      lastColumn = 0;
      lastStart = line > lineCount ? text.length() : lineStart((int) line);
    }
    while (lastColumn < column) {
      int to = end(lastStart);
      if (to >= text.length() || text.charAt(to) != separator) {
        return to;
      }
      lastStart = to + 1;
      lastColumn++;
    }
    return lastStart;
  }

  /** Returns the offset after the field that starts here. */
  private int end(int from) {
    int at = isQuoted(from) ? closing(from) : from;
    while (at < text.length() && !isEnd(at)) {
      at++;
    }
    return at;
  }

  private boolean isQuoted(int from) {
    return from < text.length() && text.charAt(from) == '"';
  }

  private boolean isEnd(int at) {
    return text.charAt(at) == separator || isLineEnd(text.charAt(at));
  }

  /** Returns the offset of the quote that closes what starts here; the end if there is none. */
  private int closing(int from) {
    int at = from + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        break;
      }
    }
    return Math.min(at, text.length());
  }

  /** Returns why a field cannot be read: its quote is not closed, or closed too early. */
  String problem(long line, int column) {
    int from = start(line, column);
    return isQuoted(from) && closing(from) == text.length()
        ? "the quote that begins here is not closed; close it, or write it twice within quotes"
        : "there is text behind a closing quote; write a quote within a text twice";
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }

  private int line(int offset) {
    index();
    int found = Arrays.binarySearch(lines, 0, lineCount, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int lineStart(int line) {
    return lines[line - 1];
  }

  private void index() {
    if (lineCount > 0) {
      return;
    }
    lines = new int[64];
    addLine(start);
    for (int i = start; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean pair = character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isLineEnd(character) && !pair) {
        addLine(i + 1);
      }
    }
  }

  private void addLine(int offset) {
    if (lineCount == lines.length) {
      lines = Arrays.copyOf(lines, lineCount * 2);
    }
    lines[lineCount++] = offset;
  }
}
