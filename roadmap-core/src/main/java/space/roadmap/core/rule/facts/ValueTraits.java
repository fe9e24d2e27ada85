package space.roadmap.core.rule.facts;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Stated;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/**
 * What an entity, or anything within it, has that few have: claims, or words that an open
 * vocabulary does not know.
 *
 * <p>Rules about these share one glance at each entity, and look closer where there is something.
 * Only those attributes are looked at that lead to such values.
 */
public final class ValueTraits {
  /** Something in the entity, or the entity itself, has claims. */
  public static final int CLAIMED = 1;

  /** A word of an open vocabulary is none that is known. */
  public static final int UNKNOWN_WORD = 2;

  private static final Plan OF_HEADER = Plan.of(EntityTypes.header());

  /** By the ordinal of each kind. */
  private static final ImmutableList<Plan> PLANS =
      EntityTypes.kinds().stream()
          .map(kind -> Plan.of(kind.type()))
          .collect(ImmutableList.toImmutableList());

  private @Nullable Entity last; // the validator shows an entity to one rule after the other
  private int traits;

  private ValueTraits() {}

  /** Returns a check that shows only entities which have a trait. */
  public static EntityRule.Check where(RoadmapView view, int trait, Consumer<Entity> closer) {
    ValueTraits shared = view.local(ValueTraits.class, ValueTraits::new);
    return entity -> {
      if (shared.has(entity, trait)) {
        closer.accept(entity);
      }
    };
  }

  @SuppressWarnings("ReferenceEquality") // the same entity again, and not one that says the same
  private boolean has(Entity entity, int trait) {
    if (entity != last) {
      int kind = EntityTypes.of(entity).map(EntityKind::ordinal).orElse(-1);
      traits = (kind < 0 ? OF_HEADER : PLANS.get(kind)).look(entity);
      last = entity;
    }
    return (traits & trait) != 0;
  }

  /**
   * Returns whether an attribute holds what others said of its owner: that is theirs to spell, and
   * such statements nest without an end.
   */
  public static boolean isStatements(Attribute<?, ?> attribute) {
    return attribute.type().struct().filter(struct -> !struct.inlined().isEmpty()).isPresent();
  }

  /**
   * What to look at in a value of a type.
   *
   * @param isStated whether it may have claims itself
   */
  private record Plan(boolean isStated, ImmutableList<Step<?, ?>> steps) {
    static <T> Plan of(EntityType<T> type) {
      ImmutableList.Builder<Step<?, ?>> steps = ImmutableList.builder();
      for (Attribute<T, ?> attribute : type.attributes()) {
        add(attribute, steps);
      }
      return new Plan(Stated.class.isAssignableFrom(type.javaType()), steps.build());
    }

    private static <T, V> void add(
        Attribute<T, V> attribute, ImmutableList.Builder<Step<?, ?>> steps) {
      ValueType<V> type = attribute.type();
      EntityType<V> struct = type.struct().orElse(null);
      if (type.isOpen()) {
        steps.add(
            new Step<>(
                attribute,
                null,
                type.words().stream().map(type::parse).collect(Collectors.toUnmodifiableSet())));
      } else if (struct != null && !isStatements(attribute)) {
        Plan inside = of(struct);
        if (inside.isStated || !inside.steps.isEmpty()) {
          steps.add(new Step<>(attribute, inside, Set.of()));
        }
      }
    }

    int look(Object value) {
      int found = 0;
      if (isStated && value instanceof Stated<?> stated && !stated.claims().isEmpty()) {
        found = CLAIMED;
      }
      for (int i = 0; i < steps.size(); i++) {
        found |= steps.get(i).look(value);
      }
      return found;
    }
  }

  /**
   * An attribute to look at.
   *
   * @param inside what to look at in its values, if they are structs
   * @param known the words that are known, if they are words
   */
  private record Step<T, V>(Attribute<T, V> attribute, @Nullable Plan inside, Set<V> known) {
    @SuppressWarnings("unchecked") // the attribute was found in the type of its owner
    int look(Object owner) {
      List<V> values = attribute.valuesOf((T) owner);
      int found = 0;
      for (int i = 0; i < values.size(); i++) {
        if (inside != null) {
          found |= inside.look(values.get(i));
        } else if (!known.contains(values.get(i))) {
          found |= UNKNOWN_WORD;
        }
      }
      return found;
    }
  }
}
