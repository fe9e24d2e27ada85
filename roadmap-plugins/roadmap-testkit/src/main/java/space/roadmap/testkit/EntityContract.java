package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Ordering;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;

/**
 * What every declaration of an entity or struct keeps to; run for each type there is.
 *
 * <p>A test class implements it and nothing more:
 *
 * <pre>{@code
 * class ModelContractTest implements EntityContract {}
 * }</pre>
 */
public interface EntityContract {
  /** Returns the types to look at: by default all of the model, found from {@code EntityTypes}. */
  default List<EntityType<?>> types() {
    return Metamodel.types();
  }

  /** Returns how many random values of each type are tried. */
  default int rounds() {
    return 30;
  }

  /** An attribute is called what the method that gets it is called, and the one that changes it. */
  @TestFactory
  default Stream<DynamicTest> namesAreThoseOfTheMethods() {
    return forEach(
        type -> {
          Set<String> methods =
              Arrays.stream(type.javaType().getMethods())
                  .map(Method::getName)
                  .collect(Collectors.toSet());
          for (Attribute<?, ?> attribute : type.attributes()) {
            String name = attribute.name();
            String changer =
                "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            assertTrue(methods.contains(name), () -> type + " has no method " + name + "()");
            assertTrue(methods.contains(changer), () -> type + " has no method " + changer + "(…)");
          }
        });
  }

  /** An attribute's values are those that the method of its name returns. */
  @TestFactory
  default Stream<DynamicTest> valuesAreThoseOfTheMethods() {
    return forEach(type -> ofValues(type, EntityLaws::valuesAreThoseOfTheMethods));
  }

  /** What a draft held is what the value built from it holds, in the same attributes. */
  @TestFactory
  default Stream<DynamicTest> valuesHoldWhatTheirDraftsHeld() {
    return forEach(type -> ofDrafts(type, EntityLaws::valueHoldsWhatItsDraftHeld));
  }

  /** A draft of a value builds an equal value. */
  @TestFactory
  default Stream<DynamicTest> draftsOfValuesBuildEqualValues() {
    return forEach(type -> ofValues(type, EntityLaws::draftBuildsAnEqualValue));
  }

  /** A visitor sees the values there are, in the order of the attributes. */
  @TestFactory
  default Stream<DynamicTest> visitorsSeeTheValuesInOrder() {
    return forEach(type -> ofValues(type, EntityLaws::visitorsSeeTheValuesInOrder));
  }

  /** A value that has a spelling is read back from it. */
  @TestFactory
  default Stream<DynamicTest> spellingsAreReadBack() {
    return forEach(
        type -> {
          for (Attribute<?, ?> attribute : type.attributes()) {
            if (attribute.type().shape().isSpelled()) {
              IntStream.range(0, rounds())
                  .forEach(seed -> EntityLaws.spellingIsReadBack(seed, attribute));
              attribute.type().words().forEach(word -> EntityLaws.wordIsReadBack(attribute, word));
            }
          }
        });
  }

  /** What an attribute means is said in sentences. */
  @TestFactory
  default Stream<DynamicTest> docsAreSentences() {
    return forEach(
        type -> {
          for (Attribute<?, ?> attribute : type.attributes()) {
            String doc = attribute.doc();
            assertTrue(doc.endsWith("."), () -> named(type, attribute) + " has no final period");
            assertTrue(
                Character.isUpperCase(doc.codePointAt(0)),
                () -> named(type, attribute) + " starts in lower case");
          }
        });
  }

  /** Attributes are numbered from 0 without a gap, and each is found by its name. */
  @TestFactory
  default Stream<DynamicTest> attributesAreNumberedAndFound() {
    return forEach(EntityLaws::attributesAreNumberedAndFound);
  }

  /** The key of a part is an attribute of the part that can be spelled. */
  @TestFactory
  default Stream<DynamicTest> keysAreAttributes() {
    return forEach(
        type -> {
          for (Attribute<?, ?> attribute : type.attributes()) {
            boolean keyed = attribute.ordering() == Ordering.KEYED;
            assertEquals(keyed, !attribute.keys().isEmpty(), () -> named(type, attribute));
            assertTrue(
                attribute.ordering() == Ordering.SEQUENCE
                    || attribute.cardinality() == Cardinality.MANY,
                () -> named(type, attribute) + " is ordered and has one value");
            for (String key : attribute.keys()) {
              Optional<Shape> shape =
                  attribute
                      .type()
                      .struct()
                      .flatMap(struct -> struct.attribute(key).map(Attribute::type))
                      .map(ValueType::shape);
              assertTrue(
                  shape.isPresent() && shape.get().isSpelled(),
                  () -> named(type, attribute) + " has no usable key '" + key + "'");
            }
          }
        });
  }

  /** At most one attribute stands alone for its struct, and nothing else need be there. */
  @TestFactory
  default Stream<DynamicTest> shortFormsAreEnough() {
    return forEach(
        type -> {
          List<String> shortForms = new ArrayList<>();
          for (Attribute<?, ?> attribute : type.attributes()) {
            if (attribute.isShortForm()) {
              shortForms.add(attribute.name());
            }
          }
          assertEquals(
              type.shortForm().map(Attribute::name).stream().toList(), shortForms, type::toString);
          boolean enough =
              type.draft().missing().stream()
                  .allMatch(missing -> missing.isShortForm() || shortForms.isEmpty());
          assertTrue(enough, () -> type + " needs more than its short form");
        });
  }

  private Stream<DynamicTest> forEach(Consumer<EntityType<?>> law) {
    return types().stream()
        .map(type -> dynamicTest(EntityLaws.title(type), () -> law.accept(type)));
  }

  private <T> void ofValues(EntityType<T> type, EntityLaws.ValueLaw law) {
    for (int seed = 0; seed < rounds(); seed++) {
      RandomRoadmaps generator = RandomRoadmaps.of(seed);
      EntityLaws.explain(type + " of " + generator, () -> law.check(type, generator.value(type)));
    }
  }

  private <T> void ofDrafts(EntityType<T> type, EntityLaws.DraftLaw law) {
    for (int seed = 0; seed < rounds(); seed++) {
      Random random = new Random(seed);
      Draft<T> draft = new RandomDrafts(random, new RandomIds(random, 0, true)).draft(type);
      EntityLaws.explain(type + " of seed " + seed, () -> law.check(draft));
    }
  }

  private static String named(EntityType<?> type, Attribute<?, ?> attribute) {
    return type + "." + attribute;
  }
}
