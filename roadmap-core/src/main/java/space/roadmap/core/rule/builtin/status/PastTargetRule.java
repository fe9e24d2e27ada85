package space.roadmap.core.rule.builtin.status;

import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;

/** What is still to come has no date in the past. */
final class PastTargetRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.past-target",
          Severity.WARNING,
          "A date has passed, and the status still says that it is to come.",
          "{owner} is still {status}, and its {what} was due by {due} at the latest, {late} ago",
          """
          A mission or capability that is proposed, planned, approved, in development or in test \
          has not come to its milestones yet, nor to the end of its period or to its availability, \
          unless their basis is actual. Approvals and reviews are left out: they come before. A \
          date that is derived from another moves with it and is left out as well.

          Record what happened (basis: actual, and the status), or the new date with the former \
          one under 'earlier'.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    long today = view.today().toEpochDay();
    ResolvedDates dates = view.roadmap().dates();
    return entity -> {
      if (StatusJumps.isToCome(Stops.status(entity))) {
        check(entity, dates, today, reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return used.mayHave(MissionType.STATUS) || used.mayHave(CapabilityType.STATUS);
  }

  private static void check(Entity owner, ResolvedDates dates, long today, Reporter reporter) {
    check(owner, Milestones.of(owner), dates, today, reporter);
    if (owner instanceof Mission mission && mission.period().isPresent()) {
      DatedPeriod period = mission.period().get();
      long day = Bounds.latest(Bounds.end(period, dates));
      if (day < today && !hasEnded(period)) {
        report(owner, "period", "period", day, today, reporter);
      }
    } else if (owner instanceof Capability capability && capability.availableFrom().isPresent()) {
      Dated from = capability.availableFrom().get();
      long day = Bounds.latest(Bounds.evidence(from, dates));
      if (day < today && !Bounds.isActual(from.basis())) {
        report(owner, "availableFrom", "availability", day, today, reporter);
      }
    }
  }

  private static boolean hasEnded(DatedPeriod period) {
    return Bounds.isActual(period.basis())
        || period.end().filter(end -> Bounds.isActual(end.basis())).isPresent();
  }

  private static void check(
      Entity owner,
      List<Milestone> milestones,
      ResolvedDates dates,
      long today,
      Reporter reporter) {
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      if (Bounds.latest(milestone, dates) < today
          && !Bounds.isActual(milestone.basis())
          && Milestones.isEvent(milestone)) {
        String key = Milestones.key(milestone);
        report(
            owner,
            Milestones.path(i),
            key.isEmpty() ? "milestone" : key,
            Bounds.latest(milestone, dates),
            today,
            reporter);
      }
    }
  }

  private static void report(
      Entity owner, String path, String what, long due, long today, Reporter reporter) {
    reporter.report(
        CODE.report()
            .entity(owner.id().text())
            .attribute(path)
            .with("owner", owner.id())
            .with("status", Stops.status(owner).orElseThrow().text().replace('-', ' '))
            .with("what", what)
            .with("due", Wording.day(due))
            .with("late", Wording.atLeast(due, today))
            .build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: orbiter
        name: Orbiter
        status: planned
        milestones: [{type: launch, date: "2019"}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: orbiter
        name: Orbiter
        status: operating
        milestones: [{type: launch, date: "2019-07", basis: actual}]
    """;
  }
}
