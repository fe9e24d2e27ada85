package space.roadmap.examples.dataset;

import java.util.Optional;
import space.roadmap.core.model.Edition;
import space.roadmap.core.model.EditionType;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.PhaseType;

/** Where the columns of {@code objectives.csv} went in its rows of phases. */
final class PhaseColumns {
  private PhaseColumns() {}

  /** The level of the rows that have become phases. */
  static final String LEVEL = "phase";

  static Columns<Phase> all() {
    return new Columns<>(PhaseType.TYPE)
        .same("id", "id")
        .same("confidence", "confidence")
        .same("title_own_words", "name")
        .mapped("destination_scope", "destinations")
        .text("level", unused -> LEVEL)
        .text("parent", unused -> "")
        .text("scheme", phase -> Dataset.text(EditionType.TYPE, "scheme", edition(phase)))
        .rule("edition", PhaseColumns::isOfFirstEdition)
        .text("source", Sources::cell);
  }

  private static Optional<Edition> edition(Phase phase) {
    return phase.edition().flatMap(id -> Dataset.roadmap().find(Edition.class, id));
  }

  private static boolean isOfFirstEdition(Row row, Phase phase) {
    String editions = Mappings.of(row, "edition", "editions");
    return editions.split(" ")[0].equals(Dataset.text(PhaseType.TYPE, "edition", phase));
  }
}
