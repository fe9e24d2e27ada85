package space.roadmap.core.rule.builtin.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.rule.facts.Wording;

/** Holds attributes that are kept as they were written against the type they are meant for. */
final class MembersCheck {
  private final Predicate<Id<?>> known;
  private final Problems problems;

  /** Makes a check that reports references to what is not known. */
  MembersCheck(Predicate<Id<?>> known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  void check(EntityType<?> type, Value.Members members, String path) {
    for (Map.Entry<String, Value> member : members.members().asMap().entrySet()) {
      String name = member.getKey();
      Attribute<?, ?> attribute = find(type, name);
      if (attribute != null) {
        values(attribute, member.getValue(), path + "." + name);
      } else if (!name.startsWith("x-")) {
        String near =
            Nearest.to(name, type.attributes().stream().map(Attribute::name).toList())
                .map(one -> "; did you mean '" + one + "'?")
                .orElse("");
        problems.at(path + "." + name, "a %s has no attribute '%s'%s".formatted(type, name, near));
      }
    }
  }

  private static @Nullable Attribute<?, ?> find(EntityType<?> type, String name) {
    Attribute<?, ?> own = type.attribute(name).orElse(null);
    return own != null || type.inlined().isEmpty() ? own : find(type.inlined().get(), name);
  }

  private void values(Attribute<?, ?> attribute, Value value, String path) {
    if (!(value instanceof Value.Array array)) {
      one(attribute.type(), value, path);
    } else if (attribute.cardinality() == Cardinality.MANY) {
      List<Value> values = array.values();
      for (int i = 0; i < values.size(); i++) {
        one(attribute.type(), values.get(i), path + "[" + i + "]");
      }
    } else {
      problems.at(path, "'%s' takes one value, and no list".formatted(attribute));
    }
  }

  private <V> void one(ValueType<V> type, Value value, String path) {
    if (type.shape() == Shape.MEMBERS) {
      return;
    }
    if (type.shape() == Shape.STRUCT) {
      struct(type.struct().orElseThrow(), value, path);
      return;
    }
    if (type.shape() == Shape.IDENTIFIER) {
      problems.at(path, "an id is what the entity is called, and cannot change");
      return;
    }
    String spelling = spelling(value);
    if (spelling == null) {
      problems.at(path, "%s is wanted here".formatted(Wording.article(type.name())));
      return;
    }
    try {
      V parsed = type.parse(spelling);
      if (parsed instanceof Id<?> id && !known.test(id)) {
        problems.at(path, "nothing has the id '%s'".formatted(id));
      }
    } catch (IllegalArgumentException e) {
      problems.at(path, String.valueOf(e.getMessage()));
    }
  }

  private <V> void struct(EntityType<V> type, Value value, String path) {
    if (value instanceof Value.Members members) {
      check(type, members, path);
      for (Attribute<V, ?> attribute : type.attributes()) {
        if (attribute.cardinality() == Cardinality.ONE
            && members.members().get(attribute.name()).isEmpty()) {
          problems.at(
              path, "%s needs '%s'".formatted(Wording.article(type.name()), attribute.name()));
        }
      }
    } else if (type.shortForm().isPresent()) {
      values(type.shortForm().get(), value, path);
    } else {
      problems.at(
          path, "%s with attributes is wanted here".formatted(Wording.article(type.name())));
    }
  }

  /** Returns how a scalar is spelled; null for what is none. */
  private static @Nullable String spelling(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      return number.digits();
    }
    return value instanceof Value.Bool bool ? String.valueOf(bool.value()) : null;
  }
}
