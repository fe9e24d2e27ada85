package space.roadmap.core.meta;

import java.util.function.Function;

/** A value with one spelling that a function reads and another writes. */
final class ScalarType<V> extends ValueType<V> {
  /** Reads a value from part of a buffer. */
  interface BufferParser<V> {
    V parse(char[] buffer, int offset, int length);
  }

  /** Appends the spelling of a value. */
  interface Appender<V> {
    void append(V value, StringBuilder out);
  }

  private final Function<String, V> parser;
  private final BufferParser<V> bufferParser;
  private final Function<V, String> formatter;
  private final Appender<V> appender;

  ScalarType(
      Shape shape,
      String name,
      Function<String, V> parser,
      BufferParser<V> bufferParser,
      Function<V, String> formatter,
      Appender<V> appender) {
    super(shape, name);
    this.parser = parser;
    this.bufferParser = bufferParser;
    this.formatter = formatter;
    this.appender = appender;
  }

  ScalarType(Shape shape, String name, Function<String, V> parser, Function<V, String> formatter) {
    this(
        shape,
        name,
        parser,
        (buffer, offset, length) -> parser.apply(new String(buffer, offset, length)),
        formatter,
        (value, out) -> out.append(formatter.apply(value)));
  }

  @Override
  public V parse(String text) {
    return parser.apply(text);
  }

  @Override
  public V parse(char[] buffer, int offset, int length) {
    return bufferParser.parse(buffer, offset, length);
  }

  @Override
  public String format(V value) {
    return formatter.apply(value);
  }

  @Override
  public void append(V value, StringBuilder out) {
    appender.append(value, out);
  }
}
