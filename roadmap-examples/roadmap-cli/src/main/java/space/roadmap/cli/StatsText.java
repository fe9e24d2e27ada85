package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;

/** Shows counts to people: one table after another, numbers at the right of their columns. */
final class StatsText {
  private static final String NOT_STATED = "(not stated)";

  private final Roadmap roadmap;
  private final List<String> lines = new ArrayList<>();

  private StatsText(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  static List<String> lines(Roadmap roadmap, Statistics counted) {
    StatsText text = new StatsText(roadmap);
    text.lines.add(
        TextLayout.harmless(roadmap.header().title() + " (" + roadmap.header().id() + ")"));
    text.table("Entities", kinds(counted), "count", "without citation");
    text.table("Missions by status", text.rows(counted.missionStatus.counts()), "count");
    text.table("Missions by lead", text.leads(counted.missionLead.commonestFirst()), "count");
    text.table("Missions by destination", text.destinations(counted), "here", "here or within");
    text.table("Missions by crew", text.rows(counted.missionCrew.counts()), "count");
    text.table("Capabilities by status", text.rows(counted.capabilityStatus.counts()), "count");
    text.table("Milestones", milestones(counted), "count");
    text.table("Dates of milestones, known to", text.rows(counted.bounds.counts()), "count");
    text.table("Dates of milestones by basis", text.rows(counted.basis.counts()), "count");
    text.table("Needs by kind", needs(counted), "hard", "soft");
    text.table("Citations by evidence", text.rows(counted.evidence.counts()), "count");
    text.table(
        "Contributions",
        List.of(
            new Row("by an organization", counted.contributions - counted.openSlots),
            new Row("open slots", counted.openSlots)),
        "count");
    return text.lines;
  }

  private record Row(String label, List<String> numbers) {
    Row(String label, int number) {
      this(label, List.of(Integer.toString(number)));
    }
  }

  private static List<Row> kinds(Statistics counted) {
    return counted.kinds.stream()
        .filter(kind -> kind.count() > 0)
        .map(
            kind ->
                new Row(
                    kind.kind(),
                    List.of(
                        Integer.toString(kind.count()),
                        kind.uncited().map(String::valueOf).orElse("-"))))
        .toList();
  }

  private List<Row> rows(List<Tally.Count> counts) {
    return counts.stream()
        .map(count -> new Row(count.word().orElse(NOT_STATED), count.count()))
        .toList();
  }

  private List<Row> leads(List<Tally.Count> counts) {
    return counts.stream()
        .map(
            count ->
                new Row(count.word().map(this::organization).orElse(NOT_STATED), count.count()))
        .toList();
  }

  private String organization(String id) {
    return roadmap
        .find(Organization.class, Id.of(id))
        .map(one -> one.abbreviation().orElse(one.name()))
        .orElse(id);
  }

  private List<Row> destinations(Statistics counted) {
    return counted.missionDestinations.stream()
        .map(
            count ->
                new Row(
                    "  ".repeat(count.depth()) + count.id().map(this::name).orElse(NOT_STATED),
                    List.of(Integer.toString(count.here()), Integer.toString(count.within()))))
        .toList();
  }

  private String name(Id<?> id) {
    Optional<Entity> found = roadmap.find(id);
    return found.map(Entity::name).orElseGet(() -> id.text() + " (unknown)");
  }

  private static List<Row> milestones(Statistics counted) {
    int dated = counted.bounds.counts().stream().mapToInt(Tally.Count::count).sum();
    return List.of(
        new Row("dated", dated),
        new Row("of these approximate or uncertain", counted.qualified),
        new Row("undated", counted.undated));
  }

  private static List<Row> needs(Statistics counted) {
    return counted.needs().stream()
        .map(
            need ->
                new Row(
                    need.kind().text(),
                    List.of(Integer.toString(need.hard()), Integer.toString(need.soft()))))
        .toList();
  }

  private void table(String title, List<Row> rows, String... heads) {
    if (rows.isEmpty()) {
      return;
    }
    int width = TextLayout.width(title);
    for (Row row : rows) {
      width = Math.max(width, TextLayout.width(row.label) + 2);
    }
    lines.add("");
    StringBuilder head = new StringBuilder(TextLayout.pad(title, width));
    for (String name : heads) {
      head.append("  ").append(" ".repeat(Math.max(0, 5 - name.length()))).append(name);
    }
    lines.add(head.toString());
    for (Row row : rows) {
      StringBuilder line = new StringBuilder();
      line.append(TextLayout.pad("  " + TextLayout.harmless(row.label).replace('\n', ' '), width));
      for (int i = 0; i < heads.length; i++) {
        String number = row.numbers.get(i);
        line.append("  ")
            .append(" ".repeat(Math.max(5, heads[i].length()) - number.length()))
            .append(number);
      }
      lines.add(line.toString());
    }
  }
}
