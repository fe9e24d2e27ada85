package space.roadmap.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import space.roadmap.benchmarks.Records.Document;
import space.roadmap.benchmarks.Records.Need;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The baseline: Jackson 3 data binding into {@link Records}. */
final class Jackson3Subject implements Subject {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addModule(new SimpleModule().addSerializer(Need.class, new NeedSerializer()))
          .build();
  private static final ObjectReader READER = MAPPER.readerFor(Document.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Document.class);

  @Override
  public Object read(byte[] json) {
    return READER.readValue(json);
  }

  @Override
  public void write(Object document, OutputStream out) {
    WRITER.writeValue(out, document);
  }

  @Override
  public int validate(Object document) {
    throw new UnsupportedOperationException("Jackson checks no rules");
  }

  /** Writes a need in its shortest form. */
  private static final class NeedSerializer extends ValueSerializer<Need> {
    @Override
    public void serialize(Need need, JsonGenerator out, SerializationContext context) {
      if (need.isShort()) {
        out.writeString(need.anyOf().get(0));
        return;
      }
      out.writeStartObject();
      out.writeName("anyOf");
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
        out.writeStringProperty("type", need.type());
      }
      out.writeEndObject();
    }
  }
}
