package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.ExportContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes one document: every attribute in the order of its declaration, in its shortest form.
 *
 * <p>A struct is begun only when a second value comes, so one pass finds out whether the first may
 * stand alone.
 */
final class DocumentWriter implements ValueVisitor {
  private static final int PROGRESS_STEP = 1024;

  private final JsonGenerator generator;
  private final ScalarStyle style;
  private final IdentityHashMap<EntityType<?>, Frame.Names> names = new IdentityHashMap<>();
  private final List<Frame> frames = new ArrayList<>();
  private final StringBuilder spelling = new StringBuilder();
  private char[] characters = new char[64];
  private int depth;
  private Frame current = new Frame();

  /** Lets a dialect know which scalar comes next. */
  @FunctionalInterface
  interface ScalarStyle {
    /** Called before a text is written: whether it must look like one whatever it contains. */
    void quoteNext(boolean always);
  }

  DocumentWriter(JsonGenerator generator, ScalarStyle style) {
    this.generator = generator;
    this.style = style;
    frames.add(current);
  }

  void write(Roadmap roadmap, ExportContext context) {
    generator.writeStartObject();
    generator.writeName("formatVersion");
    text(RoadmapDraft.FORMAT_VERSION, true);
    generator.writeName("roadmap");
    object(EntityTypes.header(), roadmap.header(), false);
    long done = 0;
    long total = roadmap.size();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      done = list(roadmap, kind, context, done, total);
    }
    members(roadmap.extras());
    generator.writeEndObject();
  }

  private <T extends Entity> long list(
      Roadmap roadmap, EntityKind<T> kind, ExportContext context, long before, long total) {
    List<T> entities = roadmap.all(kind);
    if (entities.isEmpty()) {
      return before;
    }
    long done = before;
    generator.writeName(kind.list());
    generator.writeStartArray();
    for (int i = 0; i < entities.size(); i++) {
      object(kind.type(), entities.get(i), false);
      if (++done % PROGRESS_STEP == 0) {
        context.progress(done, total);
        if (context.isCancelled()) {
          break; // the host throws away what was written
        }
      }
    }
    generator.writeEndArray();
    return done;
  }

  private <T> void object(EntityType<T> type, T value, boolean mayStandAlone) {
    Frame frame = push();
    frame.reset(namesOf(frame, type), !mayStandAlone);
    if (!mayStandAlone) {
      generator.writeStartObject();
    }
    type.visit(value, this);
    pop();
    if (frame.begun) {
      generator.writeEndObject();
    } else if (frame.held == null) {
      generator.writeStartObject();
      generator.writeEndObject();
    } else {
      held(frame);
    }
  }

  private Frame push() {
    depth++;
    if (depth == frames.size()) {
      frames.add(new Frame());
    }
    current = frames.get(depth);
    return current;
  }

  private void pop() {
    depth--;
    current = frames.get(depth);
  }

  private Frame.Names namesOf(Frame frame, EntityType<?> type) {
    Frame.Names last = frame.names;
    return last != null && last.type == type ? last : names.computeIfAbsent(type, Frame.Names::new);
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    Frame frame = current;
    if (!frame.begun) {
      if (hold(frame, attribute, value)) {
        return;
      }
      begin(frame);
    }
    name(frame, attribute);
    one(attribute, value);
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    Frame frame = current;
    boolean single = values.size() == 1 && attribute.isShortForm();
    if (!frame.begun) {
      if (single && hold(frame, attribute, values.get(0))) {
        return;
      }
      begin(frame);
    }
    name(frame, attribute);
    if (single) {
      one(attribute, values.get(0));
      return;
    }
    generator.writeStartArray();
    for (int i = 0; i < values.size(); i++) {
      one(attribute, values.get(i));
    }
    generator.writeEndArray();
  }

  @Override
  public void extras(Extras extras) {
    Frame frame = current;
    if (!frame.begun) {
      begin(frame);
    }
    members(extras);
  }

  private static boolean hold(Frame frame, Attribute<?, ?> attribute, Object value) {
    if (frame.held != null
        || !attribute.isShortForm()
        || attribute.type().shape() == Shape.STRUCT) {
      return false;
    }
    frame.held = attribute;
    frame.value = value;
    return true;
  }

  private void begin(Frame frame) {
    generator.writeStartObject();
    frame.begun = true;
    if (frame.held != null) {
      name(frame, frame.held);
      held(frame);
    }
  }

  private void name(Frame frame, Attribute<?, ?> attribute) {
    SerializedString name = frame.name(attribute);
    if (name != null) {
      generator.writeName(name);
    } else {
      generator.writeName(attribute.name());
    }
  }

  @SuppressWarnings("unchecked") // the value was held with this attribute
  private <V> void held(Frame frame) {
    Attribute<?, V> attribute = (Attribute<?, V>) frame.held;
    V value = (V) frame.value;
    if (attribute != null && value != null) {
      one(attribute, value);
    }
  }

  private <V> void one(Attribute<?, V> attribute, V value) {
    ValueType<V> type = attribute.type();
    switch (type.shape()) {
      case STRUCT -> object(type.struct().orElseThrow(), value, true);
      case INTEGER -> generator.writeNumber((Integer) value);
      case DECIMAL -> generator.writeNumber(type.format(value));
      case BOOLEAN -> generator.writeBoolean((Boolean) value);
      case DATE, PERIOD, LAG -> spelled(type, value);
      case TEXT -> text((String) value, attribute.name().equals("words"));
      case IDENTIFIER, REFERENCE -> text(((Id<?>) value).text(), false);
      case CHOICE -> text(type.format(value), false);
    }
  }

  private void text(String text, boolean quoted) {
    style.quoteNext(quoted);
    generator.writeString(text);
  }

  /** Writes a value that is always quoted, without a text of its own in between. */
  private <V> void spelled(ValueType<V> type, V value) {
    spelling.setLength(0);
    type.append(value, spelling);
    int length = spelling.length();
    if (length > characters.length) {
      characters = new char[length];
    }
    spelling.getChars(0, length, characters, 0);
    style.quoteNext(true);
    generator.writeString(characters, 0, length);
  }

  private void members(Extras extras) {
    for (Map.Entry<String, Value> member : extras.asMap().entrySet()) {
      generator.writeName(member.getKey());
      extra(member.getValue());
    }
  }

  private void extra(Value value) {
    if (value instanceof Value.Text text) {
      text(text.text(), true);
    } else if (value instanceof Value.Number number) {
      generator.writeNumber(number.digits());
    } else if (value instanceof Value.Bool bool) {
      generator.writeBoolean(bool.value());
    } else if (value instanceof Value.Array array) {
      generator.writeStartArray();
      array.values().forEach(this::extra);
      generator.writeEndArray();
    } else if (value instanceof Value.Members object) {
      generator.writeStartObject();
      members(object.members());
      generator.writeEndObject();
    } else {
      generator.writeNull();
    }
  }
}
