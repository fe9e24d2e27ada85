package com.example.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationTimeline;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.spi.ExportContext;

/** Composes a briefing, section by section. */
final class Briefing {
  private final Roadmap roadmap;
  private final ExportContext context;
  private final Names names;
  private final StringBuilder out = new StringBuilder();

  private Briefing(Roadmap roadmap, ExportContext context) {
    this.roadmap = roadmap;
    this.context = context;
    names = new Names(roadmap);
  }

  static String of(Roadmap roadmap, ExportContext context) {
    Briefing briefing = new Briefing(roadmap, context);
    briefing.header();
    briefing.whatComesNext();
    briefing.openSlots();
    briefing.findings();
    return briefing.out.toString();
  }

  private void header() {
    RoadmapHeader header = roadmap.header();
    out.append("= ").append(names.of(header)).append('\n');
    header.asOf().ifPresent(day -> out.append("\nAs of ").append(DateWords.of(day)).append(".\n"));
    header
        .notice()
        .map(AsciiDocText::of)
        .filter(notice -> !notice.isEmpty())
        .ifPresent(notice -> out.append("\nNOTE: ").append(notice).append('\n'));
  }

  private void whatComesNext() {
    title(2, "What comes next");
    Period ahead = ahead();
    List<Destination> places = places();
    for (Destination place : places) {
      title(3, names.of(place));
      DestinationTimeline timeline = roadmap.timeline(place.id(), ahead).only(Mission.class);
      table(timeline.entries());
      list("Behind us", timeline.before().stream().map(this::event).toList());
      list("Later", timeline.after().stream().map(this::event).toList());
    }
    if (context.options().get(BriefingFormat.DESTINATION).isEmpty()) {
      elsewhere(places);
    }
  }

  /** Returns the destination asked for, or those that are within no other. */
  private List<Destination> places() {
    Optional<Id<Destination>> chosen = context.options().get(BriefingFormat.DESTINATION);
    return roadmap.destinations().stream()
        .filter(
            place ->
                chosen.isPresent()
                    ? place.id().equals(chosen.get())
                    : roadmap.parent(place).isEmpty())
        .toList();
  }

  /** Returns the period from today, or the date of the roadmap, to the date asked for. */
  private Period ahead() {
    RoadmapHeader header = roadmap.header();
    Optional<LocalDate> start =
        context.today().or(() -> header.asOf().or(header::issued).flatMap(UncertainDate::earliest));
    Optional<LocalDate> end =
        context.options().get(BriefingFormat.UNTIL).flatMap(UncertainDate::latest);
    return Period.parse(bound(start) + "/" + bound(end));
  }

  private static String bound(Optional<LocalDate> day) {
    return day.map(UncertainDate::of).map(UncertainDate::toString).orElse("..");
  }

  private void table(List<DestinationTimeline.Entry> entries) {
    if (entries.isEmpty()) {
      out.append("\nNothing is planned.\n");
      return;
    }
    out.append("\n[%header,cols=\"3,3,2,2,2,1\"]\n|===\n");
    row("When", "Mission", "Event", "Lead", "Status", "Certain");
    for (DestinationTimeline.Entry entry : entries) {
      Mission mission = (Mission) entry.owner();
      out.append('\n');
      row(
          names.when(entry.event()),
          names.of(mission),
          names.what(mission, entry.event()),
          mission.lead().map(names::of).orElse(""),
          mission.status().map(Status::text).orElse("not stated"),
          entry.certainty() == Certainty.CERTAIN ? "yes" : "no");
    }
    out.append("|===\n");
  }

  private void row(String... cells) {
    for (String cell : cells) {
      out.append('|').append(cell).append('\n');
    }
  }

  private String event(DestinationTimeline.Entry entry) {
    return event((Mission) entry.owner(), entry.event());
  }

  private String event(Mission mission, Timeline.Entry event) {
    String what = names.what(mission, event);
    return names.of(mission) + (what.isEmpty() ? "" : ", " + what) + ": " + names.when(event);
  }

  /** Names the missions that go to none of these places, or nowhere that is stated. */
  private void elsewhere(List<Destination> places) {
    List<String> events = new ArrayList<>();
    for (Mission mission : roadmap.missions()) {
      boolean shown =
          mission.destinations().stream()
              .anyMatch(id -> places.stream().anyMatch(it -> roadmap.isWithin(id, it.id())));
      if (!shown) {
        List<Timeline.Entry> entries = roadmap.timeline(mission).entries();
        entries.forEach(entry -> events.add(event(mission, entry)));
        if (entries.isEmpty()) {
          events.add(names.of(mission) + ": no date");
        }
      }
    }
    list("Destination not stated", events);
  }

  private void openSlots() {
    List<String> slots = new ArrayList<>();
    roadmap.missions().forEach(one -> addOpen(slots, one, one.contributions()));
    roadmap.capabilities().forEach(one -> addOpen(slots, one, one.contributions()));
    if (!slots.isEmpty()) {
      title(2, "What is open");
      list("", slots);
    }
  }

  private void addOpen(List<String> slots, Entity owner, List<Contribution> contributions) {
    for (Contribution slot : contributions) {
      boolean open =
          slot.organization().isEmpty()
              || slot.status().filter(ContributionStatus.OPEN::equals).isPresent();
      if (open) {
        String role = slot.role().map(ContributionRole::text).orElse("contribution");
        String what = slot.what().map(text -> ", " + AsciiDocText.of(text)).orElse("");
        slots.add(names.of(owner) + ": " + role + what);
      }
    }
  }

  private void findings() {
    List<String> findings = new ArrayList<>();
    for (Diagnostic finding : context.findings()) {
      String sure = finding.certainty() == Certainty.POSSIBLE ? ", possibly" : "";
      findings.add(
          "*%s%s:* %s"
              .formatted(finding.severity().text(), sure, AsciiDocText.of(finding.message())));
    }
    if (!findings.isEmpty()) {
      title(2, "What was found");
      list("", findings);
    }
  }

  private void title(int level, String text) {
    out.append('\n').append("=".repeat(level)).append(' ').append(text).append('\n');
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      out.append(title.isEmpty() ? "" : "\n." + title).append('\n');
      items.forEach(item -> out.append("* ").append(item).append('\n'));
    }
  }
}
