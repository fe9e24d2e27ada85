package space.roadmap.core.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueMapper;

/**
 * The namespace of a document that is joined with others: its ids are {@code esa:argonaut} to them,
 * and {@code argonaut} to itself.
 *
 * <p>Within its document, an id that the document defines means its own; any other means what the
 * documents around it call so. The attributes that a scenario sets are kept as they are written.
 */
public final class Namespace {
  private final String prefix;

  private Namespace(String prefix) {
    this.prefix = prefix;
  }

  /**
   * Returns the namespace with this name.
   *
   * @throws IllegalArgumentException if the name cannot stand before an id; the message says why
   */
  public static Namespace of(String name) {
    Id<?> id = Id.of(name);
    if (id.isPart() || name.indexOf('/') >= 0 || name.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "the namespace '%s' is more than one word; write one such as esa".formatted(name));
    }
    return new Namespace(name + ":");
  }

  /** Returns the name of the namespace that an id says it is in. */
  public static Optional<String> named(Id<?> id) {
    int colon = id.text().indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(id.text().substring(0, colon));
  }

  /**
   * Returns an entity of the document as others see it.
   *
   * @param outer the namespace of the document that it is joined to, whose ids are plain there
   */
  <T extends Entity> T qualified(
      EntityKind<T> kind, T entity, Roadmap document, Optional<String> outer) {
    return renamed(
        kind,
        entity,
        id -> {
          if (document.find(id.owner()).isPresent()
              || document.withheld().contains(id.owner().text())) {
            return qualified(id);
          }
          return outer.isPresent() && Namespace.named(id).equals(outer) ? unqualified(id) : id;
        });
  }

  private static Id<?> unqualified(Id<?> id) {
    return Id.of(id.text().substring(id.text().indexOf(':') + 1));
  }

  /** Returns an id of the document as others see it. */
  public Id<?> qualified(Id<?> id) {
    return Namespace.named(id).isPresent() ? id : Id.of(prefix + id.text());
  }

  /** Returns an entity of the document as it sees itself: the opposite of the above. */
  public <T extends Entity> T plain(EntityKind<T> kind, T entity, Roadmap roadmap) {
    return renamed(
        kind,
        entity,
        id -> {
          if (id.text().startsWith(prefix)) {
            return unqualified(id);
          }
          // Its own entity of that id would be meant, so the other one is called in full.
          boolean hidden =
              Namespace.named(id).isEmpty() && roadmap.find(qualified(id).owner()).isPresent();
          Optional<String> outer = roadmap.header().namespace();
          return hidden && outer.isPresent() ? Id.of(outer.get() + ":" + id.text()) : id;
        });
  }

  private static <T extends Entity> T renamed(
      EntityKind<T> kind, T entity, UnaryOperator<Id<?>> renaming) {
    return kind.type()
        .mapped(
            entity,
            new ValueMapper() {
              @Override
              @SuppressWarnings("unchecked") // values of these shapes are ids
              public <V> V map(Attribute<?, V> attribute, V value) {
                Shape shape = attribute.type().shape();
                return shape == Shape.REFERENCE || shape == Shape.IDENTIFIER
                    ? (V) renaming.apply((Id<?>) value)
                    : value;
              }
            });
  }
}
