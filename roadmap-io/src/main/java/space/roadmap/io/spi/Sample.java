package space.roadmap.io.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a source before it is read.
 *
 * @param name its name, such as a file name
 * @param mediaType its media type, if something states it
 * @param start its first bytes, up to {@link #LENGTH}, one character each (ISO 8859-1); empty for a
 *     folder
 * @param entries the paths of the files in it, in their order, if it is a folder or a zip; at most
 *     {@link #ENTRIES}
 */
public record Sample(String name, Optional<String> mediaType, String start, List<String> entries) {
  /** How many bytes are looked at. */
  public static final int LENGTH = 4096;

  /** How many paths of files are listed. */
  public static final int ENTRIES = 1000;

  /** Copies the list. */
  public Sample {
    entries = ImmutableList.copyOf(entries);
  }

  /** Makes a sample of one file. */
  public Sample(String name, Optional<String> mediaType, String start) {
    this(name, mediaType, start, ImmutableList.of());
  }

  /** Returns the first character that is no white space and no byte-order mark, or 0. */
  public char firstCharacter() {
    int from = start.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    for (int i = from; i < start.length(); i++) {
      if (!Character.isWhitespace(start.charAt(i))) {
        return start.charAt(i);
      }
    }
    return 0;
  }
}
