package space.roadmap.io.document;

import tools.jackson.core.JsonGenerator;

/** Writes by a generator of the parser's library, which is told which texts to quote. */
final class GeneratorOutput implements TokenOutput {
  private final JsonGenerator generator;
  private final ScalarStyle style;
  private char[] characters = new char[64];

  /** Lets a dialect know which scalar comes next. */
  @FunctionalInterface
  interface ScalarStyle {
    /** Called before a text is written: whether it must look like one whatever it contains. */
    void quoteNext(boolean always);
  }

  GeneratorOutput(JsonGenerator generator, ScalarStyle style) {
    this.generator = generator;
    this.style = style;
  }

  @Override
  public void beginObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void beginArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(MemberName name) {
    generator.writeName(name.text);
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text, boolean quoted) {
    style.quoteNext(quoted);
    generator.writeString(text);
  }

  @Override
  public void id(String text) {
    text(text, false);
  }

  @Override
  public void spelling(StringBuilder spelling) {
    int length = spelling.length();
    if (length > characters.length) {
      characters = new char[length];
    }
    spelling.getChars(0, length, characters, 0);
    style.quoteNext(true);
    generator.writeString(characters, 0, length);
  }

  @Override
  public void number(int number) {
    generator.writeNumber(number);
  }

  @Override
  public void number(String digits) {
    generator.writeNumber(digits);
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }

  @Override
  public void close() {
    generator.close();
  }
}
