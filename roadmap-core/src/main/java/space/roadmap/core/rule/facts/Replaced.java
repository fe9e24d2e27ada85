package space.roadmap.core.rule.facts;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Correspondence;
import space.roadmap.core.model.CorrespondenceKind;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Roadmap;

/** Finds the objectives of superseded editions that were dropped or became others. */
final class Replaced {
  private static final int REPLACED = 1;

  private final List<Objective> objectives;
  private final Rows rows;
  private final Editions editions;
  private final Marks marks;

  private Replaced(Roadmap roadmap, Rows rows) {
    objectives = roadmap.objectives();
    this.rows = rows;
    editions = new Editions(roadmap);
    marks = new Marks(objectives.size());
  }

  static BitSet of(Roadmap roadmap, Rows rows) {
    return new Replaced(roadmap, rows).find();
  }

  private BitSet find() {
    for (int i = 0; i < objectives.size(); i++) {
      Objective objective = objectives.get(i);
      for (Correspondence correspondence : objective.corresponds()) {
        look(i, objective, correspondence);
      }
      Optional<Id<Objective>> parent = objective.parent();
      if (parent.isPresent()
          && rows.of(parent.get()) != Rows.NONE
          && (objective.editions().isEmpty() || editions.areSuperseded(objective))) {
        marks.link(rows.of(parent.get()), i);
      }
    }
    marks.spread();
    BitSet replaced = new BitSet();
    for (int i = 0; i < objectives.size(); i++) {
      replaced.set(i, marks.of(i) == REPLACED);
    }
    return replaced;
  }

  /** A correspondence stands on either side: on what was replaced, or on what replaces it. */
  private void look(int row, Objective objective, Correspondence correspondence) {
    boolean superseded = editions.areSuperseded(objective);
    if (correspondence.how().filter(how -> how == CorrespondenceKind.DROPPED).isPresent()) {
      if (superseded || objective.editions().isEmpty()) {
        marks.add(row, REPLACED);
      }
      return;
    }
    if (superseded
        && correspondence.in().filter(later -> editions.isAfter(later, objective)).isPresent()) {
      marks.add(row, REPLACED);
    }
    for (Id<Objective> id : correspondence.to()) {
      int other = rows.of(id);
      if (other == Rows.NONE) {
        continue;
      }
      if (superseded && editions.isLater(objectives.get(other), objective)) {
        marks.add(row, REPLACED);
      }
      if (editions.areSuperseded(objectives.get(other))
          && editions.isLater(objective, objectives.get(other))) {
        marks.add(other, REPLACED);
      }
    }
  }
}
