package space.roadmap.io.document;

import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import tools.jackson.core.io.SerializedString;

/** An entity or struct that is being written: whether it was begun, or may still stand alone. */
final class Frame {
  /** The names of a type's attributes by ordinal, prepared once. */
  static final class Names {
    final EntityType<?> type;
    private final Attribute<?, ?>[] attributes;
    private final SerializedString[] prepared;

    Names(EntityType<?> type) {
      this.type = type;
      int size = type.attributes().size();
      attributes = new Attribute<?, ?>[size];
      prepared = new SerializedString[size];
      for (Attribute<?, ?> attribute : type.attributes()) {
        attributes[attribute.ordinal()] = attribute;
        prepared[attribute.ordinal()] = new SerializedString(attribute.name());
      }
    }
  }

  @Nullable Names names;

  /** Whether the object has begun in the output. */
  boolean begun;

  /** The one value seen so far, which stands alone if no other comes. */
  @Nullable Attribute<?, ?> held;

  @Nullable Object value;

  void reset(Names prepared, boolean alreadyBegun) {
    names = prepared;
    begun = alreadyBegun;
    held = null;
    value = null;
  }

  /** Returns the prepared name, unless the attribute is one of an inlined type. */
  @Nullable SerializedString name(Attribute<?, ?> attribute) {
    Names known = names;
    int ordinal = attribute.ordinal();
    return known != null
            && ordinal < known.attributes.length
            && known.attributes[ordinal] == attribute
        ? known.prepared[ordinal]
        : null;
  }
}
