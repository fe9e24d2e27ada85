package space.roadmap.core.rule.builtin.time;

import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Lag;

/**
 * A target that comes too late for a need.
 *
 * @param id how the need names it
 * @param entity the target
 * @param when the key of its milestone that counts, if any
 * @param finish whether its finish counts, if no milestone does
 * @param certainty how sure it is
 * @param by the last day on which it is needed
 * @param day the first day on which it comes if it is certainly late, else the last
 * @param delayed that day, with the lag
 */
record LateTarget(
    Id<?> id,
    Entity entity,
    Optional<String> when,
    boolean finish,
    Certainty certainty,
    long by,
    long day,
    long delayed) {

  boolean isWorseThan(LateTarget other) {
    return certainty == other.certainty ? delayed > other.delayed : certainty == Certainty.CERTAIN;
  }

  Diagnostic finding(DiagnosticCode code, Entity owner, Need need, int index) {
    boolean certain = certainty == Certainty.CERTAIN;
    String late =
        certain
            ? "certainly late by at least " + Wording.atLeast(by, delayed)
            : "possibly late by up to " + Wording.upTo(by, delayed);
    return code.report()
        .severity(severity(NeedSemantics.isHard(need, entity)))
        .certainty(certainty)
        .entity(owner.id().text())
        .attribute("needs[" + index + "]")
        .with("owner", owner.id())
        .with("need", need(need))
        .with("by", Wording.day(by))
        .with("available", available(certain) + between(need.lag()))
        .with("late", late)
        .with("target", id)
        .related(Related.to(entity.id().text(), path(), "comes too late"))
        .build();
  }

  private Severity severity(boolean hard) {
    if (certainty == Certainty.CERTAIN) {
      return hard ? Severity.ERROR : Severity.WARNING;
    }
    return hard ? Severity.WARNING : Severity.INFO;
  }

  private String need(Need need) {
    return need.anyOf().size() == 1
        ? id.text()
        : "one of " + Wording.names(need.anyOf(), ", ") + ", and " + id + " comes first";
  }

  private String available(boolean certain) {
    String day = Wording.day(this.day);
    String limit = certain ? " at the earliest" : " at the latest";
    if (when.isPresent()) {
      return when.get() + " on " + day + limit;
    }
    if (entity instanceof Mission) {
      return (finish ? "done on " : "begun on ") + day + limit;
    }
    return (certain ? "available from " : "available by ") + day + limit;
  }

  static String between(Optional<Lag> lag) {
    return lag.map(length -> ", with " + length + " to lie between").orElse("");
  }

  /** Returns the path of the date that counts, as far as one attribute holds it. */
  private String path() {
    if (when.isPresent()) {
      for (int i = 0; i < Milestones.of(entity).size(); i++) {
        if (Milestones.key(Milestones.of(entity).get(i)).equals(when.get())) {
          return Milestones.path(i);
        }
      }
    }
    return entity instanceof Capability capability && capability.availableFrom().isPresent()
        ? "availableFrom"
        : "";
  }
}
