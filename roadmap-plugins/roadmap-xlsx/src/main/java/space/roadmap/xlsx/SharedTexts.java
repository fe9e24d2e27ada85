package space.roadmap.xlsx;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;

/** The texts that cells refer to by number, one after the other in memory. */
final class SharedTexts {
  /** No texts. */
  static final SharedTexts NONE = new SharedTexts();

  /** So many characters are kept however small the workbook is. */
  private static final long HARMLESS = 1 << 26;

  /** So many characters are kept for each byte of the workbook beyond that. */
  private static final long EXPANSION = 16;

  /** What a text takes however short it is, in characters. */
  private static final int OVERHEAD = 4;

  private int count;
  private char[] characters = new char[0];
  private int[] ends = new int[0];

  /**
   * Reads all texts: runs are joined, and what tells how to speak them is left out.
   *
   * @param fileLength how many bytes the workbook takes
   */
  static SharedTexts read(XmlPart xml, String part, long fileLength, int longest)
      throws IOException {
    SharedTexts texts = new SharedTexts();
    long most = Math.min(Integer.MAX_VALUE - 64, HARMLESS + EXPANSION * fileLength);
    CellText text = new CellText(longest);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
        text.clear();
        readRuns(xml, text, "si");
        if (text.isTooLong()) {
          throw Refusal.of(
              XlsxCodes.TOO_LARGE, part, "a text in it is longer than " + longest + " characters");
        }
        text.unescape();
        texts.add(text);
        if (texts.end(texts.count) + (long) OVERHEAD * texts.count > most) {
          throw Refusal.of(XlsxCodes.TOO_LARGE, part, "it holds more text than is taken");
        }
      }
    }
    return texts;
  }

  /** Reads the runs of a text up to the end of an element. */
  static void readRuns(XmlPart xml, CellText text, String element) throws IOException {
    int spoken = 0;
    boolean run = false;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.name();
          spoken += name.equals("rPh") ? 1 : 0;
          run = name.equals("t") && spoken == 0;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = xml.name();
          run = false;
          if (name.equals(element)) {
            return;
          }
          spoken -= name.equals("rPh") ? 1 : 0;
        }
        default -> {
          if (run && xml.isText()) {
            xml.appendTo(text);
          }
        }
      }
    }
  }

  private void add(CellText text) {
    int start = end(count);
    if (text.length > characters.length - start) {
      long size = Math.max(start + (long) text.length, characters.length * 2L);
      characters = Arrays.copyOf(characters, (int) Math.min(Integer.MAX_VALUE - 64, size));
    }
    System.arraycopy(text.characters, 0, characters, start, text.length);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, Math.max(64, count * 2));
    }
    ends[count] = start + text.length;
    count++;
  }

  private int end(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  int count() {
    return count;
  }

  char[] characters() {
    return characters;
  }

  int start(int index) {
    return end(index);
  }

  int length(int index) {
    return ends[index] - end(index);
  }
}
