package space.roadmap.io.spi;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;

/**
 * The files beside the first entry of a source, of which a document names those it includes; made
 * by the host, not for implementing.
 *
 * <p>Nothing outside the folder can be reached: not by {@code ..}, not by a link.
 */
public interface Folder {
  /**
   * Returns the files that a pattern names, in the order of their paths. Asked for twice, a pattern
   * names the same files.
   *
   * @param pattern a path relative to the folder, with {@code /}; {@code *} stands for any part of
   *     a name, {@code **} for any folders, none included. Folders that are links are not gone
   *     into, and names that start with a dot are passed over
   * @param most most files to return
   * @throws IllegalArgumentException if it is no such pattern, or names more files; the message
   *     says what is wrong
   * @throws IOException if the folder cannot be read
   */
  Matches matching(String pattern, int most) throws IOException;

  /**
   * One file.
   *
   * @param path its path relative to the folder, with {@code /}
   * @param entry what is in it
   */
  record Match(String path, Source.Entry entry) {}

  /**
   * What a pattern names.
   *
   * @param files the files, in the order of their paths
   * @param refused the paths of links that lead out of the folder or nowhere, and are not followed
   */
  record Matches(List<Match> files, List<String> refused) {
    /** Copies the lists. */
    public Matches {
      files = ImmutableList.copyOf(files);
      refused = ImmutableList.copyOf(refused);
    }
  }
}
