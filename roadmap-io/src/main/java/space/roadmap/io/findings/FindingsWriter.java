package space.roadmap.io.findings;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes findings for one kind of reader.
 *
 * <p>The same report gives the same bytes on any machine. All text is UTF-8 with {@code \n} at the
 * end of lines.
 */
@FunctionalInterface
public interface FindingsWriter {
  /**
   * Writes the findings; the caller closes the stream.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(FindingsReport report, OutputStream out) throws IOException;
}
