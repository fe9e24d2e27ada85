package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Status;

/** Roadmaps made of chance for rules that hardly ever find anything in roadmaps of every sort. */
final class Shapes {
  private Shapes() {}

  /** Returns missions with statuses and outcomes. */
  static Sample undertakings(long seed) {
    Dice dice = new Dice(seed);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      entities.add(
          Mission.builder()
              .id(Id.of("m" + i))
              .name("m" + i)
              .status(dice.maybe(80, () -> dice.pick(Status.values())))
              .outcome(dice.maybe(50, () -> dice.pick(Outcome.values())))
              .build());
    }
    return Sample.of("undertakings(" + seed + ")", Dice.roadmap(entities), dice.random());
  }
}
