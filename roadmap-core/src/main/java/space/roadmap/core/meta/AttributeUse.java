package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Which attributes of a type have values anywhere: noted from one draft after the other, as a
 * document is read.
 *
 * <p>What stands in the draft of an inlined type counts for neither of the two types.
 *
 * @param <T> the entity or struct
 */
public final class AttributeUse<T> {
  private final EntityType<T> type;
  private boolean noted;
  private long used;

  /** Makes one that knows of no value. */
  public AttributeUse(EntityType<T> type) {
    this.type = type;
  }

  /** Notes that there is a value of the type, and which attributes it has. */
  public void note(Draft<T> draft) {
    noted = true;
    used |= draft.present();
  }

  /** Returns the type whose attributes these are. */
  public EntityType<T> type() {
    return type;
  }

  /** Returns whether no value of the type was noted. */
  public boolean isEmpty() {
    return !noted;
  }

  /** Returns the attributes that a value has which was noted, in the order of formats. */
  public List<Attribute<T, ?>> attributes() {
    return type.attributes().stream()
        .filter(attribute -> (used & (1L << attribute.ordinal())) != 0)
        .collect(ImmutableList.toImmutableList());
  }
}
