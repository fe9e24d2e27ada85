package space.roadmap.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream that remembers the first failure to write it. */
final class GuardedOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  GuardedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  /** Returns whether nobody gets what is written any more, so that it is idle to go on. */
  boolean isBroken() {
    return failure != null;
  }

  /** Returns what went wrong, unless the reader went away: that is its own decision. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure).filter(thrown -> !isClosedPipe(thrown));
  }

  /** Systems have no code for it that Java shows, but name the pipe. */
  private static boolean isClosedPipe(IOException thrown) {
    String message = thrown.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
