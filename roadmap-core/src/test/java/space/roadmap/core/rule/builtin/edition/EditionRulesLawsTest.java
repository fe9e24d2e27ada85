package space.roadmap.core.rule.builtin.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;

/**
 * Holds the rules that compare editions against somebody who compares everything with everything.
 */
class EditionRulesLawsTest {
  /** No two of them are alike. */
  private static final List<String> NAMES =
      List.of("Aurora", "Borealis", "Cygnus", "Dorado", "Eridanus", "Fornax", "Gemini", "Hydra");

  private static final Set<Status> OVER =
      Set.of(
          Status.COMPLETED,
          Status.PAUSED,
          Status.GROUNDED,
          Status.CANCELLED,
          Status.RETIRED,
          Status.SUPERSEDED);

  @Test
  void agreeWithANaiveComparison() {
    Random random = new Random(3);
    int reused = 0;
    int gone = 0;
    for (int round = 0; round < 1000; round++) {
      Roadmap before = roadmap(random);
      Roadmap now = roadmap(random);
      Set<String> expectedReused = reused(before, now);
      Set<String> expectedGone = gone(before, now);
      assertThat(found("edition.id-reused", before, now))
          .as("round %s", round)
          .isEqualTo(expectedReused);
      assertThat(found("edition.item-gone", before, now))
          .as("round %s", round)
          .isEqualTo(expectedGone);
      reused += expectedReused.size();
      gone += expectedGone.size();
    }
    assertThat(reused).isGreaterThan(100);
    assertThat(gone).isGreaterThan(100);
  }

  private static Set<String> found(String code, Roadmap before, Roadmap now) {
    Set<String> ids = new HashSet<>();
    Sketch.found(code, before, now).forEach(finding -> ids.add(finding.entity().orElse("")));
    return ids;
  }

  private static Roadmap roadmap(Random random) {
    List<Entity> entities = new ArrayList<>();
    for (int number = 0; number < 6; number++) {
      if (random.nextInt(4) != 0) {
        entities.add(entity("e" + number, random));
      }
    }
    return Sketch.roadmap(entities.toArray(new Entity[0]));
  }

  private static Entity entity(String id, Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    List<Alias> aliases =
        random.nextInt(3) == 0
            ? List.of(Alias.builder().name(NAMES.get(random.nextInt(NAMES.size()))).build())
            : List.of();
    Status status = Status.values()[random.nextInt(Status.values().length)];
    return switch (random.nextInt(8)) {
      case 0 -> Destination.builder().id(Id.of(id)).name(name).addAllAliases(aliases).build();
      case 1, 2 ->
          Capability.builder()
              .id(Id.of(id))
              .name(name)
              .addAllAliases(aliases)
              .status(status)
              .build();
      default ->
          Mission.builder().id(Id.of(id)).name(name).addAllAliases(aliases).status(status).build();
    };
  }

  private static Set<String> reused(Roadmap before, Roadmap now) {
    Set<String> ids = new HashSet<>();
    for (Entity one : before.entities()) {
      for (Entity other : now.entities()) {
        boolean isCompared = !(one instanceof Destination && other instanceof Destination);
        if (isCompared && one.id().text().equals(other.id().text()) && !isSame(one, other)) {
          ids.add(one.id().text());
        }
      }
    }
    return ids;
  }

  private static boolean isSame(Entity one, Entity other) {
    boolean isSameKind =
        one instanceof Mission == other instanceof Mission
            && one instanceof Capability == other instanceof Capability;
    return isSameKind && shareName(one, other);
  }

  private static boolean shareName(Entity one, Entity other) {
    return names(one).stream().anyMatch(names(other)::contains);
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(List.of(entity.name()));
    entity.aliases().forEach(alias -> names.add(alias.name()));
    return names;
  }

  private static Set<String> gone(Roadmap before, Roadmap now) {
    Set<String> ids = new HashSet<>();
    for (Entity one : before.entities()) {
      boolean isAccountedFor = one instanceof Destination || OVER.contains(status(one));
      for (Entity other : now.entities()) {
        isAccountedFor |= one.id().text().equals(other.id().text());
        isAccountedFor |= !(other instanceof Destination) && shareName(one, other);
      }
      if (!isAccountedFor) {
        ids.add(one.id().text());
      }
    }
    return ids;
  }

  private static Status status(Entity entity) {
    return entity instanceof Mission mission
        ? mission.status().orElseThrow()
        : ((Capability) entity).status().orElseThrow();
  }
}
