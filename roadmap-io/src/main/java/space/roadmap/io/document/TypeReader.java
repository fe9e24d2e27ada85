package space.roadmap.io.document;

import com.google.common.collect.Lists;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.AttributeUse;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** What the reader needs of an entity or struct, looked up once, and a draft to use again. */
final class TypeReader<T> {
  final EntityType<T> type;
  final AttributeUse<T> use;
  final Repeats<T> repeats = new Repeats<>();
  private final List<AttributeReader<T, ?>> attributes = new ArrayList<>();
  private final Map<String, AttributeReader<T, ?>> byName = new HashMap<>();
  private final TypeReaders readers;
  private final @Nullable AttributeReader<T, ?>[] following; // by ordinal + 1
  private final @Nullable AttributeReader<T, ?> shortForm;
  private @Nullable PropertyNameMatcher matcher;
  private @Nullable TypeReader<?> inlined;
  private @Nullable Draft<T> spare;

  TypeReader(EntityType<T> type, TypeReaders readers) {
    this.type = type;
    use = new AttributeUse<>(type);
    this.readers = readers;
    for (Attribute<T, ?> attribute : type.attributes()) {
      AttributeReader<T, ?> reader = new AttributeReader<>(attribute, readers);
      attributes.add(reader);
      byName.put(attribute.name(), reader);
    }
    following = newArray(attributes.size() + 1);
    shortForm = type.shortForm().map(Attribute::name).map(byName::get).orElse(null);
  }

  /** Returns the attribute that came after this one last time; -1 asks for the first. */
  @Nullable AttributeReader<T, ?> expectedAfter(int ordinal) {
    return following[ordinal + 1];
  }

  /** Remembers that one attribute came after another. */
  void learn(int ordinal, AttributeReader<T, ?> next) {
    following[ordinal + 1] = next;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static <T> @Nullable AttributeReader<T, ?>[] newArray(int size) {
    return new AttributeReader[size];
  }

  /** Returns the attribute at this position in the order of formats. */
  AttributeReader<T, ?> attribute(int position) {
    return attributes.get(position);
  }

  /** Returns what finds the position of an attribute by its name, for one of Jackson's parsers. */
  PropertyNameMatcher matcher() {
    PropertyNameMatcher made = matcher;
    if (made == null) {
      made = readers.matcher(Lists.transform(attributes, it -> Named.fromString(it.name())));
      matcher = made;
    }
    return made;
  }

  /** Returns the position of the attribute with this name, or -1 if there is none. */
  int match(String name) {
    AttributeReader<T, ?> found = byName.get(name);
    return found == null ? -1 : attributes.indexOf(found);
  }

  /** Returns the position of the attribute whose name stands here between quotes, or -1. */
  int match(ByteBuffer bytes, int from, int to) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).quoted.stands(bytes, from, to)) {
        return i;
      }
    }
    return -1;
  }

  @Nullable AttributeReader<T, ?> find(String name) {
    return byName.get(name);
  }

  /** Returns the attribute that may stand alone for the whole struct. */
  @Nullable AttributeReader<T, ?> shortForm() {
    return shortForm;
  }

  /** Returns the reader of the type whose attributes stand among these, if there is one. */
  @Nullable TypeReader<?> inlined() {
    if (inlined == null && type.inlined().isPresent()) {
      inlined = readers.of(type.inlined().get());
    }
    return inlined;
  }

  /** Returns an empty draft; {@link #release} gives it back. */
  Draft<T> draft() {
    Draft<T> draft = spare;
    if (draft == null) {
      return type.draft();
    }
    spare = null;
    return draft;
  }

  void release(Draft<T> draft) {
    use.note(draft);
    draft.clear();
    spare = draft;
  }
}
