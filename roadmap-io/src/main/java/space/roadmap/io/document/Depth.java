package space.roadmap.io.document;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How deep a document that is written may be: as deep as readers take it. */
final class Depth {
  /** Most objects and arrays within one another. */
  static final int DEEPEST = 500;

  private Depth() {}

  /** Returns the depth one further down, or fails if that is too deep. */
  static int below(int depth) {
    if (depth == DEEPEST) {
      throw new UncheckedIOException(
          new IOException(
              "the document cannot be written: something in it is nested more than "
                  + DEEPEST
                  + " deep"));
    }
    return depth + 1;
  }
}
