package space.roadmap.core.rule.facts;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;

/** Says which kinds of entity a reference may name. */
public final class Kinds {
  private Kinds() {}

  public static boolean allows(ValueType<?> reference, Entity target) {
    int allowed = EntityTypes.allowedKinds(reference);
    return EntityTypes.of(target)
        .filter(kind -> (allowed & (1 << kind.ordinal())) != 0)
        .isPresent();
  }

  /** Returns the kinds that it may name. */
  public static List<EntityKind<?>> of(ValueType<?> reference) {
    int allowed = EntityTypes.allowedKinds(reference);
    List<EntityKind<?>> kinds = new ArrayList<>();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      if ((allowed & (1 << kind.ordinal())) != 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Returns {@code a mission or a capability}, for a message. */
  public static String words(ValueType<?> reference) {
    List<String> words = new ArrayList<>();
    if (reference.targets().isEmpty()) {
      return "an entity";
    }
    for (EntityKind<?> kind : of(reference)) {
      words.add(words(kind));
    }
    return words.size() == 1
        ? words.get(0)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " or "
            + words.get(words.size() - 1);
  }

  public static String words(EntityKind<?> kind) {
    return Wording.article(kind.name());
  }
}
