package space.roadmap.io.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;

/** What writing needs to know of a type's attributes, found out once for the whole document. */
final class Layout {
  /**
   * What writing needs to know of an attribute.
   *
   * @param <V> its values
   */
  static final class Member<V> {
    final Attribute<?, V> attribute;
    final ValueType<V> type;
    final Shape shape;
    final MemberName name;

    /** Whether one value needs no array, and may stand alone for a struct if it is none itself. */
    final boolean shortForm;

    /** Whether the text must look like one, since it is quoted from a source. */
    final boolean quoted;

    /** The layout of the struct, once one was written. */
    @Nullable Layout struct;

    Member(Attribute<?, V> attribute) {
      this.attribute = attribute;
      type = attribute.type();
      shape = type.shape();
      name = new MemberName(attribute.name());
      shortForm = attribute.isShortForm();
      quoted = attribute.name().equals("words");
    }

    boolean mayStandAlone() {
      return shortForm && shape.isSpelled();
    }
  }

  final EntityType<?> type;

  /** Those of the type that were written lately. */
  final WrittenStructs written = new WrittenStructs();

  private final Member<?>[] members; // by ordinal
  private final @Nullable Layout inlined;

  Layout(EntityType<?> type) {
    this.type = type;
    List<? extends Attribute<?, ?>> attributes = type.attributes();
    members = new Member<?>[attributes.size()];
    for (Attribute<?, ?> attribute : attributes) {
      members[attribute.ordinal()] = new Member<>(attribute);
    }
    inlined = type.inlined().map(Layout::new).orElse(null);
  }

  /** Returns what is known of an attribute of the type or of the one it inlines. */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // attributes are constants
  <V> Member<V> member(Attribute<?, V> attribute) {
    int ordinal = attribute.ordinal();
    if (ordinal < members.length) {
      Member<?> member = members[ordinal];
      if (member.attribute == attribute) {
        return (Member<V>) member;
      }
    }
    return Objects.requireNonNull(inlined, "the type has no such attribute").member(attribute);
  }
}
