package space.roadmap.xlsx;

/** A file within the zip that a workbook is. */
final class ZipPart {
  /** Stored as it is. */
  static final int STORED = 0;

  /** Packed. */
  static final int DEFLATED = 8;

  final String name;
  final int method;
  final long crc;
  final int start;
  final int packed;

  /** How many bytes of it were unpacked at most, whenever it was read. */
  long seen;

  ZipPart(String name, int method, long crc, int start, int packed) {
    this.name = name;
    this.method = method;
    this.crc = crc;
    this.start = start;
    this.packed = packed;
  }

  @Override
  public String toString() {
    return name;
  }
}
