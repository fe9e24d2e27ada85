package space.roadmap.io.spi;

import java.io.IOException;

/** Says that an entry has more bytes than the {@linkplain Limits limit}; the host reports it. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String entry;
  private final long limit;

  /** Makes one for an entry and the most bytes that are taken. */
  public TooLargeException(String entry, long limit) {
    super("%s is too large: at most %s bytes are taken".formatted(entry, limit));
    this.entry = entry;
    this.limit = limit;
  }

  /** Returns the name of the entry. */
  public String entry() {
    return entry;
  }

  /** Returns the most bytes that are taken. */
  public long limit() {
    return limit;
  }
}
