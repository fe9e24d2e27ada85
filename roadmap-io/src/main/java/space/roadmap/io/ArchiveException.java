package space.roadmap.io;

import java.io.IOException;

/** Says what is wrong with a zip. */
final class ArchiveException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String archive;

  ArchiveException(String archive, String problem) {
    super(problem);
    this.archive = archive;
  }

  String archive() {
    return archive;
  }
}
