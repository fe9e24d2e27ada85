package space.roadmap.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.model.Stated;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.time.UncertainDate;

/** What {@code evidence.stale} must find where statements about parts of an entity are missing. */
final class StaleOracle {
  private StaleOracle() {}

  private static final Set<SourceKind> WRITTEN_ONCE =
      Set.of(SourceKind.AGENCY_DOCUMENT, SourceKind.PRESS, SourceKind.PAPER);

  static List<String> stale(Sample sample) {
    List<String> found = new ArrayList<>();
    LocalDate limit = sample.today().minusYears(3);
    for (Entity entity : sample.roadmap().entities()) {
      List<Optional<UncertainDate>> cited = new ArrayList<>();
      entity.citations().forEach(it -> cited.add(said(sample.roadmap(), it)));
      boolean isDated =
          entity.asOf().isPresent()
              || (!cited.isEmpty() && cited.stream().allMatch(Optional::isPresent));
      List<Optional<UncertainDate>> all = new ArrayList<>(cited);
      all.add(entity.asOf());
      all.add(entity.review().flatMap(Review::on));
      for (Statement<?> statement : statements(entity)) {
        all.add(statement.asOf());
      }
      for (StatusChange change : Words.history(entity)) {
        all.add(change.from());
      }
      for (Milestone milestone : Milestones.of(entity)) {
        all.add(milestone.date().filter(it -> milestone.basis().equals(Optional.of(Basis.ACTUAL))));
      }
      if (Words.goesOn(entity) && isDated && all.stream().allMatch(it -> isBefore(it, limit))) {
        found.add(entity.id().text());
      }
    }
    return found;
  }

  private static boolean isBefore(Optional<UncertainDate> date, LocalDate limit) {
    return date.isEmpty() || date.get().latest().filter(last -> last.isBefore(limit)).isPresent();
  }

  private static List<Statement<?>> statements(Entity entity) {
    List<Statement<?>> statements = new ArrayList<>();
    if (entity instanceof Stated<?> stated) {
      statements.addAll(stated.earlier());
      statements.addAll(stated.claims());
    }
    return statements;
  }

  /** Returns as of when a citation is: as old as its source where it does not say. */
  private static Optional<UncertainDate> said(Roadmap roadmap, Citation citation) {
    if (citation.asOf().isPresent()) {
      return citation.asOf();
    }
    Optional<Source> source = citation.source().flatMap(id -> roadmap.find(Source.class, id));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    boolean isKept = source.get().kind().filter(WRITTEN_ONCE::contains).isEmpty();
    Optional<UncertainDate> published = source.get().published();
    Optional<UncertainDate> read = source.get().retrieved();
    return isKept ? read.or(() -> published) : published.or(() -> read);
  }
}
