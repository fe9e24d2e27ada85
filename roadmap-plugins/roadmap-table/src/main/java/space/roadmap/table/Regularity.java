package space.roadmap.table;

import java.util.List;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueVisitor;

/**
 * Finds out whether columns can tell what a struct says: that it says something, in known
 * attributes.
 */
final class Regularity implements ValueVisitor {
  private boolean regular;
  private int count;
  private long seen;

  /** Returns whether columns can tell a struct from one that is not there. */
  <V> boolean isRegular(EntityType<V> type, V struct) {
    return count(type, struct) > 0;
  }

  /** Returns how many attributes it says something about; 0 also if columns could not tell it. */
  <V> int count(EntityType<V> type, V struct) {
    regular = true;
    count = 0;
    seen = 0;
    type.visit(struct, this);
    return regular ? count : 0;
  }

  /** Returns which attributes the struct that was counted last says something about, by ordinal. */
  long seen() {
    return seen;
  }

  @Override
  public <A> void value(Attribute<?, A> attribute, A value) {
    see(attribute);
    if (attribute.type().shape() == Shape.STRUCT) {
      int counted = count;
      long outer = seen;
      count = 0;
      attribute.type().struct().orElseThrow().visit(value, this);
      regular &= count > 0;
      count = counted;
      seen = outer;
    }
  }

  @Override
  public <A> void values(Attribute<?, A> attribute, List<A> values) {
    see(attribute); // a list of structs is written as a whole
  }

  private void see(Attribute<?, ?> attribute) {
    count++;
    seen |= 1L << attribute.ordinal();
  }

  @Override
  public void extras(Extras extras) {
    regular = false;
  }
}
