package space.roadmap.core.rule.builtin.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.ProgrammeType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Threshold;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.UncertainDate;

/** What is said of something that goes on is not too old. */
final class StaleRule implements EntityRule {
  private static final Threshold<Period> STALE_AFTER =
      Threshold.length(
          "stale-after",
          Period.ofYears(3),
          "How old the newest statement about something that goes on may be.");

  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "evidence.stale",
          Severity.INFO,
          "The newest statement about something that goes on is old.",
          "{entity} is {status}, and the newest statement about it is of {newest}: at least {age}"
              + " before {today}, and {threshold} is allowed",
          """
          What is to come or in use changes, and an entry that nobody has looked at for years \
          likely describes the past. Look for a newer source, and say as of when the entry holds \
          ('asOf'). The threshold stale-after says how old a statement may be.

          The newest of these counts, on its last possible day: the 'asOf' of the entity, of its \
          citations and of former and competing statements; a review; a change of status; a date \
          that has happened. A citation without a date is as old as its source: as its publication, \
          or as its last reading where it is a page that is kept up to date. Where the entity has \
          no 'asOf', and no citation or one without a date, there is nothing to report. \
          Objectives do not age, and of what has no status nobody knows whether it goes on.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public List<Threshold<?>> thresholds() {
    return List.of(STALE_AFTER);
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    long limit = before(view.today(), view.value(STALE_AFTER));
    return entity -> {
      Optional<Status> status =
          entity instanceof Programme programme ? programme.status() : Stops.status(entity);
      if (Stops.isLive(status) && mayBeStale(entity, limit)) {
        check(entity, status.get(), limit, view, reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return used.mayHave(MissionType.STATUS)
        || used.mayHave(CapabilityType.STATUS)
        || used.mayHave(ProgrammeType.STATUS);
  }

  private static long before(LocalDate today, Period length) {
    try {
      return today.minus(length).toEpochDay();
    } catch (DateTimeException e) {
      return Long.MIN_VALUE; // longer ago than any date
    }
  }

  /** Spares nearly all entities the search. */
  private static boolean mayBeStale(Entity entity, long limit) {
    return entity.asOf().isPresent()
        ? entity.asOf().get().latestDay() < limit
        : !entity.citations().isEmpty();
  }

  private static void check(
      Entity entity, Status status, long limit, RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    UncertainDate newest = NewestStatement.of(entity, roadmap).orElse(UncertainDate.undated());
    if (newest.latestDay() >= limit) {
      return;
    }
    reporter.report(
        CODE.report()
            .entity(entity.id().text())
            .attribute(entity.asOf().isPresent() ? "asOf" : "citations")
            .with("entity", entity.id())
            .with("status", status.text().replace('-', ' '))
            .with("newest", newest)
            .with("age", Wording.atLeast(newest.latestDay(), view.today().toEpochDay()))
            .with("today", view.today())
            .with("threshold", view.value(STALE_AFTER))
            .build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: orbiter, name: Orbiter, status: planned, asOf: "2021"}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: orbiter, name: Orbiter, status: planned, asOf: "2026-05"}
    """;
  }
}
