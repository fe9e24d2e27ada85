package space.roadmap.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;

/** The ids of a random roadmap, chosen before its entities so that references can name them. */
final class RandomIds {
  /** Ids that are legal and that YAML or a table would rather take for something else. */
  private static final List<String> ODD =
      List.of(
          "null",
          "no",
          "true",
          "1",
          "1.10",
          "2028",
          "2028-05",
          "0x1f",
          "1e3",
          "12-30-2028",
          "off",
          "moon/orbit/nrho",
          "esa:argonaut",
          "a.b-c",
          "0",
          "007",
          "y",
          "1.");

  private final Random random;
  private final boolean unresolved;
  private final Map<Class<?>, List<String>> byKind = new LinkedHashMap<>();
  private final List<String> all = new ArrayList<>();
  private Optional<Class<?>> current = Optional.empty();
  private int row;

  RandomIds(Random random, int size, boolean unresolved) {
    this.random = random;
    this.unresolved = unresolved;
    List<String> odd = new ArrayList<>(ODD);
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        boolean oddOne = !odd.isEmpty() && random.nextInt(4) == 0;
        ids.add(oddOne ? odd.remove(random.nextInt(odd.size())) : kind.name() + "-" + i);
      }
      byKind.put(kind.javaType(), ids);
      all.addAll(ids);
    }
  }

  String header() {
    return "random-roadmap";
  }

  String of(EntityKind<?> kind, int index) {
    return byKind.getOrDefault(kind.javaType(), List.of()).get(index);
  }

  /** Says which entity is made next: what it is a part of comes before it. */
  void enter(EntityKind<?> kind, int index) {
    current = Optional.of(kind.javaType());
    row = index;
  }

  /** Returns something to refer to; empty if the reference must resolve and there is nothing. */
  Optional<Id<?>> reference(Set<Class<?>> targets, boolean hierarchy) {
    if (unresolved && random.nextInt(4) == 0) {
      return Optional.of(Id.of("nobody-" + random.nextInt(100)));
    }
    List<String> candidates = candidates(targets, hierarchy);
    if (candidates.isEmpty()) {
      return unresolved ? Optional.of(Id.of("later/" + random.nextInt(100))) : Optional.empty();
    }
    return Optional.of(Id.of(candidates.get(random.nextInt(candidates.size()))));
  }

  private List<String> candidates(Set<Class<?>> targets, boolean hierarchy) {
    if (unresolved && !hierarchy && random.nextInt(4) == 0) {
      return all;
    }
    if (targets.isEmpty()) {
      return all;
    }
    List<String> candidates = new ArrayList<>();
    for (Class<?> target : targets) {
      List<String> ids = byKind.getOrDefault(target, List.of());
      boolean own = hierarchy && current.filter(target::equals).isPresent();
      candidates.addAll(own ? ids.subList(0, row) : ids);
    }
    return candidates;
  }
}
