package space.roadmap.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A caller's stream, which takes one entry and is never closed. */
final class StreamTarget implements Target {
  private final OutputStream stream;
  private @Nullable OutputStream opened;

  StreamTarget(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public OutputStream single() throws IOException {
    if (opened != null) {
      throw new IOException("a stream takes one file, and one was opened already");
    }
    OutputStream shielded = new BufferedOutputStream(new Shield(stream));
    opened = shielded;
    return shielded;
  }

  @Override
  public OutputStream entry(String name) throws IOException {
    throw new IOException("a stream takes one file; this format writes several, name a folder");
  }

  @Override
  public void commit() throws IOException {
    if (opened != null) {
      opened.flush();
    }
    stream.flush();
  }

  @Override
  public void close() {}
}
