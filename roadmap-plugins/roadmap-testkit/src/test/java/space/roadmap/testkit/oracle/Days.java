package space.roadmap.testkit.oracle;

import java.util.Optional;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.ResolvedDate;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * Returns the dates of a roadmap that count: none that is derived from another and moves with it,
 * and those that are stated against another once that is known.
 */
record Days(Roadmap roadmap) {
  Optional<UncertainDate> of(Milestone milestone) {
    return milestone.derivedFrom().isPresent() || isDerived(milestone.basis())
        ? Optional.empty()
        : milestone.relative().isEmpty() ? milestone.date() : known(roadmap.dates().of(milestone));
  }

  Optional<UncertainDate> of(Dated dated) {
    return dated.derivedFrom().isPresent() || isDerived(dated.basis())
        ? Optional.empty()
        : dated.relative().isEmpty() ? dated.date() : known(roadmap.dates().of(dated));
  }

  Optional<UncertainDate> startOf(DatedPeriod period) {
    return isDerived(period.basis())
        ? Optional.empty()
        : period.start().isPresent() ? of(period.start().get()) : period.date().map(Period::start);
  }

  Optional<UncertainDate> endOf(DatedPeriod period) {
    return isDerived(period.basis())
        ? Optional.empty()
        : period.end().isPresent() ? of(period.end().get()) : period.date().map(Period::end);
  }

  /** What is stated against a derived date has its own date only. */
  private static Optional<UncertainDate> known(ResolvedDate date) {
    return date.restsOnDerived() ? date.stated() : date.date();
  }

  private static boolean isDerived(Optional<Basis> basis) {
    return basis.equals(Optional.of(Basis.DERIVED));
  }
}
