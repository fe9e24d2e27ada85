package space.roadmap.io.spi;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells importers of texts where bytes are no UTF-8, so that they can say so at its place. */
public final class Utf8 {
  private Utf8() {}

  /** Returns the offset of the first of so many bytes that is no UTF-8, or -1 if all are. */
  public static int malformed(byte[] bytes, int length) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer left = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer characters = CharBuffer.allocate(1 << 13);
    CoderResult result = decoder.decode(left, characters, true);
    while (result.isOverflow()) {
      characters.clear();
      result = decoder.decode(left, characters, true);
    }
    return result.isError() ? left.position() : -1;
  }
}
