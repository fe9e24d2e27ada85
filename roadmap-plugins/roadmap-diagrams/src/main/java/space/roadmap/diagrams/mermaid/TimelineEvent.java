package space.roadmap.diagrams.mermaid;

import java.util.Optional;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.time.UncertainDate;

/**
 * One thing that happens in a mission, or the mission itself if nobody has said what happens.
 *
 * @param mission the mission
 * @param entry what happens; empty if the mission has neither milestone nor period
 */
record TimelineEvent(Mission mission, Optional<Timeline.Entry> entry) {
  /** Returns whether a status is worth saying: the mission does not go on. */
  static boolean isStopped(Status status) {
    return switch (status) {
      case PAUSED, GROUNDED, CANCELLED, RETIRED, SUPERSEDED -> true;
      default -> false;
    };
  }

  private Optional<UncertainDate> start() {
    return entry.flatMap(Timeline.Entry::date).filter(date -> !date.isUndated());
  }

  private Optional<UncertainDate> end() {
    return entry.flatMap(Timeline.Entry::end).filter(date -> !date.isUndated());
  }

  boolean isDated() {
    return start().isPresent() || end().isPresent();
  }

  /** Returns the first day, or {@code Long.MIN_VALUE} if there is none. */
  long earliest() {
    return start().map(UncertainDate::earliestDay).orElse(Long.MIN_VALUE);
  }

  /** Returns the last day, or {@code Long.MAX_VALUE} if there is none. */
  long latest() {
    Optional<UncertainDate> last = entry.flatMap(Timeline.Entry::end).or(this::start);
    return last.map(UncertainDate::latestDay).orElse(Long.MAX_VALUE);
  }

  /** Returns the day by which it is put in order: the first it may be on, or else the last. */
  long position() {
    return earliest() == Long.MIN_VALUE ? latest() : earliest();
  }

  /** Returns the years in which it may be. */
  String years() {
    return isDated() ? Years.between(earliest(), latest()) : Years.UNDATED;
  }

  /** Returns the date in words. */
  String when() {
    return entry.map(Timeline.Entry::when).orElse("no date");
  }

  /** Returns the mission, what happens in it, and what else must be said. */
  String text() {
    StringBuilder text = new StringBuilder(name());
    entry
        .flatMap(known -> Milestones.find(mission.milestones(), known.key()))
        .map(TimelineEvent::what)
        .filter(what -> !what.isEmpty())
        .ifPresent(what -> text.append(", ").append(what));
    mission
        .status()
        .filter(TimelineEvent::isStopped)
        .ifPresent(status -> text.append(" (").append(status.text()).append(')'));
    entry
        .filter(undated -> !isDated() && !undated.label().equals(undated.when()))
        .ifPresent(undated -> text.append(", “").append(undated.label()).append('”'));
    return text.toString();
  }

  /** Returns what happens at a milestone, and which one it is where its type does not tell. */
  private static String what(Milestone milestone) {
    String type = milestone.type().map(Choice::text).map(TimelineEvent::spaced).orElse("");
    String id = milestone.id().map(TimelineEvent::spaced).orElse("");
    return type.isEmpty() || id.isEmpty() ? type + id : type + " (" + id + ")";
  }

  static String spaced(String key) {
    return MermaidText.shown(key.replace('-', ' '));
  }

  private String name() {
    return MermaidText.shown(mission.name()).isEmpty() ? mission.id().text() : mission.name();
  }
}
