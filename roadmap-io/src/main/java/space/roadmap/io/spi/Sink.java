package space.roadmap.io.spi;

import java.io.IOException;
import java.io.OutputStream;

/** Where a roadmap is written to; made by the host, not for implementing. */
public interface Sink {
  /**
   * Returns whether a folder is written to, so that a format which can write several entries
   * should.
   */
  default boolean isFolder() {
    return false;
  }

  /**
   * Opens the one entry of a format that writes one file. The host closes it.
   *
   * @throws IOException if it cannot be written, or if an entry was opened already
   */
  OutputStream single() throws IOException;

  /**
   * Opens an entry of a format that writes several; the one before is closed. The host closes the
   * last.
   *
   * @param name a relative path with {@code /}, without {@code ..}
   * @throws IOException if it cannot be written, or if the sink takes one file only
   */
  OutputStream entry(String name) throws IOException;
}
