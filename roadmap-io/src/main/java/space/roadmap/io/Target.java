package space.roadmap.io;

import java.io.Closeable;
import java.io.IOException;
import space.roadmap.io.spi.Sink;

/** A sink whose content counts only once it is committed. */
interface Target extends Sink, Closeable {
  /** Makes what was written final. */
  void commit() throws IOException;

  /** Throws away what was not committed. */
  @Override
  void close() throws IOException;
}
