package space.roadmap.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Id;
import space.roadmap.core.id.Ids;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.RoadmapDraft;
import tools.jackson.core.JsonToken;

/**
 * Reads entities and structs from a parser, attribute by attribute: the hot path.
 *
 * <p>Drafts are used again, values of lists are collected on one stack, names are matched from the
 * parser's own bytes, and ids and dates are read from its buffer.
 */
final class StructReader {
  private final Tokens tokens;
  private final TypeReaders readers;
  private final Findings findings;
  private final RoadmapDraft roadmap;
  private final Ids ids;
  private @Nullable Object[] stack = new Object[64];
  private int top;
  private int depth; // of the entity or struct that is being read; 1 for an entity
  private int identifier = -1;
  private int loose; // references read that may name anything

  StructReader(Tokens tokens, TypeReaders readers, Findings findings, RoadmapDraft roadmap) {
    this.tokens = tokens;
    this.readers = readers;
    this.findings = findings;
    this.roadmap = roadmap;
    ids = roadmap.ids();
  }

  /** Returns the number of the id of the entity that was read last. */
  int identifier() {
    return identifier;
  }

  <T> TypeReader<T> of(EntityType<T> type) {
    return readers.of(type);
  }

  /**
   * Tells the roadmap which attributes there are in what was read, and how many entities that is.
   */
  void tellUse(int entities) {
    roadmap.uses(entities, readers.uses());
  }

  /**
   * Reads the object at the parser into a draft.
   *
   * @return whether everything it needs is there
   */
  <T> boolean fill(TypeReader<T> reader, Draft<T> draft) {
    long seen = 0;
    long inlinedSeen = 0;
    int previous = -1;
    depth++;
    while (true) {
      // Objects of one list are mostly alike: what came next last time is tried first.
      AttributeReader<T, ?> attribute = reader.expectedAfter(previous);
      if (attribute == null || !tokens.nextIs(attribute)) {
        if (attribute == null) {
          tokens.next();
        }
        if (tokens.current() == JsonToken.END_OBJECT) {
          depth--;
          return isComplete(reader, draft, seen);
        }
        int match = tokens.match(reader);
        if (match < 0) {
          inlinedSeen = unmatched(reader, draft, inlinedSeen);
          continue;
        }
        attribute = reader.attribute(match);
        reader.learn(previous, attribute);
      }
      previous = attribute.ordinal;
      if ((seen & attribute.bit) != 0) {
        duplicate(attribute.name());
      } else {
        seen |= attribute.bit;
        value(attribute, draft, tokens.next());
      }
    }
  }

  private <T> long unmatched(TypeReader<T> reader, Draft<T> draft, long inlinedSeen) {
    String name = tokens.name();
    TypeReader<?> inlined = reader.inlined();
    AttributeReader<?, ?> attribute = inlined == null ? null : inlined.find(name);
    if (attribute == null && draft.hasExtra(name)) {
      duplicate(name);
      return inlinedSeen;
    }
    if (attribute == null) {
      unknown(
          PartReader.article(reader.type.name()),
          Iterables.transform(names(reader, inlined), Attribute::name),
          draft::extra);
      return inlinedSeen;
    }
    if ((inlinedSeen & attribute.bit) != 0) {
      duplicate(name);
      return inlinedSeen;
    }
    inlinedValue(attribute, draft.inlined());
    return inlinedSeen | attribute.bit;
  }

  private static Iterable<Attribute<?, ?>> names(
      TypeReader<?> reader, @Nullable TypeReader<?> inlined) {
    List<? extends Attribute<?, ?>> own = reader.type.attributes();
    return inlined == null
        ? Iterables.unmodifiableIterable(own)
        : Iterables.concat(own, inlined.type.attributes());
  }

  @SuppressWarnings("unchecked") // the draft is of the type whose attribute this is
  private <O> void inlinedValue(AttributeReader<O, ?> attribute, Draft<?> draft) {
    value(attribute, (Draft<O>) draft, tokens.next());
  }

  private void duplicate(String name) {
    findings.here(tokens, DocumentCodes.DUPLICATE_KEY.report().with("name", name));
    tokens.next();
    tokens.skip();
  }

  private <T> boolean isComplete(TypeReader<T> reader, Draft<T> draft, long seen) {
    List<Attribute<T, ?>> missing = draft.missing();
    for (int i = 0; i < missing.size(); i++) {
      Attribute<T, ?> attribute = missing.get(i);
      if ((seen & (1L << attribute.ordinal())) == 0) { // otherwise its value was found wrong
        findings.justEnded(
            tokens,
            DocumentCodes.MISSING
                .report()
                .with("owner", "this " + reader.type.name())
                .with("name", attribute.name()));
      }
    }
    return missing.isEmpty();
  }

  /** Reads the value or the values of an attribute, of which this is the first token. */
  <T, V> void value(AttributeReader<T, V> reader, Draft<T> draft, JsonToken token) {
    if (!reader.many) {
      V value = one(reader, token);
      if (value != null) {
        draft.set(reader.attribute, value);
      }
    } else if (token == JsonToken.START_ARRAY) {
      int base = top;
      for (JsonToken item = tokens.next(); item != JsonToken.END_ARRAY; item = tokens.next()) {
        V value = one(reader, item);
        if (value != null) {
          push(value);
        }
      }
      draft.setAll(reader.attribute, this.<V>pop(base));
    } else {
      V value = one(reader, token);
      if (value != null) {
        draft.set(reader.attribute, value);
      }
    }
  }

  private void push(Object value) {
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, top * 2);
    }
    stack[top++] = value;
  }

  /** Takes the values above this height off the stack, as an exact list. */
  @SuppressWarnings("unchecked") // one list pushes values of one type
  private <V> ImmutableList<V> pop(int base) {
    Object[] values = stack;
    int count = top - base;
    top = base;
    return (ImmutableList<V>)
        switch (count) {
          case 0 -> ImmutableList.of();
          case 1 -> ImmutableList.of(values[base]);
          case 2 -> ImmutableList.of(values[base], values[base + 1]);
          case 3 -> ImmutableList.of(values[base], values[base + 1], values[base + 2]);
          default -> ImmutableList.copyOf(Arrays.copyOfRange(values, base, base + count));
        };
  }

  /** Reads one value, or reports why it is none and returns null. */
  @SuppressWarnings("unchecked") // the shape says what the Java type is
  private <V> @Nullable V one(AttributeReader<?, V> reader, JsonToken token) {
    switch (reader.shape) {
      case STRUCT -> {
        return token == JsonToken.START_OBJECT
            ? struct(reader.struct())
            : shortForm(reader, reader.struct(), token);
      }
      case IDENTIFIER, REFERENCE -> {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
          return (V) id(reader);
        }
      }
      case DATE, PERIOD -> {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
          return spelled(reader);
        }
      }
      case CHOICE, LAG -> {
        if (token == JsonToken.VALUE_STRING || (isBoolean(token) && tokens.readsPlainScalars())) {
          return spelled(reader);
        }
      }
      case TEXT -> {
        if (token == JsonToken.VALUE_STRING) {
          if (!tokens.isNull()) {
            return (V) tokens.text();
          }
        } else if (token.isNumeric() || (isBoolean(token) && tokens.readsPlainScalars())) {
          return (V) tokens.text();
        }
      }
      case INTEGER -> {
        if (token == JsonToken.VALUE_NUMBER_INT) {
          return spelled(reader);
        }
      }
      case DECIMAL -> {
        if (token.isNumeric()) {
          return spelled(reader);
        }
      }
      case BOOLEAN -> {
        if (isBoolean(token)) {
          return (V) Boolean.valueOf(token == JsonToken.VALUE_TRUE);
        }
      }
      case MEMBERS -> {
        if (token == JsonToken.START_OBJECT) {
          return (V) new ExtrasReader(tokens, findings).value();
        }
      }
    }
    return wrong(reader);
  }

  private static boolean isBoolean(JsonToken token) {
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
  }

  private <V> @Nullable V wrong(AttributeReader<?, V> reader) {
    if (tokens.isNull()) {
      findings.here(tokens, DocumentCodes.NULL.report().with("name", reader.name()));
    } else {
      findings.wrongType(tokens, reader.name(), reader.expected());
      tokens.skip();
    }
    return null;
  }

  /** Reads a value from the parser's own buffer. */
  private <V> @Nullable V spelled(AttributeReader<?, V> reader) {
    if (tokens.isNull()) {
      return wrong(reader);
    }
    try {
      return tokens.parse(reader.type);
    } catch (IllegalArgumentException e) {
      findings.invalid(
          tokens, reader.shape == Shape.CHOICE ? DocumentCodes.VOCABULARY : DocumentCodes.VALUE, e);
      return null;
    }
  }

  private <V> @Nullable Id<?> id(AttributeReader<?, V> reader) {
    if (tokens.isNull()) {
      wrong(reader);
      return null;
    }
    try {
      int serial = tokens.id(ids);
      if (reader.shape == Shape.REFERENCE) {
        loose += reader.toAnything ? 1 : 0;
        roadmap.refer(serial, reader.allowedKinds);
      } else if (ids.isPart(serial)) {
        throw new IllegalArgumentException(
            "the id '%s' contains '#', which selects a part; leave it out"
                .formatted(ids.get(serial)));
      } else if (depth == 1) { // and no statement about the entity
        identifier = serial;
      }
      return ids.get(serial);
    } catch (IllegalArgumentException e) {
      findings.invalid(tokens, DocumentCodes.VALUE, e);
      return null;
    }
  }

  /**
   * Reads a struct, or takes one that was read from the same text before. None is taken twice that
   * may refer to anything: dates that follow others are told apart as objects.
   */
  private <V> @Nullable V struct(TypeReader<V> reader) {
    @Nullable V repeated = tokens.repeated(reader.repeats);
    if (repeated != null) {
      return repeated;
    }
    int before = loose;
    Draft<V> draft = reader.draft();
    @Nullable V built = fill(reader, draft) ? draft.build() : null;
    reader.release(draft);
    if (built != null && loose == before) {
      tokens.keep(reader.repeats, built);
    }
    return built;
  }

  /** Reads a value that stands alone for a struct. */
  private <V> @Nullable V shortForm(
      AttributeReader<?, V> owner, TypeReader<V> reader, JsonToken token) {
    if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
      return wrong(owner);
    }
    Draft<V> draft = reader.draft();
    AttributeReader<V, ?> own = reader.shortForm();
    TypeReader<?> inlined = reader.inlined();
    if (own != null) {
      value(own, draft, token);
    } else if (inlined == null || !inlinedShortForm(inlined, reader, draft.inlined(), token)) {
      reader.release(draft);
      return wrong(owner);
    }
    @Nullable V built = draft.isEmpty() ? null : draft.build();
    reader.release(draft);
    return built;
  }

  @SuppressWarnings("unchecked") // the draft is of the inlined type
  private <O> boolean inlinedShortForm(
      TypeReader<O> reader, TypeReader<?> statement, Draft<?> draft, JsonToken token) {
    AttributeReader<O, ?> attribute = reader.shortForm();
    if (attribute == null || statement.find(attribute.name()) != null) {
      return false; // a statement about a citation has a source of its own
    }
    value(attribute, (Draft<O>) draft, token);
    return true;
  }

  /** A list of things with ids, at the top, is a kind of entity that nobody will ever read. */
  private static DiagnosticCode unknownCode(String owner, Value value) {
    return owner.equals(PartReader.DOCUMENT)
            && value instanceof Value.Array list
            && list.values().stream().anyMatch(StructReader::hasId)
        ? DocumentCodes.UNKNOWN_KIND
        : DocumentCodes.UNKNOWN_ATTRIBUTE;
  }

  private static boolean hasId(Value value) {
    return value instanceof Value.Members object && object.members().get("id").isPresent();
  }

  /** People's own attributes, and the schema that a document names for editors. */
  private static boolean isMeantToBeUnknown(String owner, String name) {
    return name.startsWith("x-") || (name.equals("$schema") && owner.equals(PartReader.DOCUMENT));
  }

  /** Reads an attribute that the library does not know. */
  void unknown(String owner, Iterable<String> known, BiConsumer<String, Value> keeper) {
    String name = tokens.name();
    Supplier<Place> place = tokens.placeForLater();
    tokens.next();
    if (tokens.isBlank()) {
      findings.valueless(tokens, place.get(), name);
      return;
    }
    Value value = new ExtrasReader(tokens, findings).value();
    if (!isMeantToBeUnknown(owner, name)) {
      findings.unknown(tokens, place.get(), unknownCode(owner, value), owner, name, known);
    }
    keeper.accept(name, value);
  }
}
