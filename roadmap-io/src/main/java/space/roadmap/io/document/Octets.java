package space.roadmap.io.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, to look at them all at once; the first is the lowest. */
final class Octets {
  /** A one in each byte: times a byte, it is that byte eight times. */
  static final long EACH = 0x0101_0101_0101_0101L;

  /** The highest bit of each byte. */
  static final long HIGH_BITS = EACH << 7;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Octets() {}

  /**
   * Returns the eight bytes from here.
   *
   * @throws IndexOutOfBoundsException if there are fewer
   */
  static long at(byte[] bytes, int offset) {
    return (long) LONGS.get(bytes, offset);
  }
}
