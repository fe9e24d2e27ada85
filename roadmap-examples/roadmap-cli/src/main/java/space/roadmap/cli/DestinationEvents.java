package space.roadmap.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Term;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Answers what happens at a destination, and at the places in it, until the end of a year. */
final class DestinationEvents {

  /** Columns that lead and status and what lies between columns take. */
  private static final int REST = 52;

  private static final String INDENT = "   ";

  private final Roadmap roadmap;
  private final UncertainDate end;
  private final int year;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> undated = new ArrayList<>();
  private int later;
  private boolean anyPerhaps;

  /** An event or period with a date. */
  private record Row(Mission mission, Timeline.Entry entry, UncertainDate date, boolean perhaps) {
    boolean isPeriod() {
      return entry.key().equals("period");
    }

    /** Returns the day to sort by: the first it can be, or else the last. */
    long day() {
      return date.earliest().or(date::latest).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }
  }

  DestinationEvents(Roadmap roadmap, Id<Destination> place, int year) {
    this.roadmap = roadmap;
    this.year = year;
    this.end = Period.ofYear(year).end();
    for (Mission mission : roadmap.missions()) {
      if (mission.destinations().stream().anyMatch(there -> roadmap.isWithin(there, place))) {
        add(mission);
      }
    }
    rows.sort(Comparator.comparingLong(Row::day).thenComparingLong(row -> row.date.latestDay()));
  }

  private void add(Mission mission) {
    List<Timeline.Entry> entries = roadmap.timeline(mission).entries();
    boolean dated = false;
    for (Timeline.Entry entry : entries) {
      Optional<UncertainDate> date = entry.date().filter(one -> !one.isUndated());
      if (date.isPresent()) {
        dated = true;
        Certainty until = date.get().notAfter(end);
        if (until == Certainty.IMPOSSIBLE) {
          later++;
        } else {
          rows.add(new Row(mission, entry, date.get(), until == Certainty.POSSIBLE));
        }
      }
    }
    if (!dated) {
      String words = entries.stream().map(Timeline.Entry::label).findFirst().orElse("no date");
      undated.add(mission.name() + (words.equals("no date") ? "" : " (\u201c" + words + "\u201d)"));
    }
  }

  /** Returns the answer as lines of text. */
  List<String> lines(int columns) {
    List<String> lines = new ArrayList<>();
    int widest = Math.max(16, (columns - REST) / 2);
    TextTable table = new TextTable(widest, "WHEN", "MISSION", "WHAT", "LEAD", "STATUS");
    for (Row row : rows) {
      table.row(
          when(row),
          row.mission.name(),
          row.isPeriod() ? "(lasts)" : row.entry.key(),
          row.mission.lead().map(this::name).orElse("-"),
          row.mission.status().map(Term::text).orElse("-"));
      words(row).ifPresent(table::note);
    }
    lines.addAll(table.lines(INDENT, columns));
    if (anyPerhaps) {
      lines.add("");
      lines.add(INDENT + "* may come later than " + year);
    }
    if (later > 0) {
      lines.add("");
      lines.add(INDENT + "Certainly later than " + year + " and not listed: " + later);
    }
    if (!undated.isEmpty()) {
      lines.add("");
      lines.add(INDENT + "Nobody has said when:");
      undated.forEach(mission -> lines.add(INDENT + "- " + TextLayout.harmless(mission)));
    }
    return lines;
  }

  private String when(Row row) {
    anyPerhaps |= row.perhaps;
    return date(row) + (row.perhaps ? " *" : "");
  }

  private static String date(Row row) {
    Optional<Period> period = row.mission.period().flatMap(DatedPeriod::date);
    if (row.isPeriod() && period.isPresent()) {
      return DateWords.of(period.get());
    }
    return row.entry
        .end()
        .map(last -> DateWords.of(row.date, last))
        .orElseGet(() -> DateWords.of(row.date));
  }

  /** Returns what the source says in its own words, and what others claim. */
  private static Optional<String> words(Row row) {
    List<String> parts = new ArrayList<>();
    String label = row.entry.label();
    if (!label.equals(row.date.toString()) && !label.equals(date(row))) {
      parts.add("\u201c" + label + "\u201d");
    }
    Milestones.find(row.mission.milestones(), row.entry.key())
        .map(DestinationEvents::claims)
        .filter(claims -> !claims.isEmpty())
        .ifPresent(claims -> parts.add("also claimed: " + String.join(", ", claims)));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static List<String> claims(Milestone milestone) {
    return milestone.claims().stream()
        .flatMap(claim -> claim.values().value(MilestoneType.DATE).stream())
        .map(DateWords::of)
        .toList();
  }

  private String name(Id<Organization> id) {
    return roadmap
        .find(Organization.class, id)
        .map(one -> one.abbreviation().orElse(one.name()))
        .orElse(id.text());
  }
}
