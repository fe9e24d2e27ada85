package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.Detail.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.time.UncertainDate;

/** What the rules about a status, a decision or an outcome must find. */
final class StatusOracles {
  private StatusOracles() {}

  private static final Set<Choice> BEFORE_IT_COMES =
      Set.of(MilestoneKind.APPROVAL, MilestoneKind.REVIEW);

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "status.outcome-early",
            Shapes::undertakings,
            Detail.ENTITY,
            StatusOracles::outcomeEarly),
        new Oracle(
            "status.past-target", Shapes::undertakings, Detail.PATH, StatusOracles::pastTarget),
        new Oracle(
            "status.decision-overdue",
            Shapes::undertakings,
            Detail.CERTAINTY,
            StatusOracles::decisionOverdue),
        new Oracle(
            "status.decided-otherwise",
            Shapes::undertakings,
            Detail.PATH,
            StatusOracles::decidedOtherwise));
  }

  private static List<String> outcomeEarly(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Mission mission : sample.roadmap().missions()) {
      Optional<Outcome> outcome = mission.outcome();
      if (Words.isToCome(mission) && outcome.isPresent() && outcome.get() != Outcome.UNKNOWN) {
        found.add(mission.id().text());
      }
    }
    return found;
  }

  private static List<String> pastTarget(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity entity : sample.roadmap().entities()) {
      if (Words.isToCome(entity)) {
        Days days = new Days(sample.roadmap());
        List<Milestone> milestones = Milestones.of(entity);
        for (int i = 0; i < milestones.size(); i++) {
          Milestone milestone = milestones.get(i);
          if (milestone.type().filter(BEFORE_IT_COMES::contains).isEmpty()
              && isMissed(days.of(milestone), milestone.basis(), sample.today())) {
            found.add(path(entity, "milestones[" + i + "]"));
          }
        }
        if (entity instanceof Mission mission
            && mission.period().filter(it -> isMissed(days, it, sample.today())).isPresent()) {
          found.add(path(entity, "period"));
        }
        if (entity instanceof Capability capability
            && capability
                .availableFrom()
                .filter(it -> isMissed(days.of(it), it.basis(), sample.today()))
                .isPresent()) {
          found.add(path(entity, "availableFrom"));
        }
      }
    }
    return found;
  }

  private static boolean isMissed(Days days, DatedPeriod period, LocalDate today) {
    Optional<Basis> ofItsEnd = period.end().flatMap(Dated::basis);
    return !ofItsEnd.equals(Optional.of(Basis.ACTUAL))
        && isMissed(days.endOf(period), period.basis(), today);
  }

  private static boolean isMissed(
      Optional<UncertainDate> date, Optional<Basis> basis, LocalDate today) {
    return isOver(date, today) && !basis.equals(Optional.of(Basis.ACTUAL));
  }

  private static boolean isOver(Optional<UncertainDate> date, LocalDate today) {
    return date.flatMap(UncertainDate::latest).filter(last -> last.isBefore(today)).isPresent();
  }

  private static List<String> decisionOverdue(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Decision decision : sample.roadmap().decisions()) {
      Optional<UncertainDate> due = decision.due().flatMap(new Days(sample.roadmap())::of);
      if (decision.status().equals(Optional.of(DecisionStatus.OPEN))
          && isOver(due, sample.today())) {
        found.add(decision.id().text() + " CERTAIN");
      }
    }
    return found;
  }

  private static List<String> decidedOtherwise(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity owner : sample.roadmap().entities()) {
      List<Need> needs = Needs.of(owner);
      for (int i = 0; i < needs.size(); i++) {
        Need need = needs.get(i);
        if (!Words.isGivenUp(owner)
            && need.anyOf().stream().anyMatch(it -> isLost(sample.roadmap(), need, it))
            && need.anyOf().stream().noneMatch(it -> isLeft(sample.roadmap(), need, it))) {
          found.add(path(owner, "needs[" + i + "]"));
        }
      }
    }
    return found;
  }

  /** Returns whether a target is an option of a decision that went another way. */
  private static boolean isLost(Roadmap roadmap, Need need, Id<Entity> target) {
    Optional<Decision> decision = roadmap.find(Decision.class, target.owner());
    if (decision.isEmpty() || need.kind().filter(it -> it != NeedKind.DECISION).isPresent()) {
      return false;
    }
    String option = target.part().orElse("");
    boolean wentAnotherWay =
        decision.get().outcome().isPresent()
            ? !decision.get().outcome().get().equals(option)
            : decision.get().status().equals(Optional.of(DecisionStatus.DROPPED));
    return wentAnotherWay
        && decision.get().options().stream().anyMatch(it -> it.id().equals(option));
  }

  /** Returns whether a target is there, is no lost option, and has not been stopped. */
  private static boolean isLeft(Roadmap roadmap, Need need, Id<Entity> target) {
    Optional<Entity> entity = roadmap.find(target.owner());
    return entity.isPresent()
        && !isLost(roadmap, need, target)
        && !Words.isGivenUp(entity.get())
        && !isRetired(need, entity.get());
  }

  /** Returns whether it is retired; what a retired mission has found out is still there. */
  private static boolean isRetired(Need need, Entity target) {
    NeedKind kind = Needs.kind(need, target);
    return Words.status(target).equals(Optional.of(Status.RETIRED))
        && kind != NeedKind.RESULT
        && kind != NeedKind.PRECURSOR;
  }
}
