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
   * Returns what the text of a value depends on besides the value: how far its lines are indented.
   * Less than zero where texts are not given.
   */
  default int margin() {
    return -1;
  }

  /** Begins a value whose text will be asked for, and returns where it begins. */
  default long mark() {
    throw new UnsupportedOperationException();
  }

  /** Returns the text of the value that was begun here and just ended; null if it is long. */
  default byte @Nullable [] since(long mark) {
    throw new UnsupportedOperationException();
  }

  /** Writes a value by the text it had where the margin was the same. */
  default void again(byte[] text) {
    throw new UnsupportedOperationException();
  }

  @Override
  void close();
}
