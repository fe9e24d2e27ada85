package space.roadmap.io.document;

import tools.jackson.core.JsonGenerator;

/** Writes by Jackson's generator: what our own output is compared with. */
final class JacksonOutput implements TokenOutput {
  private final JsonGenerator generator;
  private char[] characters = new char[64];

  JacksonOutput(JsonGenerator generator) {
    this.generator = generator;
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
