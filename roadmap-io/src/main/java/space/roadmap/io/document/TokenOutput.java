package space.roadmap.io.document;

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

  @Override
  void close();
}
