package space.roadmap.core.model;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.AttributeUse;
import space.roadmap.core.meta.EntityType;

/**
 * Which attributes the entities of a roadmap have at all, they and the structs within them.
 *
 * <p>There are more attributes than most documents use. Who looks through a large roadmap for what
 * has an attribute may ask before whether anything has it:
 *
 * <pre>{@code
 * if (roadmap.used().mayHave(SuppressionType.TYPE)) {
 *   roadmap.entities().forEach(this::lookAtSuppressions);
 * }
 * }</pre>
 *
 * <p>Readers of documents note this by the way. Of a roadmap that was made by hand, or changed
 * after reading, nothing is known, and it may have everything. The attributes of the header itself
 * are always among those there may be; those that a {@linkplain Statement statement} has in the
 * place of its owner do not count.
 */
public final class UsedAttributes {
  private static final UsedAttributes UNKNOWN = new UsedAttributes(null, ImmutableSet.of());

  private final @Nullable ImmutableSet<EntityType<?>> types; // null if nothing is known
  private final ImmutableSet<Attribute<?, ?>> attributes;

  private UsedAttributes(
      @Nullable ImmutableSet<EntityType<?>> types, ImmutableSet<Attribute<?, ?>> attributes) {
    this.types = types;
    this.attributes = attributes;
  }

  /** Returns those of a roadmap of which nothing is known: there may be all. */
  static UsedAttributes unknown() {
    return UNKNOWN;
  }

  /** Returns whether there may be an entity or struct of this type; if not, there is none. */
  public boolean mayHave(EntityType<?> type) {
    return types == null || types.contains(type);
  }

  /** Returns whether something may have a value of this attribute; if not, nothing has one. */
  public boolean mayHave(Attribute<?, ?> attribute) {
    return types == null || attributes.contains(attribute);
  }

  /** What the reader of a document tells of the entities it adds. */
  static final class Notes {
    private final Set<EntityType<?>> types = new HashSet<>();
    private final Set<Attribute<?, ?>> attributes = new HashSet<>();
    private boolean wasTold;
    private int told; // of how many entities

    void tell(int entities, Iterable<? extends AttributeUse<?>> uses) {
      wasTold = true; // if of no more than the header
      told += entities;
      for (AttributeUse<?> use : uses) {
        if (!use.isEmpty()) {
          types.add(use.type());
          attributes.addAll(use.attributes());
        }
      }
    }

    /** Returns what is used by this many entities, which is known if all of them were told. */
    UsedAttributes of(int entities) {
      if (!wasTold || told != entities) {
        return UNKNOWN;
      }
      types.add(EntityTypes.header());
      attributes.addAll(EntityTypes.header().attributes());
      return new UsedAttributes(ImmutableSet.copyOf(types), ImmutableSet.copyOf(attributes));
    }
  }
}
