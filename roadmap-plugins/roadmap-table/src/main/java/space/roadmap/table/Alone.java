package space.roadmap.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Ordering;
import space.roadmap.core.meta.ValueVisitor;

/**
 * Finds out whether the structs of a list say no more than the value that stands alone for each.
 */
final class Alone<V> implements ValueVisitor {
  private final EntityType<V> type;
  private final @Nullable Attribute<V, ?> attribute;
  private @Nullable String spelling;
  private boolean more;

  private Alone(EntityType<V> type, @Nullable Attribute<V, ?> attribute) {
    this.type = type;
    this.attribute = attribute;
  }

  /** Returns what looks at the structs of a list. */
  static <V> Alone<V> of(Attribute<?, V> list) {
    EntityType<V> type = list.type().struct().orElseThrow();
    return new Alone<>(type, attribute(list, type));
  }

  /**
   * Returns the attribute whose value stands alone for a struct in a list; null if a cell of such
   * values would not tell what they are: the date of a milestone without its type.
   */
  static <V> @Nullable Attribute<V, ?> attribute(Attribute<?, V> list, EntityType<V> type) {
    Attribute<V, ?> alone = Tables.alone(type).orElse(null);
    boolean tells =
        alone != null && (list.ordering() != Ordering.KEYED || list.keys().contains(alone.name()));
    return tells ? alone : null;
  }

  /** Returns the spelling of the value that stands alone for a struct; null if it says more. */
  @Nullable String spelling(V struct) {
    if (attribute == null) {
      return null;
    }
    spelling = null;
    more = false;
    type.visit(struct, this);
    String found = spelling;
    return more || found == null || !Cells.canBeJoined(found) ? null : found;
  }

  /** Returns whether each of the structs stands alone. */
  boolean all(List<V> structs) {
    for (V struct : structs) {
      if (spelling(struct) == null) {
        return false;
      }
    }
    return true;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // attributes are constants
  public <A> void value(Attribute<?, A> found, A value) {
    if (found == attribute) {
      spelling = found.type().format(value);
    } else {
      more = true;
    }
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // attributes are constants
  public <A> void values(Attribute<?, A> found, List<A> values) {
    if (found == attribute && values.size() == 1) {
      spelling = found.type().format(values.get(0));
    } else {
      more = true;
    }
  }

  @Override
  public void extras(Extras extras) {
    more = true;
  }
}
