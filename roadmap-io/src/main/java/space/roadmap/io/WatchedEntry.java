package space.roadmap.io;

import java.io.IOException;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Source;

/** An entry that shows the same bytes each time it is read, or else refuses. */
final class WatchedEntry implements Source.Entry {
  private final Source.Entry entry;
  private @Nullable Print first;

  WatchedEntry(Source.Entry entry) {
    this.entry = entry;
  }

  /** What tells one content from another, well enough for contents of one file. */
  private record Print(int length, long checksum) {
    static Print of(byte[] buffer, int length) {
      CRC32C checksum = new CRC32C();
      checksum.update(buffer, 0, length);
      return new Print(length, checksum.getValue());
    }

    boolean isSameAs(Print other) {
      return length == other.length && checksum == other.checksum;
    }
  }

  @Override
  public String name() {
    return entry.name();
  }

  @Override
  public String path() {
    return entry.path();
  }

  @Override
  public <R> R read(Limits limits, Source.Reader<R> reader) throws IOException {
    return entry.read(
        limits,
        (buffer, length) -> {
          check(Print.of(buffer, length));
          return reader.read(buffer, length);
        });
  }

  private synchronized void check(Print print) throws ChangedException {
    if (first == null) {
      first = print;
    } else if (!first.isSameAs(print)) {
      throw new ChangedException(name());
    }
  }

  @Override
  public String start() throws IOException {
    return entry.start();
  }
}
