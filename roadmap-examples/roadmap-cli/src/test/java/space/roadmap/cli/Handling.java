package space.roadmap.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.io.spi.Coverage;

/** What becomes of the attributes of one kind where formats hold no more than they state. */
final class Handling {
  /** What becomes of an attribute. */
  enum Fate {
    KEPT,
    APPROXIMATED,
    DROPPED
  }

  private final EntityType<?> type;
  private final Map<Fate, List<String>> paths = new EnumMap<>(Fate.class);

  private Handling(EntityType<?> type, List<Coverage> coverages) {
    this.type = type;
    for (Fate fate : Fate.values()) {
      paths.put(fate, new ArrayList<>());
    }
    collect(type, coverages, "", new HashSet<>());
  }

  /** Returns all kinds, the header first, as they come out of what has these coverages in turn. */
  static List<Handling> of(List<Coverage> coverages) {
    return types().map(type -> new Handling(type, coverages)).toList();
  }

  private static Stream<EntityType<?>> types() {
    return Stream.concat(
        Stream.of(EntityTypes.header()), EntityTypes.kinds().stream().map(kind -> kind.type()));
  }

  /** Returns the name of the kind. */
  String kind() {
    return type.name();
  }

  /** Returns how many attributes the kind has, those of structs not counted. */
  int attributes() {
    return type.attributes().size();
  }

  /** Returns how many of them something is kept of. */
  long kept() {
    return Stream.of(Fate.KEPT, Fate.APPROXIMATED)
        .flatMap(fate -> paths(fate).stream())
        .map(path -> path.replaceAll("\\..*", ""))
        .distinct()
        .count();
  }

  /** Returns the attributes with a fate, by their paths, such as {@code milestones.date}. */
  List<String> paths(Fate fate) {
    return paths.getOrDefault(fate, List.of());
  }

  private <T> void collect(
      EntityType<T> owner, List<Coverage> coverages, String prefix, Set<EntityType<?>> within) {
    for (Attribute<T, ?> attribute : owner.attributes()) {
      String path = prefix + attribute.name();
      List<Coverage> inner = coverages.stream().filter(one -> one.looksInto(attribute)).toList();
      Fate fate = fate(attribute, coverages);
      Optional<? extends EntityType<?>> struct = attribute.type().struct();
      if (fate != Fate.KEPT || inner.isEmpty()) {
        paths(fate).add(path);
      } else if (struct.isEmpty() || !within.add(struct.get())) {
        throw new IllegalStateException(path + " cannot be looked into");
      } else {
        collect(struct.get(), inner, path + ".", within);
        within.remove(struct.get());
      }
    }
  }

  /** Returns the worst that becomes of an attribute; one that is looked into may be kept. */
  private static Fate fate(Attribute<?, ?> attribute, List<Coverage> coverages) {
    Fate worst = Fate.KEPT;
    for (Coverage coverage : coverages) {
      if (!coverage.mentions(attribute)) {
        return Fate.DROPPED;
      }
      if (!coverage.keeps(attribute) && !coverage.looksInto(attribute)) {
        worst = Fate.APPROXIMATED;
      }
    }
    return worst;
  }
}
