package space.roadmap.core.rule.builtin.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.time.UncertainDate;

/** A part lies within the time of what it is a part of. */
final class OutsideParentRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.outside-parent",
          Severity.WARNING,
          "Something lies outside the period of what it is a part of.",
          "the {what} of {owner} is on {day} {limit}, and {parent} {bound}: {outside}",
          """
          A mission that is part of another happens within the period of that, with all its \
          milestones and its own period; approvals and reviews are left out. A mission that belongs \
          to a programme or a phase begins within the period of that, and may outlast it: its first \
          milestone counts, or else the start of its period. A part of a capability is available \
          before its host is gone ('availableUntil'); to have it before the host is there is normal \
          while something is assembled.

          A date is certainly outside if no day of it is within the period, however early that \
          starts and however late it ends. It is possibly outside if some of its days are. Where a \
          bound is not known nothing is reported, derived dates are no evidence, and neither are \
          those of something paused, grounded or cancelled. Mend the date or the period, or name \
          the right phase, programme or host.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    Search search = new Search(view.roadmap(), view.roadmap().dates(), reporter);
    return entity -> {
      if (entity instanceof Mission mission) {
        search.check(mission);
      } else if (entity instanceof Capability capability && capability.partOf().isPresent()) {
        search.check(capability);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return (type == CapabilityType.TYPE && used.mayHave(CapabilityType.PART_OF))
        || (type == MissionType.TYPE
            && (used.mayHave(MissionType.PART_OF)
                || used.mayHave(MissionType.PROGRAMME)
                || used.mayHave(MissionType.PHASE)));
  }

  private record Search(Roadmap roadmap, ResolvedDates dates, Reporter reporter) {
    void check(Mission mission) {
      if (mission.partOf().isPresent()
          && binding(mission, mission.partOf().get()) instanceof Mission host
          && host.period().isPresent()) {
        String called = "the mission " + host.id() + " it is part of";
        checkAll(mission, frame(host, called, host.period()));
      }
      if (mission.programme().isPresent()
          && binding(mission, mission.programme().get()) instanceof Programme programme
          && programme.period().isPresent()) {
        String called = "its programme " + programme.id();
        checkStart(mission, frame(programme, called, programme.period()));
      }
      if (mission.phase().isPresent()
          && binding(mission, mission.phase().get()) instanceof Phase phase
          && phase.period().isPresent()) {
        checkStart(mission, frame(phase, "its phase " + phase.id(), phase.period()));
      }
    }

    /**
     * Returns the parent, or null if it is not there or the dates of one of the two do not bind.
     */
    private @Nullable Entity binding(Entity child, Id<?> parent) {
      if (Stops.isVoid(Stops.status(child))) {
        return null;
      }
      Entity found = roadmap.find(parent).orElse(null);
      Optional<Status> status =
          found instanceof Programme programme
              ? programme.status()
              : found == null ? Optional.empty() : Stops.status(found);
      return Stops.isVoid(status) ? null : found;
    }

    private Frame frame(Entity parent, String called, Optional<DatedPeriod> period) {
      return Frame.of(
          parent,
          called,
          "period",
          period.flatMap(known -> Bounds.start(known, dates)),
          period.flatMap(known -> Bounds.end(known, dates)));
    }

    private void checkAll(Mission mission, Frame frame) {
      for (int i = 0; i < mission.milestones().size(); i++) {
        if (Milestones.isEvent(mission.milestones().get(i))) {
          check(mission, i, frame);
        }
      }
      Optional<DatedPeriod> period = mission.period();
      period
          .flatMap(known -> Bounds.start(known, dates))
          .ifPresent(start -> check(mission, "period", "start of the period", start, frame));
      period
          .flatMap(known -> Bounds.end(known, dates))
          .ifPresent(end -> check(mission, "period", "end of the period", end, frame));
    }

    /** Looks at the date with which a mission begins: others say when it goes on and ends. */
    private void checkStart(Mission mission, Frame frame) {
      List<Milestone> milestones = mission.milestones();
      for (int i = 0; i < milestones.size(); i++) {
        if (Milestones.isEvent(milestones.get(i))) {
          check(mission, i, frame);
          return;
        }
      }
      if (mission.period().isPresent()) {
        Optional<UncertainDate> start = Bounds.start(mission.period().get(), dates);
        start.ifPresent(date -> check(mission, "period", "start of the period", date, frame));
      }
    }

    private void check(Mission mission, int number, Frame frame) {
      Milestone milestone = mission.milestones().get(number);
      Optional<UncertainDate> date = Bounds.evidence(milestone, dates);
      if (date.isPresent()) {
        check(mission, Milestones.path(number), Milestones.called(milestone), date.get(), frame);
      }
    }

    void check(Capability part) {
      if (!(binding(part, part.partOf().get()) instanceof Capability host)
          || host.availableUntil().isEmpty()) {
        return;
      }
      Optional<UncertainDate> until = Bounds.evidence(host.availableUntil().get(), dates);
      Frame frame =
          Frame.of(
              host,
              "the capability " + host.id() + " it is part of",
              "availableUntil",
              Optional.empty(),
              until);
      if (part.availableFrom().isPresent()) {
        Optional<UncertainDate> from = Bounds.evidence(part.availableFrom().get(), dates);
        from.ifPresent(date -> check(part, "availableFrom", "availability", date, frame));
        return;
      }
      Optional<Milestone> service = Milestones.firstService(part.milestones());
      Optional<UncertainDate> from = service.flatMap(known -> Bounds.evidence(known, dates));
      from.ifPresent(
          date ->
              check(
                  part,
                  Milestones.path(part.milestones().indexOf(service.get())),
                  Milestones.called(service.get()),
                  date,
                  frame));
    }

    private void check(Entity owner, String path, String what, UncertainDate date, Frame frame) {
      Frame.Outside outside = frame.outside(date);
      if (outside != Frame.Outside.NO) {
        reporter.report(frame.finding(CODE, outside, owner, path, what, date));
      }
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    phases:
      - {id: first-steps, name: First steps, period: "2026/2030"}
    missions:
      - id: lander
        name: Lander
        phase: first-steps
        milestones: [{type: landing, date: "2033"}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    phases:
      - {id: first-steps, name: First steps, period: "2026/2030"}
    missions:
      - id: lander
        name: Lander
        phase: first-steps
        milestones: [{type: landing, date: "2029"}]
    """;
  }
}
