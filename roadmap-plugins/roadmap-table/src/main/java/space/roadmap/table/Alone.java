package space.roadmap.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Ordering;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueVisitor;

/**
 * Finds out whether the structs of a list say no more than the value that stands alone for each.
 */
final class Alone<V> implements ValueVisitor {
  private final EntityType<V> type;
  private final @Nullable Attribute<V, ?> attribute;
  private final boolean isWord; // so that nothing in its spelling can be mistaken
  private @Nullable Object held;
  private boolean more;

  private Alone(EntityType<V> type, @Nullable Attribute<V, ?> attribute) {
    this.type = type;
    this.attribute = attribute;
    Shape shape = attribute == null ? Shape.TEXT : attribute.type().shape();
    isWord = shape == Shape.REFERENCE || shape == Shape.IDENTIFIER;
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

  /** Returns whether a struct says no more than the value that stands alone for it. */
  private boolean stands(V struct) {
    held = null;
    more = false;
    type.visit(struct, this);
    return !more && held != null && (isWord || Cells.canBeJoined(spelling()));
  }

  /** Returns whether each of the structs stands alone, but for the one with this number. */
  boolean all(List<V> structs, int without) {
    for (int i = 0; i < structs.size(); i++) {
      if (i != without && (attribute == null || !stands(structs.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Appends the value of a struct that stands alone. */
  void append(V struct, StringBuilder out) {
    held = null;
    type.visit(struct, this);
    out.append(spelling());
  }

  private String spelling() {
    Object value = held;
    return attribute == null || value == null ? "" : spelling(attribute, value);
  }

  @SuppressWarnings("unchecked") // the value was held with this attribute
  private static <A> String spelling(Attribute<?, A> attribute, Object value) {
    return attribute.type().format((A) value);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // attributes are constants
  public <A> void value(Attribute<?, A> found, A value) {
    if (found == attribute) {
      held = value;
    } else {
      more = true;
    }
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // attributes are constants
  public <A> void values(Attribute<?, A> found, List<A> values) {
    if (found == attribute && values.size() == 1) {
      held = values.get(0);
    } else {
      more = true;
    }
  }

  @Override
  public void extras(Extras extras) {
    more = true;
  }
}
