package space.roadmap.examples.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.DatedPeriodType;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Statement;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * The one date that the table of missions gives each mission: a milestone or the period.
 *
 * @param event the type of the milestone, or {@code period}
 * @param stated its words, or the date where there are none
 * @param former the words of each former date, or the date itself
 * @param disputed whether there are competing claims
 */
record MainDate(
    String event,
    String stated,
    String date,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    String basis,
    String schedule,
    List<String> former,
    boolean disputed) {
  static final String PERIOD = "period";

  /** Returns the milestone of a type, or else the period, or else the only milestone. */
  static MainDate of(Mission mission, String event) {
    List<Milestone> milestones = mission.milestones();
    return milestones.stream()
        .filter(milestone -> type(milestone).equals(event))
        .findFirst()
        .map(MainDate::of)
        .or(() -> mission.period().map(MainDate::of))
        .or(
            () ->
                milestones.stream()
                    .filter(unused -> milestones.size() == 1)
                    .findFirst()
                    .map(MainDate::of))
        .orElseThrow();
  }

  private static MainDate of(Milestone milestone) {
    String date = Dataset.text(MilestoneType.TYPE, "date", milestone);
    return new MainDate(
        type(milestone),
        milestone.words().orElse(date),
        date,
        milestone.date().flatMap(UncertainDate::earliest),
        milestone.date().flatMap(UncertainDate::latest),
        Dataset.text(MilestoneType.TYPE, "basis", milestone),
        Dataset.text(MilestoneType.TYPE, "schedule", milestone),
        former(milestone.earlier(), MilestoneType.WORDS, MilestoneType.DATE),
        !milestone.claims().isEmpty());
  }

  private static MainDate of(DatedPeriod period) {
    Optional<Dated> start = period.start().filter(unused -> period.date().isEmpty());
    String date =
        start.isPresent()
            ? Dataset.text(DatedType.TYPE, "date", start)
            : Dataset.text(DatedPeriodType.TYPE, "date", period);
    return new MainDate(
        PERIOD,
        period.words().orElse(date),
        date,
        start.flatMap(Dated::date).flatMap(UncertainDate::earliest).or(() -> earliest(period)),
        start.flatMap(Dated::date).flatMap(UncertainDate::latest).or(() -> latest(period)),
        start.isPresent()
            ? Dataset.text(DatedType.TYPE, "basis", start)
            : Dataset.text(DatedPeriodType.TYPE, "basis", period),
        "",
        former(period.earlier(), DatedPeriodType.WORDS, DatedPeriodType.DATE),
        !period.claims().isEmpty());
  }

  private static Optional<LocalDate> earliest(DatedPeriod period) {
    return period.date().flatMap(Period::earliest);
  }

  private static Optional<LocalDate> latest(DatedPeriod period) {
    return period.date().flatMap(Period::latest);
  }

  private static String type(Milestone milestone) {
    return Dataset.text(MilestoneType.TYPE, "type", milestone);
  }

  private static <T, D> List<String> former(
      List<Statement<T>> earlier, Attribute<T, String> words, Attribute<T, D> date) {
    return earlier.stream()
        .map(
            statement ->
                statement
                    .values()
                    .value(words)
                    .or(() -> statement.values().value(date).map(date.type()::format))
                    .orElse(""))
        .toList();
  }
}
