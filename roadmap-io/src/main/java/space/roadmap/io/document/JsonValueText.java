package space.roadmap.io.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Value;
import space.roadmap.io.spi.ValueText;

/** Writes values as a document would, in as little room as possible. */
public final class JsonValueText implements ValueText {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Override
  public <V> String json(Attribute<?, V> attribute, V value) {
    return written(false, (writer, output) -> writer.single(attribute, value));
  }

  @Override
  public <V> String json(Attribute<?, V> attribute, List<V> values) {
    return written(
        false,
        (writer, output) -> {
          output.beginArray();
          values.forEach(value -> writer.single(attribute, value));
          output.endArray();
        });
  }

  @Override
  public String json(Value value) {
    return written(false, (writer, output) -> writer.extra(value));
  }

  @Override
  public String laidOut(Value value) {
    return written(true, (writer, output) -> writer.extra(value)) + "\n";
  }

  private interface Writing {
    void write(DocumentWriter writer, TokenOutput output);
  }

  private String written(boolean laidOut, Writing writing) {
    bytes.reset();
    try (JsonOutput output = new JsonOutput(bytes, laidOut)) {
      writing.write(new DocumentWriter(output), output);
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
