package space.roadmap.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.OutputStream;
import space.roadmap.benchmarks.Records.Document;
import space.roadmap.benchmarks.Records.Need;

/** The baseline: Jackson 2.22 data binding into {@link Records}. */
final class Jackson2Subject implements Subject {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
          .addModule(new SimpleModule().addSerializer(Need.class, new NeedSerializer()))
          .build();
  private static final ObjectReader READER = MAPPER.readerFor(Document.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Document.class);

  @Override
  public Object read(byte[] json) throws IOException {
    return READER.readValue(json);
  }

  @Override
  public void write(Object document, OutputStream out) throws IOException {
    WRITER.writeValue(out, document);
  }

  @Override
  public int validate(Object document) {
    throw new UnsupportedOperationException("Jackson checks no rules");
  }

  /** Writes a need in its shortest form. */
  private static final class NeedSerializer extends JsonSerializer<Need> {
    @Override
    public void serialize(Need need, JsonGenerator out, SerializerProvider context)
        throws IOException {
      if (need.isShort()) {
        out.writeString(need.anyOf().get(0));
        return;
      }
      out.writeStartObject();
      out.writeFieldName("anyOf");
      if (need.anyOf().size() == 1) {
        out.writeString(need.anyOf().get(0));
      } else {
        out.writeStartArray();
        for (String target : need.anyOf()) {
          out.writeString(target);
        }
        out.writeEndArray();
      }
      if (need.type() != null) {
        out.writeStringField("type", need.type());
      }
      out.writeEndObject();
    }
  }
}
