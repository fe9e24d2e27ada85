package space.roadmap.io.findings;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.findings.SourceLines.Excerpt;

/**
 * Cuts the text around places out of UTF-8 bytes, in one pass and without decoding the rest.
 *
 * <p>A document may be one line of many megabytes, so a long line is cut to what is near a place.
 */
final class Excerpts {
  /** Longest line shown whole, and how much of a longer one is shown on each side, in bytes. */
  private static final int WHOLE = 4096;

  private static final int AROUND = 1024;

  private final byte[] bytes;
  private final int length;
  private int start; // of the current line
  private int line = 1;

  private Excerpts(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    start = marked ? 3 : 0;
  }

  static Map<Place, Excerpt> find(byte[] bytes, int length, List<Place> places) {
    Excerpts excerpts = new Excerpts(bytes, length);
    Map<Place, Excerpt> found = new LinkedHashMap<>();
    List<Place> ordered = places.stream().sorted(Comparator.naturalOrder()).toList();
    int end = -1; // of the current line, once it is known
    int at = 0; // byte of the place before in the current line
    int column = 1; // and its column
    for (Place place : ordered) {
      while (excerpts.line < place.line()) {
        int next = excerpts.nextLine(end < 0 ? excerpts.endOfLine() : end);
        if (next < 0) {
          return found; // there are fewer lines
        }
        end = -1;
      }
      if (end < 0) {
        end = excerpts.endOfLine();
        at = excerpts.start;
        column = 1;
      }
      if (end - excerpts.start <= WHOLE) {
        found.put(place, Excerpt.line(excerpts.text(excerpts.start, end)));
        continue;
      }
      while (at < end && column < place.column()) {
        column += excerpts.unitsAt(at);
        at++;
      }
      while (at < end && excerpts.unitsAt(at) == 0) {
        at++;
      }
      found.put(place, excerpts.cut(at, column, end));
    }
    return found;
  }

  private int endOfLine() {
    int end = start;
    while (end < length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  /** Goes to the line after one that ends here; returns its start, or -1 if there is none. */
  private int nextLine(int end) {
    if (end >= length) {
      return -1;
    }
    boolean pair = bytes[end] == '\r' && end + 1 < length && bytes[end + 1] == '\n';
    start = end + (pair ? 2 : 1);
    line++;
    return start;
  }

  /** Returns how many UTF-16 units start at a byte: none within a character. */
  private int unitsAt(int at) {
    int lead = bytes[at] & 0xFF;
    return (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
  }

  private Excerpt cut(int at, int column, int end) {
    int from = Math.max(start, at - AROUND);
    while (from > start && unitsAt(from) == 0) {
      from--;
    }
    int first = column;
    for (int i = from; i < at; i++) {
      first -= unitsAt(i);
    }
    int to = Math.min(end, at + AROUND);
    while (to < end && unitsAt(to) == 0) {
      to++;
    }
    return new Excerpt(text(from, to), first, to == end);
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
