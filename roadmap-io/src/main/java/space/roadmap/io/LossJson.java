package space.roadmap.io;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import space.roadmap.io.spi.Loss;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a loss report as a JSON array with one line of it on each line. */
final class LossJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().rootValueSeparator(",\n").build(); // the array is written by hand

  private LossJson() {}

  static String of(LossReport report) {
    StringWriter text = new StringWriter();
    try (text;
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeRaw(report.isEmpty() ? "[" : "[\n");
      report.lines().forEach(line -> write(line, json));
      json.writeRaw(report.isEmpty() ? "]" : "\n]");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(LossReport.Line line, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", line.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("type", line.type());
    json.writeStringProperty("attribute", line.attribute());
    json.writeNumberProperty("count", line.count());
    json.writeName("examples");
    json.writeStartArray();
    line.examples().forEach(example -> write(example, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Loss example, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("entity", example.entity());
    json.writeStringProperty("attribute", example.attribute());
    json.writeStringProperty("from", example.from());
    json.writeStringProperty("to", example.to());
    json.writeEndObject();
  }
}
