package space.roadmap.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.Entity;

/** Fills drafts with values of every type: one loop over the metamodel. */
final class RandomDrafts {
  /** Structs within structs; a statement of a statement's struct is deep enough. */
  private static final int DEEPEST = 5;

  private static final int DEEPEST_IF_COMPLETE = 12;
  private static final int ALL = 100;

  private static final List<String> NUMBERS =
      List.of("0", "1.10", "-3.5", "1e3", "2.50E-7", "12345678901234567890", "-0.0", "1E+2");

  private final Random random;
  private final RandomIds ids;
  private final RandomTexts texts;
  private final RandomTimes times;
  private final boolean complete;
  private final Set<EntityType<?>> filled = Collections.newSetFromMap(new IdentityHashMap<>());
  private int depth;

  RandomDrafts(Random random, RandomIds ids) {
    this(random, ids, new RandomTexts(random), false);
  }

  private RandomDrafts(Random random, RandomIds ids, RandomTexts texts, boolean complete) {
    this.random = random;
    this.ids = ids;
    this.texts = texts;
    this.complete = complete;
    times = new RandomTimes(random);
  }

  /**
   * Returns drafts that leave nothing to chance: every entity has every attribute, the first of
   * each struct too, and texts are plain.
   */
  static RandomDrafts complete(Random random, RandomIds ids) {
    return new RandomDrafts(random, ids, RandomTexts.plain(random), true);
  }

  <T extends Entity> T entity(EntityType<T> type, String id) {
    Draft<T> draft = draft(type);
    setId(draft, type.attribute("id").orElseThrow(), id);
    return draft.build();
  }

  private static <T, V> void setId(Draft<T> draft, Attribute<T, V> attribute, String id) {
    draft.set(attribute, attribute.type().parse(id));
  }

  /** Returns a draft of which everything that must be there is. */
  <T> Draft<T> draft(EntityType<T> type) {
    depth++;
    Draft<T> draft = type.draft();
    int density = density(type);
    fill(draft, density, Set.of());
    if (type.inlined().isPresent()) {
      fill(draft.inlined(), Math.max(density, 15), names(type));
    }
    if (complete ? density == ALL : random.nextInt(10) == 0) {
      extras(draft::extra);
    }
    depth--;
    return draft;
  }

  /** Returns how many of a hundred attributes are there. */
  private int density(EntityType<?> type) {
    if (complete) {
      return filled.add(type) || depth == 1 ? ALL : 0;
    }
    return depth == 1 ? List.of(5, 40, 80).get(random.nextInt(3)) : 45 / depth;
  }

  private static Set<String> names(EntityType<?> type) {
    Set<String> names = new HashSet<>();
    type.attributes().forEach(attribute -> names.add(attribute.name()));
    return names;
  }

  private <T> void fill(Draft<T> draft, int percent, Set<String> except) {
    for (Attribute<T, ?> attribute : draft.type().attributes()) {
      boolean wanted = attribute.cardinality() == Cardinality.ONE || random.nextInt(100) < percent;
      if (wanted && !except.contains(attribute.name())) {
        fill(draft, attribute);
      }
    }
  }

  private <T, V> void fill(Draft<T> draft, Attribute<T, V> attribute) {
    if (attribute.type().shape() == Shape.STRUCT
        && depth >= (complete ? DEEPEST_IF_COMPLETE : DEEPEST)) {
      return;
    }
    if (attribute.cardinality() != Cardinality.MANY) {
      value(attribute).ifPresent(value -> draft.set(attribute, value));
      return;
    }
    List<V> values = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Optional<V> value = value(attribute);
      if (value.isPresent() && keys.add(key(attribute, value.get(), i))) {
        values.add(value.get());
      }
    }
    draft.setAll(attribute, values);
  }

  /** Returns what makes a value stand once: itself in a set, its key in a keyed list. */
  private static <V> Object key(Attribute<?, V> attribute, V value, int position) {
    return switch (attribute.ordering()) {
      case SEQUENCE -> position;
      case SET -> value;
      case KEYED -> keyOf(attribute.type().struct().orElseThrow(), attribute.keys(), value);
    };
  }

  private static <V> Object keyOf(EntityType<V> type, List<String> keys, V value) {
    for (String key : keys) {
      List<?> values = type.attribute(key).orElseThrow().valuesOf(value);
      if (!values.isEmpty()) {
        return values.get(0).toString();
      }
    }
    return "";
  }

  /** Returns a value; empty if there is nothing to refer to. */
  @SuppressWarnings("unchecked") // the shape says what the Java type is
  <V> Optional<V> value(Attribute<?, V> attribute) {
    ValueType<V> type = attribute.type();
    Object value =
        switch (type.shape()) {
          case TEXT -> texts.next();
          case INTEGER -> integer(type.least().orElseThrow(), type.most().orElseThrow());
          case DECIMAL -> new BigDecimal(number());
          case BOOLEAN -> random.nextBoolean();
          case DATE -> times.date();
          case PERIOD -> times.period();
          case LAG -> times.lag();
          case CHOICE -> choice(type);
          case IDENTIFIER -> Id.of("chance-" + random.nextInt(1000));
          case REFERENCE -> ids.reference(type.targets(), attribute.isHierarchy()).orElse(null);
          case MEMBERS -> members(0);
          case STRUCT -> draft(type.struct().orElseThrow()).build();
        };
    return Optional.ofNullable((V) value);
  }

  private int integer(int least, int most) {
    return switch (random.nextInt(4)) {
      case 0 -> (int) (least + (long) (random.nextDouble() * ((long) most - least + 1)));
      case 1 -> random.nextBoolean() ? least : most;
      default -> Math.max(least, Math.min(random.nextInt(100), most));
    };
  }

  private String number() {
    return NUMBERS.get(random.nextInt(NUMBERS.size()));
  }

  private <V> V choice(ValueType<V> type) {
    List<String> words = type.words();
    boolean own = words.isEmpty() || (type.isOpen() && random.nextInt(4) == 0);
    return type.parse(own ? texts.word() : words.get(random.nextInt(words.size())));
  }

  /** Adds some attributes that the library does not know, under names that nothing has. */
  void extras(BiConsumer<String, Value> keeper) {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String prefix = random.nextInt(3) == 0 ? "zz " : "x-";
      keeper.accept(prefix + i + texts.next(), extra(0));
    }
  }

  private Value extra(int level) {
    return switch (random.nextInt(level > 2 ? 5 : 8)) {
      case 0 -> new Value.Number(number());
      case 1 -> new Value.Bool(random.nextBoolean());
      case 2 -> new Value.Null();
      case 5 -> {
        List<Value> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          values.add(extra(level + 1));
        }
        yield new Value.Array(values);
      }
      case 6, 7 -> members(level);
      default -> new Value.Text(texts.next());
    };
  }

  private Value.Members members(int level) {
    Map<String, Value> members = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      members.put(i + texts.next(), extra(level + 1));
    }
    return new Value.Members(Extras.of(members));
  }
}
