package space.roadmap.testkit;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;

/**
 * Roadmaps made of chance: the same seed gives an equal roadmap, on every machine.
 *
 * <p>They are a loop over the metamodel, so every attribute there is, or will be, appears in them:
 * structs, former and competing statements, attributes the library does not know, dates of every
 * form, and texts that formats like to get wrong.
 *
 * <pre>{@code
 * Roadmap roadmap = RandomRoadmaps.of(42).withSize(20).roadmap();
 * }</pre>
 *
 * <p>By default there are four entities of each kind and every reference resolves whose kind
 * exists. A test that fails should show the generator: its text is the code that makes it again.
 */
public final class RandomRoadmaps {
  private static final int DEFAULT_SIZE = 4;

  private final long seed;
  private final int size;
  private final boolean unresolved;

  private RandomRoadmaps(long seed, int size, boolean unresolved) {
    this.seed = seed;
    this.size = size;
    this.unresolved = unresolved;
  }

  /** Returns the generator of one roadmap. */
  public static RandomRoadmaps of(long seed) {
    return new RandomRoadmaps(seed, DEFAULT_SIZE, false);
  }

  /** Returns the generators of this many roadmaps, with seeds that count up from this one. */
  public static Stream<RandomRoadmaps> series(long firstSeed, int count) {
    return LongStream.range(firstSeed, firstSeed + count).mapToObj(RandomRoadmaps::of);
  }

  /** Returns this with another number of entities of each kind. */
  public RandomRoadmaps withSize(int entitiesOfAKind) {
    if (entitiesOfAKind < 0) {
      throw new IllegalArgumentException("a size is at least 0, not " + entitiesOfAKind);
    }
    return new RandomRoadmaps(seed, entitiesOfAKind, unresolved);
  }

  /** Returns this with references of which some name nothing, or something of another kind. */
  public RandomRoadmaps withUnresolvedReferences() {
    return new RandomRoadmaps(seed, size, true);
  }

  /** Returns the roadmap. */
  public Roadmap roadmap() {
    Random random = new Random(seed);
    RandomIds ids = new RandomIds(random, size, unresolved);
    return roadmap(random, ids, new RandomDrafts(random, ids));
  }

  /** Returns a roadmap of which everything has every attribute there is. */
  Roadmap complete() {
    Random random = new Random(seed);
    RandomIds ids = new RandomIds(random, size, unresolved);
    return roadmap(random, ids, RandomDrafts.complete(random, ids));
  }

  private Roadmap roadmap(Random random, RandomIds ids, RandomDrafts drafts) {
    RoadmapDraft draft = new RoadmapDraft();
    draft.header(drafts.entity(EntityTypes.header(), ids.header()));
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      add(draft, kind, ids, drafts);
    }
    if (random.nextInt(3) == 0) {
      drafts.extras(draft::extra);
    }
    return draft.build();
  }

  private <T extends Entity> void add(
      RoadmapDraft draft, EntityKind<T> kind, RandomIds ids, RandomDrafts drafts) {
    for (int row = 0; row < size; row++) {
      ids.enter(kind, row);
      draft.add(kind, drafts.entity(kind.type(), ids.of(kind, row)));
    }
  }

  /** Returns a value of a type, such as one milestone; its references name nothing. */
  public <T> T value(EntityType<T> type) {
    Random random = new Random(seed);
    Draft<T> draft = new RandomDrafts(random, new RandomIds(random, 0, true)).draft(type);
    return draft.build();
  }

  /** Returns the code that makes this again. */
  @Override
  public String toString() {
    return "RandomRoadmaps.of("
        + seed
        + ")"
        + (size == DEFAULT_SIZE ? "" : ".withSize(" + size + ")")
        + (unresolved ? ".withUnresolvedReferences()" : "");
  }
}
