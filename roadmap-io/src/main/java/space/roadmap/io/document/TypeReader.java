package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** What the reader needs of an entity or struct, looked up once, and a draft to use again. */
final class TypeReader<T> {
  final EntityType<T> type;
  final PropertyNameMatcher matcher;
  private final List<AttributeReader<T, ?>> attributes = new ArrayList<>();
  private final Map<String, AttributeReader<T, ?>> byName = new HashMap<>();
  private final TypeReaders readers;
  private final int[] following;
  private @Nullable TypeReader<?> inlined;
  private @Nullable Draft<T> spare;

  TypeReader(EntityType<T> type, TypeReaders readers) {
    this.type = type;
    this.readers = readers;
    List<Named> names = new ArrayList<>();
    for (Attribute<T, ?> attribute : type.attributes()) {
      AttributeReader<T, ?> reader = new AttributeReader<>(attribute, readers);
      attributes.add(reader);
      byName.put(attribute.name(), reader);
      names.add(Named.fromString(attribute.name()));
    }
    matcher = readers.matcher(names);
    following = new int[attributes.size() + 1];
    Arrays.fill(following, -1);
  }

  /** Returns the attribute that came after this one last time; -1 asks for the first. */
  @Nullable AttributeReader<T, ?> expectedAfter(int ordinal) {
    int next = following[ordinal + 1];
    return next < 0 ? null : attributes.get(next);
  }

  /** Remembers that the attribute with this number of the matcher came after this one. */
  void learn(int ordinal, int match) {
    following[ordinal + 1] = match;
  }

  /** Returns the attribute that the matcher gave this number. */
  AttributeReader<T, ?> attribute(int match) {
    return attributes.get(match);
  }

  @Nullable AttributeReader<T, ?> find(String name) {
    return byName.get(name);
  }

  @Nullable AttributeReader<T, ?> shortForm() {
    return type.shortForm().map(Attribute::name).map(byName::get).orElse(null);
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
    draft.clear();
    spare = draft;
  }
}
