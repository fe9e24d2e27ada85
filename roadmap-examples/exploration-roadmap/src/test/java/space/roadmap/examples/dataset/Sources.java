package space.roadmap.examples.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Source;

/**
 * The column {@code source}: the words of all citations, but for the judgement of the compilers.
 */
final class Sources {
  private Sources() {}

  private static final Id<Source> COMPILERS = Id.of("compilers");

  static String cell(Entity entity) {
    return words(entity.citations());
  }

  /** Returns the words of some citations, but for the judgement of the compilers. */
  static String words(List<Citation> citations) {
    return citations.stream()
        .filter(citation -> !isJudgement(citation))
        .map(Sources::words)
        .collect(Collectors.joining("; "));
  }

  private static boolean isJudgement(Citation citation) {
    return citation.source().filter(COMPILERS::equals).isPresent()
        && !citation.about().isEmpty()
        && citation.note().isEmpty();
  }

  private static String words(Citation citation) {
    return citation
        .note()
        .or(() -> citation.source().flatMap(Sources::find).map(Source::title))
        .orElseThrow();
  }

  private static Optional<Source> find(Id<Source> id) {
    return Dataset.roadmap().find(Source.class, id);
  }
}
