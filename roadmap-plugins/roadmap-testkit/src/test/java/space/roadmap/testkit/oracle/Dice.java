package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.time.UncertainDate;

/** Makes choices by chance: the same seed makes the same. */
final class Dice {
  private static final List<String> DATES =
      List.of(
          "%d",
          "%d",
          "%d-03",
          "%d-10",
          "%d-05-20",
          "%d~",
          "../%d",
          "%d/..",
          "%d/%d",
          "[%d,%d]",
          "..",
          "%d-33");

  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /** Returns whether something with this chance of a hundred happens. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T pick(T... of) {
    return of[random.nextInt(of.length)];
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  <T> Optional<T> maybe(int percent, Supplier<T> value) {
    return chance(percent) ? Optional.of(value.get()) : Optional.empty();
  }

  /** Returns from none to this many values, among which may be equal ones. */
  <T> List<T> some(int most, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = upTo(most); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  /** Returns the id of something with this letter, of which there are this many; rarely another. */
  <T extends Entity> Id<T> id(String letter, int count) {
    return Id.of(chance(3) ? "nobody" : letter + random.nextInt(count));
  }

  /** Returns a date of one of many forms around 2030. */
  UncertainDate date() {
    int year = 2020 + random.nextInt(20);
    String form = pick(DATES);
    if (form.equals("..")) {
      return UncertainDate.undated();
    }
    return UncertainDate.parse(
        form.replaceFirst("%d", "" + year).replaceFirst("%d", "" + (year + 1 + upTo(4))));
  }

  /** Returns a roadmap of these entities, in this order. */
  static Roadmap roadmap(List<? extends Entity> entities) {
    return roadmap(RoadmapHeader.builder().id(Id.of("r")).title("R").build(), entities);
  }

  static Roadmap roadmap(RoadmapHeader header, List<? extends Entity> entities) {
    RoadmapDraft draft = new RoadmapDraft().header(header);
    for (Entity entity : entities) {
      add(draft, entity);
    }
    return draft.build();
  }

  private static <T extends Entity> void add(RoadmapDraft draft, T entity) {
    EntityKind<T> kind = EntityTypes.of(entity).orElseThrow();
    draft.add(kind, entity);
  }
}
