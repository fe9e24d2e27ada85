package space.roadmap.examples.dataset;

import space.roadmap.core.model.Objective;
import space.roadmap.core.model.ObjectiveType;

/** Where the columns of {@code objectives.csv} went, but for the rows of phases. */
final class ObjectiveColumns {
  private ObjectiveColumns() {}

  static Columns<Objective> all() {
    return new Columns<>(ObjectiveType.TYPE)
        .same("id", "scheme", "parent", "confidence")
        .same("title_own_words", "name")
        .mapped("edition", "editions")
        .mapped("level", "kind")
        .mapped("destination_scope", "destinations")
        .text("source", Sources::cell);
  }
}
