package space.roadmap.benchmarks;

import java.io.OutputStream;

/** An output that keeps nothing but the number of bytes and their last value. */
final class CountingOutput extends OutputStream {
  private long count;
  private int last;

  @Override
  public void write(int value) {
    count++;
    last = value;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    count += length;
    if (length > 0) {
      last = bytes[offset + length - 1];
    }
  }

  /** Returns the number of bytes written, mixed with the last so that neither is optimised away. */
  long result() {
    return (count << 8) | (last & 0xFF);
  }
}
