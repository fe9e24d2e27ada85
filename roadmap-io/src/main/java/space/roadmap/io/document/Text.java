package space.roadmap.io.document;

/** The bytes of a document, and where things stand in them. */
final class Text {
  private final String file;
  private final byte[] bytes;
  private final int length;
  private final Positions positions;

  Text(String file, byte[] bytes, int length) {
    this.file = file;
    this.bytes = bytes;
    this.length = length;
    positions = new Positions(file, bytes, length);
  }

  String file() {
    return file;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  Positions positions() {
    return positions;
  }

  /** Returns whether there is nothing but white space. */
  boolean isEmpty() {
    for (int i = positions.markLength(); i < length; i++) {
      byte value = bytes[i];
      if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
        return false;
      }
    }
    return true;
  }
}
