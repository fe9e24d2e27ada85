package space.roadmap.io.findings;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Source;

/**
 * Gets the source text around places, to show it below findings.
 *
 * <p>All places of one file are asked for at once, so that a file is read once.
 */
@FunctionalInterface
public interface SourceLines {
  /**
   * Returns the text around places of one file; those that are not known are left out, and so are
   * cells of a workbook, which has no lines.
   *
   * @param file name of the file as the places have it
   * @param places places in that file, in order
   */
  Map<Place, Excerpt> around(String file, List<Place> places);

  /**
   * A line, or the part of a long line that is around a place.
   *
   * @param text the characters, without the end of the line
   * @param column column of the first character in the line, from 1
   * @param complete whether the line ends where the text ends
   */
  record Excerpt(String text, int column, boolean complete) {
    /** Returns an excerpt that is a whole line. */
    public static Excerpt line(String text) {
      return new Excerpt(text, 1, true);
    }
  }

  /** Finds one line. */
  @FunctionalInterface
  interface Finder {
    /**
     * Returns a line without its end, if there is one.
     *
     * @param number number of the line, from 1
     */
    Optional<String> line(String file, int number);
  }

  /** Returns one that knows no line. */
  static SourceLines none() {
    return (file, places) -> ImmutableMap.of();
  }

  /** Returns one that reads the lines of a source, which must not have changed. */
  static SourceLines of(Source source, Limits limits) {
    return new EntryLines(source, limits);
  }

  /** Returns one that asks for one line after the other. */
  static SourceLines of(Finder finder) {
    return (file, places) -> {
      Map<Place, Excerpt> found = new LinkedHashMap<>();
      for (Place place : places) {
        if (!place.isCell()) {
          finder.line(file, place.line()).ifPresent(line -> found.put(place, Excerpt.line(line)));
        }
      }
      return found;
    };
  }
}
