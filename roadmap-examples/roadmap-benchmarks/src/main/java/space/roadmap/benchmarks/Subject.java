package space.roadmap.benchmarks;

import java.io.IOException;
import java.io.OutputStream;

/** One way of reading, writing and checking a roadmap. */
public interface Subject {
  /** Reads a document and returns whatever this subject makes of it. */
  Object read(byte[] json) throws IOException;

  /** Writes what {@link #read} returned as JSON. */
  void write(Object document, OutputStream out) throws IOException;

  /** Checks what {@link #read} returned and returns the number of findings. */
  int validate(Object document);
}
