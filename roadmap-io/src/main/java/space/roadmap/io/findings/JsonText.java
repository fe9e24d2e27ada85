package space.roadmap.io.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import space.roadmap.core.diagnostic.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON whose texts are whole characters, which UTF-8 can hold. */
final class JsonText {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator(",\n") // an array may be written by hand, with one value a line
          .build();

  /** Lays the text out for people, with the same line ends everywhere. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
  }

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  /** Writes several values, each on its line. */
  static void lines(OutputStream out, Consumer<JsonText> writer) throws IOException {
    write(ObjectWriteContext.empty(), out, writer);
  }

  /** Writes one value, laid out for people. */
  static void indented(OutputStream out, Consumer<JsonText> writer) throws IOException {
    write(
        new Indented(),
        out,
        text -> {
          writer.accept(text);
          text.json.writeRaw('\n');
        });
  }

  private static void write(ObjectWriteContext layout, OutputStream out, Consumer<JsonText> writer)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(layout, out, JsonEncoding.UTF8)) {
      writer.accept(new JsonText(json));
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  void raw(String text) {
    json.writeRaw(text);
  }

  /** Writes an object that stands alone or in an array. */
  void object(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  void object(String name, Runnable members) {
    json.writeName(Escapes.whole(name));
    object(members);
  }

  void array(String name, Runnable elements) {
    json.writeName(name);
    json.writeStartArray();
    elements.run();
    json.writeEndArray();
  }

  /** Writes each as an object of an array. */
  <T> void array(String name, Iterable<T> elements, Consumer<T> members) {
    array(
        name,
        () -> {
          for (T element : elements) {
            object(() -> members.accept(element));
          }
        });
  }

  /** Writes a text that is an element of an array. */
  void element(String text) {
    json.writeString(Escapes.whole(text));
  }

  void text(String name, String value) {
    json.writeName(Escapes.whole(name));
    json.writeString(Escapes.whole(value));
  }

  /** Writes a text, or null. */
  void text(String name, Optional<String> value) {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      nothing(name);
    }
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void nothing(String name) {
    json.writeNullProperty(name);
  }

  /** Writes the five members of a place, each null if there is none, and the two of a cell. */
  void place(Optional<Place> place) {
    if (place.isPresent()) {
      Place at = place.get();
      text("file", at.file());
      number("line", at.line());
      number("column", at.column());
      number("endLine", at.endLine());
      number("endColumn", at.endColumn());
      if (at.isCell()) {
        text("sheet", at.sheet());
        text("cell", at.cell());
      }
    } else {
      nothing("file");
      nothing("line");
      nothing("column");
      nothing("endLine");
      nothing("endColumn");
    }
  }
}
