package space.roadmap.io.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Findings as JSON for programs: an array with one object a finding, in the order given.
 *
 * <p>Each object has exactly {@code code}, {@code severity}, {@code certainty}, {@code message},
 * {@code entity}, {@code attribute}, {@code file}, {@code line}, {@code column}, {@code endLine}
 * and {@code endColumn}, in this order; what is not known is {@code null}. The text is UTF-8, one
 * finding a line. Positions count from 1, columns in UTF-16 units; an end is the position after the
 * last character.
 */
public final class JsonFindings {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator(",\n") // the array is written by hand, to have one finding a line
          .build();

  private JsonFindings() {}

  /**
   * Writes the findings; the caller closes the stream.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(List<Diagnostic> findings, OutputStream out) throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeRaw(findings.isEmpty() ? "[" : "[\n");
      for (Diagnostic finding : findings) {
        write(finding, json);
      }
      json.writeRaw(findings.isEmpty() ? "]\n" : "\n]\n");
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private static void write(Diagnostic finding, JsonGenerator json) {
    Optional<Place> place = finding.place();
    json.writeStartObject();
    json.writeStringProperty("code", finding.code().id());
    json.writeStringProperty("severity", finding.severity().text());
    json.writeStringProperty("certainty", finding.certainty().name().toLowerCase(Locale.ROOT));
    text("message", Optional.of(finding.message()), json);
    text("entity", finding.entity(), json);
    text("attribute", finding.attribute(), json);
    text("file", place.map(Place::file), json);
    number("line", place, Place::line, json);
    number("column", place, Place::column, json);
    number("endLine", place, Place::endLine, json);
    number("endColumn", place, Place::endColumn, json);
    json.writeEndObject();
  }

  private static void text(String name, Optional<String> value, JsonGenerator json) {
    if (value.isPresent()) {
      json.writeStringProperty(name, wellFormed(value.get()));
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void number(
      String name, Optional<Place> place, ToIntFunction<Place> getter, JsonGenerator json) {
    if (place.isPresent()) {
      json.writeNumberProperty(name, getter.applyAsInt(place.get()));
    } else {
      json.writeNullProperty(name);
    }
  }

  /** Replaces halves of characters, which UTF-8 cannot hold. */
  private static String wellFormed(String text) {
    boolean broken =
        text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    if (!broken) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }
}
