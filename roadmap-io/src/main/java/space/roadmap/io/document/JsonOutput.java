package space.roadmap.io.document;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes JSON: indented for people, or as short as it gets. */
final class JsonOutput implements TokenOutput {
  private static final byte[] LINE_AND_SPACES =
      ("\n" + "  ".repeat(Depth.DEEPEST)).getBytes(StandardCharsets.US_ASCII);

  private final JsonBytes bytes;
  private final boolean indent;
  private int depth;
  private Before before = Before.NOTHING;

  /** What stands before the next value or name: what sets it off from the one before. */
  private enum Before {
    /** It is the document, or the value of a name. */
    NOTHING,

    /** It is the first of its array or object. */
    LINE,

    /** It is a later one. */
    COMMA_AND_LINE
  }

  JsonOutput(OutputStream out, boolean indent) {
    bytes = new JsonBytes(out);
    this.indent = indent;
  }

  @Override
  public void beginObject() {
    begin('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void beginArray() {
    begin('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  private void begin(char bracket) {
    setOff();
    bytes.put(bracket);
    before = Before.LINE;
    depth = Depth.below(depth);
  }

  private void end(char bracket) {
    depth--;
    if (!indent) {
      bytes.put(bracket);
    } else if (before == Before.LINE) {
      bytes.put(' ', bracket);
    } else {
      line();
      bytes.put(bracket);
    }
    before = Before.COMMA_AND_LINE;
  }

  private void setOff() {
    if (before == Before.COMMA_AND_LINE) {
      bytes.put(',');
    }
    if (indent && before != Before.NOTHING) {
      line();
    }
    before = Before.COMMA_AND_LINE;
  }

  private void line() {
    bytes.put(LINE_AND_SPACES, 0, 1 + 2 * depth);
  }

  @Override
  public void name(MemberName name) {
    byte[] json = name.json;
    if (indent) {
      setOff();
      bytes.put(json, 1, json.length - 1);
      colon();
    } else {
      bytes.put(json, before == Before.COMMA_AND_LINE ? 0 : 1, json.length);
    }
    before = Before.NOTHING;
  }

  @Override
  public void name(String name) {
    text(name, true);
    colon();
    before = Before.NOTHING;
  }

  private void colon() {
    if (indent) {
      bytes.put(' ', ':');
      bytes.put(' ');
    } else {
      bytes.put(':');
    }
  }

  @Override
  public void text(String text, boolean quoted) {
    setOff();
    bytes.put('"');
    bytes.escaped(text);
    bytes.put('"');
  }

  @Override
  public void id(String text) {
    setOff();
    bytes.put('"');
    bytes.plain(text);
    bytes.put('"');
  }

  @Override
  public void spelling(StringBuilder characters) {
    setOff();
    bytes.put('"');
    bytes.plain(characters);
    bytes.put('"');
  }

  @Override
  public void number(int number) {
    number(Integer.toString(number));
  }

  @Override
  public void number(String digits) {
    setOff();
    bytes.raw(digits);
  }

  @Override
  public void bool(boolean value) {
    setOff();
    bytes.plain(value ? "true" : "false");
  }

  @Override
  public void nothing() {
    setOff();
    bytes.plain("null");
  }

  @Override
  public int depth() {
    return depth;
  }

  @Override
  public long mark() {
    setOff();
    before = Before.NOTHING;
    return bytes.position();
  }

  @Override
  public byte @Nullable [] since(long mark) {
    return bytes.since(mark);
  }

  @Override
  public void again(byte[] text) {
    setOff();
    bytes.put(text, 0, text.length);
  }

  @Override
  public void close() {
    bytes.flush();
  }
}
