package space.roadmap.core.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A range of characters in a file.
 *
 * @param file name of the file as the caller gave it; {@code -} is standard input
 * @param line line of the first character, from 1
 * @param column column of the first character in UTF-16 units, from 1
 * @param endLine line of the character after the last
 * @param endColumn column of the character after the last
 */
public record Place(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Place> {
  /** Checks that positions count from 1 and that the end does not come before the start. */
  public Place {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "no such range: %s:%s to %s:%s".formatted(line, column, endLine, endColumn));
    }
  }

  @Override
  public int compareTo(Place other) {
    int result = file.compareTo(other.file);
    if (result == 0) {
      result = Integer.compare(line, other.line);
    }
    if (result == 0) {
      result = Integer.compare(column, other.column);
    }
    if (result == 0) {
      result = Integer.compare(endLine, other.endLine);
    }
    return result == 0 ? Integer.compare(endColumn, other.endColumn) : result;
  }

  // A record's own methods are put together when first called: too late for a short program.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return ((((file.hashCode() * 31) + line) * 31 + column) * 31 + endLine) * 31 + endColumn;
  }

  /** Returns {@code file:line:column}, as compilers print it. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
