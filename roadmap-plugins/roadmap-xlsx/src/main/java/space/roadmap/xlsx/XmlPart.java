package space.roadmap.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements and texts of a part, one after the other; prefixes of names do not matter. */
final class XmlPart implements Closeable {
  private static final int LEAST_DEPTH = 32;

  private final String part;
  private final InputStream in;
  private final int mostDepth;
  private final XMLStreamReader reader;
  private int depth;

  XmlPart(String part, InputStream in, XMLInputFactory factory, int mostDepth) throws IOException {
    this.part = part;
    this.in = in;
    this.mostDepth = Math.max(LEAST_DEPTH, mostDepth);
    try {
      reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes on and returns what is next: a {@link XMLStreamConstants start, end or text}. */
  int next() throws IOException {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > mostDepth) {
            throw Refusal.of(XlsxCodes.TOO_LARGE, part, "its elements are nested too deeply");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw Refusal.of(
                XlsxCodes.UNTRUSTED, part, "it declares a document type or uses entities");
        default -> {}
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) { // the parser throws both for bad input
      throw broken(e);
    }
  }

  /** Goes on to the next start of an element; returns whether there is one. */
  boolean nextStart() throws IOException {
    while (hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  boolean hasNext() throws IOException {
    try {
      return reader.hasNext();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Returns the name of the element without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  boolean isText() {
    int event = reader.getEventType();
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Returns the value of an attribute, or null; of attributes with a prefix the first counts. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  int attributeCount() {
    return reader.getAttributeCount();
  }

  String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  /** Returns the whole number that an attribute has, or -1. */
  int numberOf(String name) {
    return number(attribute(name));
  }

  /** Returns a whole number that is not negative, or -1. */
  static int number(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 9) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** Returns the text of an attribute that is true if it is {@code 1} or {@code true}. */
  boolean isTrue(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /** Appends the text that was come to. */
  void appendTo(CellText text) throws IOException {
    try {
      char[] characters = reader.getTextCharacters();
      text.append(characters, reader.getTextStart(), reader.getTextLength());
    } catch (RuntimeException e) { // the parser reads on only now
      throw broken(e);
    }
  }

  private IOException broken(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    String message = e.getMessage() == null ? "" : e.getMessage();
    String line = message.lines().findFirst().orElse("").strip();
    Refusal broken =
        Refusal.of(
            XlsxCodes.BROKEN, part, "its XML is damaged" + (line.isEmpty() ? "" : ": " + line));
    broken.initCause(e);
    return broken;
  }

  /** Goes to the end without a look at what comes, but for damage. */
  void finish() throws IOException {
    byte[] rest = new byte[1 << 13];
    int read = 0;
    while (read >= 0) {
      read = in.read(rest, 0, rest.length);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
