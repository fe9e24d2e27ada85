package space.roadmap.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import space.roadmap.io.spi.Limits;

/** The content of a file in a zip, which may not grow beyond what text packs to. */
abstract class Growth extends FilterInputStream {
  /** So much is taken however small it was. */
  private static final long HARMLESS = 1 << 20;

  private final String name;
  private final Limits limits;
  private long count;

  Growth(String name, Limits limits, InputStream unpacked) {
    super(unpacked);
    this.name = name;
    this.limits = limits;
  }

  /** Returns how many bytes it took in the zip, up to here at least. */
  abstract long packed();

  /** Returns how many bytes it has unpacked to so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    counted(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    counted(Math.max(0, read));
    return read;
  }

  private void counted(int more) throws IOException {
    count += more;
    if (count > HARMLESS && count / limits.expansion() > packed()) {
      throw new ArchiveException(
          name,
          "it takes %s bytes in the zip and unpacks to more than %s times as many"
              .formatted(packed(), limits.expansion()));
    }
  }
}
