package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Replacement;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;

/** A value in the text, with what it consists of. */
final class WrittenValue {
  final Place place;
  final Map<String, WrittenValue> members = new HashMap<>();
  final List<WrittenValue> elements = new ArrayList<>();
  boolean isList;
  boolean isObject;
  boolean isScalar; // and not null
  String scalar = "";
  byte first; // byte of the scalar, which may be a quote

  WrittenValue(Place place) {
    this.place = place;
  }

  /** Returns the place of what a path leads to, or of what is nearest to it. */
  Place follow(String path) {
    WrittenValue at = this;
    for (String step : steps(path)) {
      WrittenValue next = step.startsWith("[") ? at.element(step) : at.member(step);
      if (next == null) {
        break; // as far as the text goes
      }
      at = next;
    }
    return at.place;
  }

  private static String[] steps(String path) {
    return path.isEmpty() ? new String[0] : path.split("(?=\\[)|\\.", -1);
  }

  /** Returns an element; the value itself where it stands alone for a list of one. */
  private @Nullable WrittenValue element(String step) {
    int index = Integer.parseInt(step.substring(1, step.length() - 1));
    if (isList) {
      return index < elements.size() ? elements.get(index) : null;
    }
    return this;
  }

  private @Nullable WrittenValue member(String name) {
    return isObject ? members.get(name) : this;
  }

  /**
   * Returns what gives the attribute at the end of a path another value, if one scalar on one line
   * stands for it alone.
   *
   * @param type of what this is
   * @param prefix what ids of this text begin with elsewhere
   */
  Optional<Replacement> replacement(
      EntityType<?> type, String path, String value, String prefix, boolean yaml) {
    WrittenValue at = this;
    @Nullable EntityType<?> owner = type;
    Shape shape = Shape.STRUCT;
    for (String step : steps(path)) {
      WrittenValue next;
      if (step.startsWith("[")) {
        boolean only = at.isList || step.equals("[0]");
        next = only ? at.element(step) : null;
      } else {
        EntityType<?> struct = owner;
        Attribute<?, ?> attribute = struct == null ? null : attribute(struct, step);
        if (struct == null || attribute == null) {
          return Optional.empty();
        }
        next = at.isObject || attribute.equals(alone(struct)) ? at.member(step) : null;
        owner = attribute.type().struct().orElse(null);
        shape = attribute.type().shape();
      }
      if (next == null) {
        return Optional.empty();
      }
      at = next;
    }
    Attribute<?, ?> alone = owner == null ? null : alone(owner);
    boolean standsForAll = shape.isSpelled() || (alone != null && alone.type().shape().isSpelled());
    if (!at.isScalar || !standsForAll || at.isOnSeveralLines()) {
      return Optional.empty();
    }
    Place old = at.place;
    byte start = at.first;
    Shape last = shape;
    return local(value, shape, prefix)
        .map(local -> new Replacement(old, NewScalar.of(local, last, start, yaml)));
  }

  private static @Nullable Attribute<?, ?> attribute(EntityType<?> owner, String name) {
    Attribute<?, ?> own = owner.attribute(name).orElse(null);
    EntityType<?> inlined = owner.inlined().orElse(null);
    return own != null || inlined == null ? own : inlined.attribute(name).orElse(null);
  }

  /** Returns the attribute that a scalar in the place of a struct stands for. */
  private static @Nullable Attribute<?, ?> alone(EntityType<?> struct) {
    Attribute<?, ?> own = struct.shortForm().orElse(null);
    EntityType<?> inlined = struct.inlined().orElse(null);
    return own != null || inlined == null ? own : inlined.shortForm().orElse(null);
  }

  private boolean isOnSeveralLines() {
    return place.line() != place.endLine() || first == '|' || first == '>';
  }

  /** Returns an id as a text with a namespace of its own has it, if that is certain. */
  private static Optional<String> local(String value, Shape shape, String prefix) {
    boolean isId = shape == Shape.REFERENCE || shape == Shape.IDENTIFIER || shape == Shape.STRUCT;
    if (prefix.isEmpty() || !isId) {
      return Optional.of(value);
    }
    return value.startsWith(prefix)
        ? Optional.of(value.substring(prefix.length()))
        : Optional.empty();
  }
}
