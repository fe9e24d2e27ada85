package space.roadmap.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes with the few additions that JSON needs. */
final class ByteBuilder {
  private byte[] bytes;
  private int size;

  ByteBuilder(long capacity) {
    bytes = new byte[Math.toIntExact(capacity)];
  }

  ByteBuilder add(String text) {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    if (size + added.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, size + added.length + bytes.length / 2);
    }
    System.arraycopy(added, 0, bytes, size, added.length);
    size += added.length;
    return this;
  }

  ByteBuilder add(int number) {
    return add(Integer.toString(number));
  }

  ByteBuilder twoDigits(int number) {
    return add(number < 10 ? "0" : "").add(number);
  }

  /** Adds a field whose value needs no escaping. */
  ByteBuilder field(String name, String value) {
    return add("\"").add(name).add("\":\"").add(value).add("\"");
  }

  int size() {
    return size;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
