package space.roadmap.diagrams.mermaid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.spi.Options;

/**
 * The missions of a roadmap as the text of a Mermaid timeline, for use inside another text.
 *
 * <pre>{@code
 * String diagram = MermaidTimeline.of(roadmap, Options.none()).text();
 * }</pre>
 *
 * <p>Every mission that is shown is there by its name, whatever characters it has; one without a
 * date is shown as such. What is in a section of several years may be in any of them.
 */
public final class MermaidTimeline {
  /** How many characters Mermaid draws unless its {@code maxTextSize} is raised. */
  public static final int LIMIT = 50_000;

  private final Roadmap roadmap;
  private final Options options;
  private final StringBuilder out = new StringBuilder();
  private int missions;

  private MermaidTimeline(Roadmap roadmap, Options options) {
    this.roadmap = roadmap;
    this.options = options;
  }

  /** Draws the missions that the options of {@link MermaidFormat} choose. */
  public static MermaidTimeline of(Roadmap roadmap, Options options) {
    MermaidTimeline timeline = new MermaidTimeline(roadmap, options);
    timeline.draw();
    return timeline;
  }

  /** Returns the diagram; it ends with a line break. */
  public String text() {
    return out.toString();
  }

  /** Returns how many missions are shown. */
  public int missions() {
    return missions;
  }

  private void draw() {
    List<TimelineEvent> events = events();
    missions = (int) events.stream().map(event -> event.mission().id()).distinct().count();
    out.append("timeline\n");
    String title = MermaidText.escaped(roadmap.header().title());
    if (!title.isEmpty()) {
      out.append("    title ").append(title).append('\n');
    }
    if (events.isEmpty()) {
      out.append("    No missions\n");
    }
    sections(events)
        .forEach(
            (name, inSection) -> {
              out.append("    section ").append(MermaidText.escaped(name)).append('\n');
              periods(inSection).forEach(this::period);
            });
  }

  private void period(String period, List<TimelineEvent> events) {
    String separator = "        " + MermaidText.escapedFirst(period) + " : ";
    for (TimelineEvent event : events) {
      out.append(separator).append(MermaidText.escaped(event.text())).append('\n');
      separator = "            : ";
    }
  }

  private List<TimelineEvent> events() {
    List<TimelineEvent> events = new ArrayList<>();
    for (Mission mission : roadmap.missions()) {
      if (goesThere(mission)) {
        List<Timeline.Entry> entries = roadmap.timeline(mission).entries();
        if (entries.isEmpty()) {
          events.add(new TimelineEvent(mission, Optional.empty()));
        }
        entries.forEach(entry -> events.add(new TimelineEvent(mission, Optional.of(entry))));
      }
    }
    events.removeIf(event -> !isShown(event));
    events.sort(
        Comparator.comparing((TimelineEvent event) -> !event.isDated())
            .thenComparing(TimelineEvent::position)
            .thenComparing(TimelineEvent::latest));
    return events;
  }

  private boolean goesThere(Mission mission) {
    Optional<Id<Destination>> wanted = options.get(MermaidFormat.DESTINATION);
    return wanted.isEmpty()
        || mission.destinations().stream().anyMatch(id -> roadmap.isWithin(id, wanted.get()));
  }

  private boolean isShown(TimelineEvent event) {
    Optional<UncertainDate> from = options.get(MermaidFormat.FROM);
    Optional<UncertainDate> until = options.get(MermaidFormat.UNTIL);
    if (from.isEmpty() && until.isEmpty()) {
      return true;
    }
    return event.isDated()
        && from.map(UncertainDate::earliestDay).orElse(Long.MIN_VALUE) <= event.latest()
        && until.map(UncertainDate::latestDay).orElse(Long.MAX_VALUE) >= event.earliest();
  }

  private Map<String, List<TimelineEvent>> sections(List<TimelineEvent> events) {
    Map<String, List<TimelineEvent>> sections = new LinkedHashMap<>();
    if (grouping(options) == Grouping.YEAR) {
      events.forEach(event -> add(sections, event.years(), event));
      return sections;
    }
    Map<String, List<TimelineEvent>> found = new LinkedHashMap<>();
    for (TimelineEvent event : events) {
      lanes(event.mission()).forEach(lane -> add(found, lane, event));
    }
    for (Destination destination : roadmap.destinations()) {
      String lane = name(destination);
      if (found.containsKey(lane)) {
        sections.put(lane, found.remove(lane));
      }
    }
    sections.putAll(found);
    return sections;
  }

  private Map<String, List<TimelineEvent>> periods(List<TimelineEvent> events) {
    Map<String, List<TimelineEvent>> periods = new LinkedHashMap<>();
    for (TimelineEvent event : events) {
      add(periods, grouping(options) == Grouping.YEAR ? event.when() : event.years(), event);
    }
    return periods;
  }

  static Grouping grouping(Options options) {
    return options.get(MermaidFormat.GROUP_BY).orElse(Grouping.YEAR);
  }

  private static void add(
      Map<String, List<TimelineEvent>> groups, String group, TimelineEvent event) {
    groups.computeIfAbsent(group, name -> new ArrayList<>()).add(event);
  }

  /** Returns the outermost destinations of a mission, or what is known instead. */
  private Set<String> lanes(Mission mission) {
    Set<String> lanes = new LinkedHashSet<>();
    for (Id<Destination> id : mission.destinations()) {
      lanes.add(roadmap.find(Destination.class, id).map(this::lane).orElse(id.text()));
    }
    if (lanes.isEmpty()) {
      lanes.add("No destination");
    }
    return lanes;
  }

  /** Returns the name of the outermost destination around one, below the one that is shown. */
  private String lane(Destination inner) {
    Optional<Id<Destination>> shown = options.get(MermaidFormat.DESTINATION);
    Set<Id<?>> seen = new LinkedHashSet<>();
    Destination lane = inner;
    while (seen.add(lane.id())) {
      Optional<Destination> outer =
          lane.parent()
              .filter(id -> shown.isEmpty() || !id.equals(shown.get()))
              .flatMap(id -> roadmap.find(Destination.class, id));
      boolean within =
          shown.isEmpty() || outer.isEmpty() || isWithinShown(outer.get(), shown.get());
      if (outer.isEmpty() || !within) {
        break;
      }
      lane = outer.get();
    }
    return name(lane);
  }

  private boolean isWithinShown(Destination destination, Id<Destination> shown) {
    return roadmap.isWithin(destination.id(), shown);
  }

  private static String name(Destination destination) {
    return MermaidText.shown(destination.name()).isEmpty()
        ? destination.id().text()
        : destination.name();
  }
}
