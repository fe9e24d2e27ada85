package space.roadmap.io.document;

import org.jspecify.annotations.Nullable;

/**
 * Takes a document one token after the other and writes it in one notation.
 *
 * <p>What a stream refuses comes out as an unchecked exception. Closing writes what is still held
 * back and leaves the stream open.
 */
interface TokenOutput extends AutoCloseable {
  /** Begins an object. */
  void beginObject();

  /** Ends the object that was begun last. */
  void endObject();

  /** Begins an array. */
  void beginArray();

  /** Ends the array that was begun last. */
  void endArray();

  /** Writes the name of an attribute; its value comes next. */
  void name(MemberName name);

  /** Writes any name; its value comes next. */
  void name(String name);

  /**
   * Writes a text.
   *
   * @param quoted whether it must look like a text whatever it contains
   */
  void text(String text, boolean quoted);

  /** Writes an id: a text of characters that mean themselves everywhere. */
  void id(String text);

  /** Writes the spelling of a date or a duration, which always looks like a text. */
  void spelling(StringBuilder characters);

  /** Writes a whole number. */
  void number(int number);

  /** Writes a number, digit by digit as it is given. */
  void number(String digits);

  /** Writes true or false. */
  void bool(boolean value);

  /** Writes an explicit nothing. */
  void nothing();

  /**
   * Returns how deep the next value will be, on which its text depends; less than zero if texts of
   * values cannot be asked for.
   */
  default int depth() {
    return -1;
  }

  /** Prepares for a value whose text will be asked for, and returns where that begins. */
  default long mark() {
    throw new UnsupportedOperationException();
  }

  /** Returns the text of the value that began at a mark and just ended; null if it is long. */
  default byte @Nullable [] since(long mark) {
    throw new UnsupportedOperationException();
  }

  /** Writes a value by the text that it had at the same depth. */
  default void again(byte[] text) {
    throw new UnsupportedOperationException();
  }

  @Override
  void close();
}
