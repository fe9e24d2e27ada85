package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Namespace;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.document.Layout.Member;
import space.roadmap.io.spi.ExportContext;

/**
 * Writes one document: every attribute in the order of its declaration, in its shortest form.
 *
 * <p>A struct is begun only when a second value comes, so one pass finds out whether the first may
 * stand alone.
 */
final class DocumentWriter implements ValueVisitor {
  private static final int PROGRESS_STEP = 1024;

  private final TokenOutput output;
  private final IdentityHashMap<EntityType<?>, Layout> layouts = new IdentityHashMap<>();
  private final List<Frame> frames = new ArrayList<>(); // by depth
  private final StringBuilder spelling = new StringBuilder();
  private int depth = -1;
  private Frame current = new Frame(layout(EntityTypes.header()));

  DocumentWriter(TokenOutput output) {
    this.output = output;
  }

  /** Writes a document as one file. */
  void write(Roadmap roadmap, ExportContext context) {
    output.beginObject();
    header(roadmap.header());
    lists(roadmap, new AllLists(roadmap), context);
    members(roadmap.extras());
    output.endObject();
  }

  /** Writes the file that includes the other files of a document. */
  void writeTop(Roadmap roadmap, ExportContext context) {
    output.beginObject();
    header(roadmap.header());
    List<String> includes = roadmap.parts().includes();
    if (!includes.isEmpty()) {
      output.name("include");
      output.beginArray();
      includes.forEach(pattern -> output.text(pattern, true));
      output.endArray();
    }
    lists(roadmap, new PartLists("", roadmap), context);
    members(ownExtras(roadmap));
    output.endObject();
  }

  /** Returns the unknown attributes of a document that stand in none of its other files. */
  private static Extras ownExtras(Roadmap roadmap) {
    Map<String, Value> own = new LinkedHashMap<>(roadmap.extras().asMap());
    for (String name : roadmap.parts().names()) {
      if (roadmap.parts().header(name).isEmpty()) {
        own.keySet().removeAll(roadmap.parts().extras(name).asMap().keySet());
      }
    }
    return Extras.of(own);
  }

  /** Writes one of the files that a document includes. */
  void writePart(String name, Roadmap roadmap, ExportContext context) {
    output.beginObject();
    Lists lists = new PartLists(name, roadmap);
    Optional<RoadmapHeader> own = roadmap.parts().header(name);
    if (own.isPresent()) {
      header(own.get());
      lists = new PlainLists(lists, Namespace.of(own.get().namespace().orElseThrow()), roadmap);
    }
    lists(roadmap, lists, context);
    members(roadmap.parts().extras(name));
    output.endObject();
  }

  private void header(RoadmapHeader header) {
    output.name("formatVersion");
    output.text(RoadmapDraft.FORMAT_VERSION, true);
    output.name("roadmap");
    object(layout(EntityTypes.header()), header, false);
  }

  /** Gives the entities to write. */
  private interface Lists {
    <T extends Entity> List<T> of(EntityKind<T> kind);
  }

  private record AllLists(Roadmap roadmap) implements Lists {
    @Override
    public <T extends Entity> List<T> of(EntityKind<T> kind) {
      return roadmap.all(kind);
    }
  }

  private record PartLists(String name, Roadmap roadmap) implements Lists {
    @Override
    public <T extends Entity> List<T> of(EntityKind<T> kind) {
      return roadmap.in(name, kind);
    }
  }

  /** The entities of a joined document as it names them itself. */
  private record PlainLists(Lists lists, Namespace namespace, Roadmap roadmap) implements Lists {
    @Override
    public <T extends Entity> List<T> of(EntityKind<T> kind) {
      List<T> plain = new ArrayList<>();
      lists.of(kind).forEach(entity -> plain.add(namespace.plain(kind, entity, roadmap)));
      return plain;
    }
  }

  private void lists(Roadmap roadmap, Lists lists, ExportContext context) {
    long done = 0;
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      done = list(lists, kind, context, done, roadmap.size());
    }
  }

  private <T extends Entity> long list(
      Lists lists, EntityKind<T> kind, ExportContext context, long before, long total) {
    List<T> entities = lists.of(kind);
    if (entities.isEmpty()) {
      return before;
    }
    Layout layout = layout(kind.type());
    long done = before;
    output.name(kind.list());
    output.beginArray();
    for (int i = 0; i < entities.size(); i++) {
      object(layout, entities.get(i), false);
      if (++done % PROGRESS_STEP == 0) {
        context.progress(done, total);
        if (context.isCancelled()) {
          break; // the host throws away what was written
        }
      }
    }
    output.endArray();
    return done;
  }

  private Layout layout(EntityType<?> type) {
    return layouts.computeIfAbsent(type, Layout::new);
  }

  private void object(Layout layout, Object value, boolean mayStandAlone) {
    Frame outer = current;
    Frame frame = inner();
    frame.reset(layout, !mayStandAlone);
    if (!mayStandAlone) {
      output.beginObject();
    }
    current = frame;
    visit(layout.type, value);
    current = outer;
    depth--;
    if (frame.begun) {
      output.endObject();
    } else if (frame.held == null) {
      output.beginObject();
      output.endObject();
    } else {
      held(frame, frame.held);
    }
  }

  @SuppressWarnings("unchecked") // the layout is the value's
  private <T> void visit(EntityType<T> type, Object value) {
    type.visit((T) value, this);
  }

  private Frame inner() {
    depth++;
    if (depth == frames.size()) {
      frames.add(new Frame(current.layout));
    }
    return frames.get(depth);
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    one(current.layout.member(attribute), value, true);
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    Frame frame = current;
    Member<V> member = frame.layout.member(attribute);
    int count = values.size();
    if (count == 1 && member.shortForm) {
      one(member, values.get(0), true);
      return;
    }
    if (!frame.begun) {
      begin(frame);
    }
    output.name(member.name);
    output.beginArray();
    for (int i = 0; i < count; i++) {
      one(member, values.get(i), false);
    }
    output.endArray();
  }

  @Override
  public void extras(Extras extras) {
    Frame frame = current;
    if (!frame.begun) {
      begin(frame);
    }
    members(extras);
  }

  private static boolean hold(Frame frame, Member<?> member, Object value) {
    if (frame.held != null || !member.mayStandAlone()) {
      return false;
    }
    frame.held = member;
    frame.value = value;
    return true;
  }

  private void begin(Frame frame) {
    output.beginObject();
    frame.begun = true;
    if (frame.held != null) {
      output.name(frame.held.name);
      held(frame, frame.held);
    }
  }

  @SuppressWarnings("unchecked") // the value was held with this attribute
  private <V> void held(Frame frame, Member<V> member) {
    V value = (V) frame.value;
    if (value != null) {
      one(member, value, false);
    }
  }

  /**
   * Writes one value.
   *
   * <p>This is one method since it must be a long one: HotSpot takes methods of up to 325 bytes
   * into their callers. Callers are compiled for each attribute of a type, of which most are
   * absent, and go through them faster the shorter they are.
   *
   * @param named whether it comes behind the name of its attribute, unless it may stand alone
   */
  private <V> void one(Member<V> member, V value, boolean named) {
    if (named) {
      Frame frame = current;
      if (!frame.begun) {
        if (hold(frame, member, value)) {
          return;
        }
        begin(frame);
      }
      output.name(member.name);
    }
    switch (member.shape) {
      case STRUCT -> {
        Layout layout = member.struct;
        if (layout == null) {
          layout = layout(member.type.struct().orElseThrow());
          member.struct = layout;
        }
        int level = output.depth();
        WrittenStructs written = layout.written;
        byte[] text = level < 0 ? null : written.find(value, level);
        if (text != null) {
          output.again(text);
        } else if (level >= 0 && written.isKnown()) {
          long mark = output.mark();
          object(layout, value, true);
          written.keep(value, level, output.since(mark));
        } else {
          object(layout, value, true);
        }
      }
      case MEMBERS -> extra((Value) value);
      case INTEGER -> output.number((Integer) value);
      case DECIMAL -> output.number(member.type.format(value));
      case BOOLEAN -> output.bool((Boolean) value);
      case DATE, PERIOD, LAG -> {
        spelling.setLength(0);
        member.type.append(value, spelling);
        output.spelling(spelling); // without a text of its own in between
      }
      case TEXT -> output.text((String) value, member.quoted);
      case IDENTIFIER, REFERENCE -> output.id(((Id<?>) value).text());
      case CHOICE -> output.text(member.type.format(value), false);
    }
  }

  private void members(Extras extras) {
    for (Map.Entry<String, Value> member : extras.asMap().entrySet()) {
      output.name(member.getKey());
      extra(member.getValue());
    }
  }

  /** Writes one value of an attribute by itself. */
  <V> void single(Attribute<?, V> attribute, V value) {
    one(new Member<>(attribute), value, false);
  }

  /** Writes a value that the library does not know. */
  void extra(Value value) {
    if (value instanceof Value.Text text) {
      output.text(text.text(), true);
    } else if (value instanceof Value.Number number) {
      output.number(number.digits());
    } else if (value instanceof Value.Bool bool) {
      output.bool(bool.value());
    } else if (value instanceof Value.Array array) {
      output.beginArray();
      array.values().forEach(this::extra);
      output.endArray();
    } else if (value instanceof Value.Members object) {
      output.beginObject();
      members(object.members());
      output.endObject();
    } else {
      output.nothing();
    }
  }
}
