package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.opentest4j.AssertionFailedError;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;

/** The laws of {@link EntityContract} that need more than a line. */
final class EntityLaws {
  private EntityLaws() {}

  /** Something that holds for every value of every type. */
  @FunctionalInterface
  interface ValueLaw {
    <T> void check(EntityType<T> type, T value);
  }

  /** Something that holds for every draft of every type. */
  @FunctionalInterface
  interface DraftLaw {
    <T> void check(Draft<T> draft);
  }

  /** Returns what to call a type in the list of tests. */
  static String title(EntityType<?> type) {
    return type.inlined().map(owner -> type + " about " + owner).orElse(type.name());
  }

  /** Runs a check; if it fails, says on what. */
  static void explain(String subject, Runnable check) {
    try {
      check.run();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionFailedError(subject + ": " + e.getMessage(), e);
    }
  }

  static <T> void valuesAreThoseOfTheMethods(EntityType<T> type, T value) {
    for (Attribute<T, ?> attribute : type.attributes()) {
      Object got = call(type, attribute.name(), value);
      Object values =
          switch (attribute.cardinality()) {
            case ONE -> List.of(got);
            case OPTIONAL -> ((Optional<?>) got).stream().toList();
            case MANY -> got;
          };
      assertEquals(values, attribute.valuesOf(value), () -> type + "." + attribute);
    }
  }

  private static Object call(EntityType<?> type, String name, Object value) {
    try {
      Method method = type.javaType().getMethod(name);
      return method.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionFailedError(type + " has no method " + name + "() that works", e);
    }
  }

  static <T> void draftBuildsAnEqualValue(EntityType<T> type, T value) {
    assertEquals(value, type.draftOf(value).build());
  }

  static <T> void valueHoldsWhatItsDraftHeld(Draft<T> draft) {
    T value = draft.build();
    for (Attribute<T, ?> attribute : draft.type().attributes()) {
      assertEquals(
          draft.values(attribute), attribute.valuesOf(value), () -> draft.type() + "." + attribute);
    }
    assertEquals(draft.extras(), draft.type().extrasOf(value));
  }

  static <T> void visitorsSeeTheValuesInOrder(EntityType<T> type, T value) {
    Seen seen = new Seen();
    type.visit(value, seen);
    List<String> names = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Attribute<T, ?> attribute : type.attributes()) {
      List<?> own = attribute.valuesOf(value);
      if (!own.isEmpty()) {
        names.add(attribute.name());
        values.add(attribute.cardinality() == Cardinality.MANY ? own : own.get(0));
      }
    }
    int inlined = seen.names.size() - names.size();
    assertTrue(
        inlined == 0 || (inlined > 0 && type.inlined().isPresent()),
        () -> "saw " + seen.names + " and not " + names);
    assertEquals(names, seen.names.subList(inlined, seen.names.size()));
    assertEquals(values, seen.values.subList(inlined, seen.values.size()));
    assertEquals(type.extrasOf(value).isEmpty() ? 0 : 1, seen.extras.size());
  }

  /** Writes down what it is shown. */
  private static final class Seen implements ValueVisitor {
    private final List<String> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final List<Extras> extras = new ArrayList<>();

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      assertTrue(attribute.cardinality() != Cardinality.MANY, () -> attribute + " has many");
      names.add(attribute.name());
      values.add(value);
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> shown) {
      assertTrue(attribute.cardinality() == Cardinality.MANY, () -> attribute + " has one");
      assertTrue(!shown.isEmpty(), () -> attribute + " was shown without a value");
      names.add(attribute.name());
      values.add(shown);
    }

    @Override
    public void extras(Extras shown) {
      extras.add(shown);
    }
  }

  static <V> void spellingIsReadBack(long seed, Attribute<?, V> attribute) {
    Random random = new Random(seed);
    ValueType<V> type = attribute.type();
    Optional<V> value = new RandomDrafts(random, new RandomIds(random, 0, true)).value(attribute);
    value.ifPresent(known -> explain(attribute + " of seed " + seed, () -> readBack(type, known)));
  }

  private static <V> void readBack(ValueType<V> type, V value) {
    String text = type.format(value);
    assertEquals(value, type.parse(text));
    char[] buffer = ("[" + text + "]").toCharArray();
    assertEquals(value, type.parse(buffer, 1, text.length()), "from part of a buffer");
  }

  static <V> void wordIsReadBack(Attribute<?, V> attribute, String word) {
    ValueType<V> type = attribute.type();
    assertEquals(word, type.format(type.parse(word)), () -> "a word of " + attribute);
    readBack(type, type.parse(word));
  }

  static <T> void attributesAreNumberedAndFound(EntityType<T> type) {
    List<Attribute<T, ?>> attributes = type.attributes();
    assertEquals(attributes.size(), attributes.stream().map(Attribute::ordinal).distinct().count());
    for (Attribute<T, ?> attribute : attributes) {
      assertTrue(
          attribute.ordinal() >= 0 && attribute.ordinal() < attributes.size(),
          () -> attribute + " has the number " + attribute.ordinal());
      assertSame(attribute, type.attribute(attribute.name()).orElseThrow());
    }
  }
}
