package space.roadmap.io;

import java.io.IOException;

/** Says that an entry has other bytes than when it was first read. */
final class ChangedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String entry;

  ChangedException(String entry) {
    super(entry + " changed while it was read");
    this.entry = entry;
  }

  String entry() {
    return entry;
  }
}
