package space.roadmap.core.rule.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import space.roadmap.core.model.UsedAttributes;
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

  private final Plans plans;
  private Class<?> lastClass = Entity.class; // of which most that follow are
  private Plan plan; // for that class
  private @Nullable Entity last; // the validator shows an entity to one rule after the other
  private int traits;

  private ValueTraits(Plans plans) {
    this.plans = plans;
    plan = plans.ofHeader;
  }

  /** Returns a check that shows only entities which have a trait. */
  public static EntityRule.Check where(RoadmapView view, int trait, Consumer<Entity> closer) {
    ValueTraits shared = view.local(ValueTraits.class, () -> new ValueTraits(Plans.in(view)));
    return entity -> {
      if (shared.has(entity, trait)) {
        closer.accept(entity);
      }
    };
  }

  /** Returns whether an entity of this type may have a trait. */
  public static boolean mayHave(EntityType<?> type, int trait, RoadmapView view) {
    return (Plans.in(view).of(type).traits & trait) != 0;
  }

  @SuppressWarnings("ReferenceEquality") // the same entity again, and not one that says the same
  private boolean has(Entity entity, int trait) {
    if (entity != last) {
      if (entity.getClass() != lastClass) {
        plan = plans.of(EntityTypes.typeOf(entity));
        lastClass = entity.getClass();
      }
      traits = plan.look(entity);
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

  /** Returns whether others may have said something of a value of this type. */
  static boolean mayBeStated(EntityType<?> type, UsedAttributes used) {
    return type.attributes().stream().anyMatch(it -> isStatements(it) && used.mayHave(it));
  }

  /** What to look at in the entities of a roadmap, as far as it is used at all. */
  private record Plans(Plan ofHeader, ImmutableMap<EntityType<?>, Plan> byType) {
    static Plans in(RoadmapView view) {
      return view.shared(Plans.class, unused -> of(view.roadmap().used()));
    }

    private static Plans of(UsedAttributes used) {
      ImmutableMap.Builder<EntityType<?>, Plan> byType = ImmutableMap.builder();
      for (EntityKind<?> kind : EntityTypes.kinds()) {
        byType.put(kind.type(), PLANS.get(kind.ordinal()).within(used));
      }
      return new Plans(OF_HEADER.within(used), byType.buildOrThrow());
    }

    Plan of(EntityType<?> type) {
      Plan plan = byType.get(type);
      return plan == null ? ofHeader : plan;
    }
  }

  /** What to look at in a value of a type. */
  private static final class Plan {
    private final ImmutableList<Attribute<?, ?>> statements; // the attributes that hold them
    private final ImmutableList<Step<?, ?>> steps;
    private final int traits; // all that may be found

    Plan(ImmutableList<Attribute<?, ?>> statements, ImmutableList<Step<?, ?>> steps) {
      this.statements = statements;
      this.steps = steps;
      int all = statements.isEmpty() ? 0 : CLAIMED;
      for (Step<?, ?> step : steps) {
        all |= step.inside == null ? UNKNOWN_WORD : step.inside.traits;
      }
      traits = all;
    }

    static <T> Plan of(EntityType<T> type) {
      ImmutableList.Builder<Attribute<?, ?>> statements = ImmutableList.builder();
      ImmutableList.Builder<Step<?, ?>> steps = ImmutableList.builder();
      for (Attribute<T, ?> attribute : type.attributes()) {
        if (isStatements(attribute)) {
          statements.add(attribute);
        } else {
          add(attribute, steps);
        }
      }
      return new Plan(statements.build(), steps.build());
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
      } else if (struct != null) {
        Plan inside = of(struct);
        if (inside.traits != 0) {
          steps.add(new Step<>(attribute, inside, Set.of()));
        }
      }
    }

    /** Returns this without what is not used. */
    Plan within(UsedAttributes used) {
      return new Plan(
          statements.stream().filter(used::mayHave).collect(ImmutableList.toImmutableList()),
          steps.stream()
              .filter(step -> used.mayHave(step.attribute))
              .map(step -> step.within(used))
              .filter(step -> step.inside == null || step.inside.traits != 0)
              .collect(ImmutableList.toImmutableList()));
    }

    int look(Object value) {
      int found = 0;
      if (!statements.isEmpty()
          && value instanceof Stated<?> stated
          && !stated.claims().isEmpty()) {
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
    Step<T, V> within(UsedAttributes used) {
      return inside == null ? this : new Step<>(attribute, inside.within(used), known);
    }

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
