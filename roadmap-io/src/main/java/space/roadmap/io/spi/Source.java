package space.roadmap.io.spi;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a roadmap is read from: one entry or many, in a defined order.
 *
 * @param name what people call it: a path as it was given, or {@code -} for standard input
 * @param entries the file that was named; or, for a format whose {@link Layout} is a folder, all
 *     files of the folder or zip, by path
 * @param folder the files beside the first entry; empty for what is no file
 */
public record Source(String name, List<Entry> entries, Optional<Folder> folder) {
  private static final int FIRST_BUFFER = 1 << 16;

  /** Copies the entries and checks that there is one. */
  public Source {
    entries = ImmutableList.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a source needs at least one entry");
    }
  }

  /** Makes a source that has no folder around it. */
  public Source(String name, List<Entry> entries) {
    this(name, entries, Optional.empty());
  }

  /** Returns a source of bytes in memory, which are not copied and must not change. */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, List.of(new Bytes(name, bytes, bytes.length)));
  }

  /**
   * Reads a stream to its end into memory, as for standard input; the caller closes it.
   *
   * @throws TooLargeException if it has more bytes than the limit
   * @throws IOException if it cannot be read
   */
  public static Source of(String name, InputStream stream, Limits limits) throws IOException {
    byte[] buffer = new byte[FIRST_BUFFER];
    int length = 0;
    while (true) {
      int read = stream.read(buffer, length, buffer.length - length);
      if (read < 0) {
        return new Source(name, List.of(new Bytes(name, buffer, length)));
      }
      length += read;
      if (length > limits.bytes()) {
        throw new TooLargeException(name, limits.bytes());
      }
      if (length == buffer.length) {
        if (length == Limits.DEFAULT.bytes()) {
          throw new TooLargeException(name, length);
        }
        buffer = Arrays.copyOf(buffer, (int) Math.min(Limits.DEFAULT.bytes(), length * 2L));
      }
    }
  }

  /** Returns the first entry. */
  public Entry first() {
    return entries.get(0);
  }

  /** One file, or one part of an archive. */
  public interface Entry {
    /** Returns its name, as findings show it. */
    String name();

    /** Returns its path within the folder or zip, with {@code /}; its name if it is alone. */
    default String path() {
      return name();
    }

    /**
     * Shows its bytes to a reader, which must not change them.
     *
     * @throws TooLargeException if they are more than the limit; importers let it through
     * @throws IOException if they cannot be read
     */
    <R> R read(Limits limits, Reader<R> reader) throws IOException;

    /**
     * Returns its first bytes, up to {@link Sample#LENGTH}, one character each (ISO 8859-1).
     *
     * @throws IOException if they cannot be read
     */
    String start() throws IOException;
  }

  /**
   * Reads the bytes of an entry.
   *
   * @param <R> what it makes of them
   */
  @FunctionalInterface
  public interface Reader<R> {
    /** Reads the first bytes of the buffer. */
    R read(byte[] buffer, int length) throws IOException;
  }

  private static final class Bytes implements Entry {
    private final String name;
    private final byte[] bytes;
    private final int length;

    Bytes(String name, byte[] bytes, int length) {
      this.name = name;
      this.bytes = bytes;
      this.length = length;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public <R> R read(Limits limits, Reader<R> reader) throws IOException {
      if (length > limits.bytes()) {
        throw new TooLargeException(name, limits.bytes());
      }
      return reader.read(bytes, length);
    }

    @Override
    public String start() {
      return new String(bytes, 0, Math.min(length, Sample.LENGTH), StandardCharsets.ISO_8859_1);
    }
  }
}
