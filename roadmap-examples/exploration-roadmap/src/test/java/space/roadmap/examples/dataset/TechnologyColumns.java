package space.roadmap.examples.dataset;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.TechnologyCode;
import space.roadmap.core.model.TechnologyTarget;
import space.roadmap.core.model.TechnologyTargetType;
import space.roadmap.core.model.TechnologyType;

/** Where the columns of {@code technologies.csv} went. */
final class TechnologyColumns {
  private TechnologyColumns() {}

  /** The column that says what a technology is needed for. */
  static final String NEEDED_BY = "needed_by_phase";

  static Columns<Technology> all() {
    return new Columns<>(TechnologyType.TYPE)
        .same("id", "name", "confidence")
        .same("state_of_art_note", "stateOfArt")
        .mapped("gap_team_report", "note")
        .text("ger_area", one -> code(one, "ger-area"))
        .text("nasa_tx_level1", one -> code(one, "nasa-tx"))
        .text("twg_id", one -> code(one, "isecg-twg"))
        .mapped("moon_need_note", "targets.text", one -> words(one, "moon"))
        .mapped("mars_need_note", "targets.text", one -> words(one, "mars"))
        .text("metric", one -> measured(one, "measure"))
        .text("target_value", one -> measured(one, "value"))
        .mapped("target_unit", "targets.unit", one -> measured(one, "unit"))
        .text("target_provenance", TechnologyColumns::provenance)
        .text("trl", TechnologyColumns::levels)
        .rule(NEEDED_BY, (row, one) -> isNeeded(row))
        .text("source", Sources::cell);
  }

  /** Returns the ids that may stand for a cell of {@link #NEEDED_BY}: a phase or a mission. */
  static Stream<String> owners(String neededBy) {
    return Stream.of("phase-" + neededBy, neededBy);
  }

  private static boolean isNeeded(Row row) {
    return owners(row.cell(NEEDED_BY))
        .flatMap(id -> Dataset.roadmap().find(Id.of(id)).stream())
        .anyMatch(owner -> Links.targets(owner).contains(row.id()));
  }

  private static String code(Technology technology, String scheme) {
    return technology.codes().stream()
        .filter(code -> code.scheme().equals(scheme))
        .map(TechnologyCode::code)
        .collect(Collectors.joining(" "));
  }

  private static String words(Technology technology, String destination) {
    return technology.targets().stream()
        .filter(target -> target.destination().equals(Optional.of(Id.of(destination))))
        .flatMap(target -> target.text().stream())
        .collect(Collectors.joining(" "));
  }

  private static String measured(Technology technology, String attribute) {
    return Dataset.text(TechnologyTargetType.TYPE, attribute, measured(technology));
  }

  private static Optional<TechnologyTarget> measured(Technology technology) {
    return technology.targets().stream().filter(target -> target.measure().isPresent()).findFirst();
  }

  private static String provenance(Technology technology) {
    return measured(technology).map(target -> Sources.words(target.citations())).orElse("");
  }

  private static String levels(Technology technology) {
    return technology.maturity().stream()
        .map(maturity -> Integer.toString(maturity.level()))
        .collect(Collectors.joining(" "));
  }
}
