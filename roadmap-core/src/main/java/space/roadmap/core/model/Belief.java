package space.roadmap.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Partial;
import space.roadmap.core.time.UncertainDate;

/**
 * A date that somebody stated, or states, beside the one that is preferred.
 *
 * @param date the date; empty if the statement names none
 * @param percentile its confidence level in percent
 * @param source who said so
 * @param asOf when that was said, or else since when
 */
public record Belief(
    Optional<UncertainDate> date,
    Optional<Integer> percentile,
    Optional<Id<Source>> source,
    Optional<UncertainDate> asOf) {

  static List<Belief> ofMilestones(List<Statement<Milestone>> statements) {
    return of(statements, MilestoneType.DATE, MilestoneType.PERCENTILE);
  }

  static List<Belief> ofDates(List<Statement<Dated>> statements) {
    return of(statements, DatedType.DATE, DatedType.PERCENTILE);
  }

  private static <T> List<Belief> of(
      List<Statement<T>> statements,
      Attribute<T, UncertainDate> date,
      Attribute<T, Integer> percentile) {
    return map(
        statements,
        statement ->
            of(statement, statement.values().value(date), statement.values().value(percentile)));
  }

  /** Returns what statements about a period say of one of its ends. */
  static List<Belief> ofPeriods(
      List<Statement<DatedPeriod>> statements,
      Function<Partial<DatedPeriod>, Optional<UncertainDate>> end) {
    return map(
        statements, statement -> of(statement, end.apply(statement.values()), Optional.empty()));
  }

  private static Belief of(
      Statement<?> statement, Optional<UncertainDate> date, Optional<Integer> percentile) {
    return new Belief(
        date.filter(stated -> !stated.isUndated()),
        percentile,
        statement.source(),
        statement.asOf().or(statement::from));
  }

  private static <T> List<Belief> map(
      List<Statement<T>> statements, Function<Statement<T>, Belief> belief) {
    List<Belief> beliefs = new ArrayList<>(statements.size());
    statements.forEach(statement -> beliefs.add(belief.apply(statement)));
    return beliefs;
  }
}
