package space.roadmap.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Term;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.DestinationTimeline;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Tells people what happens at a destination, and at the places in it, during a period. */
final class DestinationEvents {

  /** Columns that lead and status and what lies between columns take. */
  private static final int REST = 52;

  private final Roadmap roadmap;
  private final DestinationTimeline timeline;
  private final String from;
  private final String until;
  private final String indent;

  DestinationEvents(Roadmap roadmap, Period during, DestinationTimeline timeline, String indent) {
    this.roadmap = roadmap;
    this.timeline = timeline;
    this.indent = indent;
    String text = during.toString();
    int slash = text.indexOf('/');
    from = words(slash < 0 ? text : text.substring(0, slash));
    until = words(text.substring(slash + 1));
  }

  /** Returns an end of a period in words; nothing where it is open or unknown. */
  private static String words(String end) {
    return end.isEmpty() || end.equals("..") ? "" : DateWords.of(UncertainDate.parse(end));
  }

  /** Returns the answer as lines of text. */
  List<String> lines(int columns) {
    int widest = Math.max(16, (columns - REST) / 2);
    boolean missions = timeline.entries().stream().allMatch(it -> it.owner() instanceof Mission);
    String who = missions ? "MISSION" : "NAME";
    TextTable table = new TextTable(widest, "WHEN", who, "WHAT", "LEAD", "STATUS");
    boolean any = false;
    boolean anyPerhaps = false;
    for (DestinationTimeline.Entry entry : timeline.entries()) {
      if (!entry.event().isUndated()) {
        any = true;
        anyPerhaps |= entry.certainty() == Certainty.POSSIBLE;
        add(table, entry);
      }
    }
    List<String> lines = new ArrayList<>();
    if (any) {
      lines.addAll(table.lines(indent, columns));
    }
    if (anyPerhaps) {
      note(lines, "* may come " + outside());
    }
    if (!timeline.before().isEmpty()) {
      note(lines, "Certainly over before " + from + " and not listed: " + timeline.before().size());
    }
    if (!timeline.after().isEmpty()) {
      note(lines, "Certainly later than " + until + " and not listed: " + timeline.after().size());
    }
    List<String> undated = undated();
    if (!undated.isEmpty()) {
      note(lines, "Nobody has said when:");
      undated.forEach(one -> lines.add(indent + "- " + TextLayout.harmless(one)));
    }
    if (lines.isEmpty()) {
      lines.add(indent + "nothing that the roadmap tells of");
    }
    return lines;
  }

  private void note(List<String> lines, String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(indent + text);
  }

  private String outside() {
    String early = from.isEmpty() ? "" : "earlier than " + from;
    String late = until.isEmpty() ? "" : "later than " + until;
    return early + (early.isEmpty() || late.isEmpty() ? "" : " or ") + late;
  }

  private void add(TextTable table, DestinationTimeline.Entry entry) {
    Entity owner = entry.owner();
    Timeline.Entry event = entry.event();
    table.row(
        event.when() + (entry.certainty() == Certainty.POSSIBLE ? " *" : ""),
        owner.name(),
        event.lasts() ? "(lasts)" : event.key(),
        lead(owner).map(this::name).orElse("-"),
        status(owner).map(Term::text).orElse("-"));
    notes(event).ifPresent(table::note);
  }

  private static Optional<Id<Organization>> lead(Entity owner) {
    return owner instanceof Mission mission
        ? mission.lead()
        : owner instanceof Capability capability ? capability.lead() : Optional.empty();
  }

  private static Optional<Status> status(Entity owner) {
    return owner instanceof Mission mission
        ? mission.status()
        : owner instanceof Capability capability ? capability.status() : Optional.empty();
  }

  /** Returns what the source says in its own words, and what others claim. */
  private static Optional<String> notes(Timeline.Entry event) {
    List<String> parts = new ArrayList<>();
    if (!event.label().equals(event.when())
        && !event.label().equals(event.date().map(Object::toString).orElse(""))) {
      parts.add("\u201c" + event.label() + "\u201d");
    }
    event.calculation().ifPresent(text -> parts.add("calculated: " + text));
    event.history().flatMap(HistoryText::claims).ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  /** Returns what has no date at all, and then what has none of things that have others. */
  private List<String> undated() {
    List<String> undated = new ArrayList<>();
    Set<Id<?>> owners = new HashSet<>();
    for (Entity owner : timeline.undated()) {
      undated.add(undated(owner));
      owners.add(owner.id());
    }
    for (DestinationTimeline.Entry entry : timeline.entries()) {
      if (entry.event().isUndated() && !owners.contains(entry.owner().id())) {
        undated.add(entry.owner().name() + ": " + entry.event().key() + words(entry.event()));
      }
    }
    return undated;
  }

  private String undated(Entity owner) {
    return owner.name()
        + roadmap.timeline(owner).entries().stream()
            .findFirst()
            .map(DestinationEvents::words)
            .orElse("");
  }

  /** Returns the words of the source for an event without a date; nothing if there are none. */
  private static String words(Timeline.Entry event) {
    return event.label().equals(event.when()) ? "" : " (\u201c" + event.label() + "\u201d)";
  }

  private String name(Id<Organization> id) {
    return roadmap
        .find(Organization.class, id)
        .map(one -> one.abbreviation().orElse(one.name()))
        .orElse(id.text());
  }
}
