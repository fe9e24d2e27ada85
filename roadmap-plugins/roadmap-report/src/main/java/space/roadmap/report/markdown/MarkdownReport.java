package space.roadmap.report.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.diagrams.mermaid.MermaidFormat;
import space.roadmap.diagrams.mermaid.MermaidTimeline;
import space.roadmap.io.spi.Options;

/** Composes a report, section by section. */
final class MarkdownReport {
  /** A diagram of more years is too wide to be read beside text. */
  private static final int YEARS_SHOWN = 5;

  private final Roadmap roadmap;
  private final Options options;
  private final Names names;
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport(Roadmap roadmap, Options options) {
    this.roadmap = roadmap;
    this.options = options;
    names = new Names(roadmap);
  }

  static String of(Roadmap roadmap, Options options, List<Diagnostic> findings) {
    MarkdownReport report = new MarkdownReport(roadmap, options);
    report.header();
    report.counts(findings);
    report.timeline();
    report.missions();
    report.capabilities();
    report.openSlots();
    FindingsSection.write(report.out, findings);
    report.sources();
    return report.out.toString();
  }

  private void header() {
    RoadmapHeader header = roadmap.header();
    out.append("# ").append(MarkdownText.block(Names.of(header))).append("\n\n");
    header
        .notice()
        .map(MarkdownText::block)
        .filter(notice -> !notice.isEmpty())
        .ifPresent(notice -> out.append("> ").append(notice).append("\n\n"));
    fact("As of", header.asOf().map(DateWords::of));
    fact("Issued", header.issued().map(DateWords::of));
    fact("Horizon", header.horizon().map(DateWords::of));
    fact("Publisher", header.publisher());
    fact("Licence", header.licence());
  }

  private void fact(String name, Optional<String> value) {
    value
        .map(MarkdownText::inline)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> out.append("- ").append(name).append(": ").append(text).append('\n'));
  }

  private void counts(List<Diagnostic> findings) {
    section("At a glance");
    Table table = new Table(out, "What", "How many");
    table.row("Missions", Integer.toString(roadmap.missions().size()));
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    int unstated = 0;
    int undated = 0;
    for (Mission mission : roadmap.missions()) {
      mission.status().ifPresent(status -> statuses.merge(status, 1, Integer::sum));
      unstated += mission.status().isEmpty() ? 1 : 0;
      undated += isUndated(mission) ? 1 : 0;
    }
    statuses.forEach(
        (status, count) ->
            table.row("– " + MarkdownText.word(status.text()), Integer.toString(count)));
    count(table, "– status not stated", unstated);
    count(table, "Missions without a date", undated);
    table.row("Capabilities", Integer.toString(roadmap.capabilities().size()));
    table.row("Organizations", Integer.toString(roadmap.organizations().size()));
    table.row("Destinations", Integer.toString(roadmap.destinations().size()));
    count(table, "Open slots", slots().size());
    count(table, "Findings", findings.size());
  }

  private static void count(Table table, String what, int count) {
    if (count > 0) {
      table.row(what, Integer.toString(count));
    }
  }

  private boolean isUndated(Mission mission) {
    return roadmap.timeline(mission).entries().stream().allMatch(Timeline.Entry::isUndated);
  }

  private void section(String title) {
    emptyLine();
    out.append("## ").append(title).append("\n\n");
  }

  private void emptyLine() {
    int length = out.length();
    if (length > 1 && out.charAt(length - 2) != '\n') {
      out.append('\n');
    }
  }

  /** Draws the years after the date of the report, or all of them if it has no date. */
  private void timeline() {
    section("Timeline");
    Optional<LocalDate> now =
        roadmap
            .header()
            .asOf()
            .or(() -> roadmap.header().issued())
            .flatMap(UncertainDate::earliest);
    Options window = now.map(MarkdownReport::window).orElse(Options.none());
    MermaidTimeline timeline = MermaidTimeline.of(roadmap, window);
    if (timeline.text().length() > MermaidTimeline.LIMIT) {
      out.append("There is too much for one diagram. The format `mermaid` draws a part of it.\n");
      return;
    }
    out.append("```mermaid\n").append(timeline.text()).append("```\n");
    if (now.isPresent() && timeline.missions() < roadmap.missions().size()) {
      int year = now.get().getYear();
      out.append("\nThe diagram shows what may happen from ")
          .append(year)
          .append(" to ")
          .append(year + YEARS_SHOWN)
          .append("; the tables show everything.\n");
    }
  }

  private static Options window(LocalDate now) {
    return Options.none()
        .with(MermaidFormat.FROM, UncertainDate.ofYear(now.getYear()))
        .with(MermaidFormat.UNTIL, UncertainDate.ofYear(now.getYear() + YEARS_SHOWN));
  }

  private void missions() {
    section("Missions");
    if (roadmap.missions().isEmpty()) {
      out.append("There are none.\n");
    }
    groups()
        .forEach(
            (group, missions) -> {
              emptyLine();
              out.append("### ").append(MarkdownText.block(group)).append("\n\n");
              Table table =
                  new Table(out, "Mission", "Lead", "Dates", "Status", "Destinations", "Partners");
              missions.forEach(mission -> row(table, mission));
            });
  }

  private void row(Table table, Mission mission) {
    table.row(
        MarkdownText.inline(Names.of(mission)),
        names.leads(mission.lead(), mission.coLeads()),
        Dates.of(mission, roadmap.timeline(mission)),
        status(mission.status(), mission.outcome()),
        names.all(mission.destinations()),
        names.partners(mission.contributions()));
  }

  private static String status(Optional<Status> status, Optional<Outcome> outcome) {
    String stands = status.map(Status::text).map(MarkdownText::word).orElse("");
    String went = outcome.map(Outcome::text).map(MarkdownText::word).orElse("");
    return stands.isEmpty() || went.isEmpty() ? stands + went : stands + ", " + went;
  }

  /** Returns the missions by the names of their groups, in the order of the document. */
  private Map<String, List<Mission>> groups() {
    Map<String, List<Mission>> groups = new LinkedHashMap<>();
    boolean byLead = options.get(MarkdownFormat.GROUP_BY).orElse(null) == Grouping.LEAD;
    if (byLead) {
      roadmap.organizations().forEach(one -> groups.put(Names.of(one), new ArrayList<>()));
    } else {
      roadmap.destinations().forEach(one -> groups.put(Names.of(one), new ArrayList<>()));
    }
    for (Mission mission : roadmap.missions()) {
      String group =
          byLead
              ? mission.lead().map(names::of).orElse("Lead not stated")
              : mission.destinations().stream()
                  .findFirst()
                  .map(this::lane)
                  .orElse("Destination not stated");
      groups.computeIfAbsent(group, name -> new ArrayList<>()).add(mission);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private String lane(Id<Destination> id) {
    return roadmap
        .find(Destination.class, id)
        .map(names::outermost)
        .map(Names::of)
        .orElse(id.text());
  }

  private void capabilities() {
    if (roadmap.capabilities().isEmpty()) {
      return;
    }
    section("Capabilities");
    Table table =
        new Table(
            out,
            "Capability",
            "Kind",
            "Lead",
            "Available from",
            "Available until",
            "Status",
            "Operates at",
            "Partners");
    for (Capability capability : roadmap.capabilities()) {
      table.row(
          MarkdownText.inline(Names.of(capability)),
          capability.kind().map(Choice::text).map(MarkdownText::word).orElse(""),
          names.leads(capability.lead(), capability.coLeads()),
          Dates.of(capability.availableFrom(), roadmap.dates()),
          Dates.of(capability.availableUntil(), roadmap.dates()),
          status(capability.status(), Optional.empty()),
          names.all(capability.operatesAt()),
          names.partners(capability.contributions()));
    }
  }

  /** A contribution that nobody makes yet. */
  private record Slot(String owner, Contribution contribution) {}

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    roadmap.missions().forEach(one -> add(slots, Names.of(one), one.contributions()));
    roadmap.capabilities().forEach(one -> add(slots, Names.of(one), one.contributions()));
    return slots;
  }

  private static void add(List<Slot> slots, String owner, List<Contribution> contributions) {
    for (Contribution contribution : contributions) {
      boolean open =
          contribution.organization().isEmpty()
              || contribution.status().filter(ContributionStatus.OPEN::equals).isPresent();
      if (open) {
        slots.add(new Slot(owner, contribution));
      }
    }
  }

  private void openSlots() {
    List<Slot> slots = slots();
    if (slots.isEmpty()) {
      return;
    }
    section("Open slots");
    Table table = new Table(out, "Where", "What", "Offered by");
    for (Slot slot : slots) {
      table.row(
          MarkdownText.inline(slot.owner()),
          Names.details(slot.contribution()),
          slot.contribution().organization().map(names::organization).orElse(""));
    }
  }

  private void sources() {
    if (roadmap.sources().isEmpty()) {
      return;
    }
    section("Sources");
    for (Source source : roadmap.sources()) {
      String title = Names.of(source);
      out.append("- ").append(MarkdownText.link(title, source.url().orElse("")));
      source.kind().map(SourceKind::text).map(MarkdownText::word).ifPresent(this::detail);
      source.published().map(DateWords::of).map(MarkdownText::inline).ifPresent(this::detail);
      source
          .url()
          .filter(url -> !MarkdownText.isLink(url))
          .map(MarkdownText::inline)
          .ifPresent(this::detail);
      out.append('\n');
    }
  }

  private void detail(String detail) {
    out.append(detail.isEmpty() ? "" : ", ").append(detail);
  }
}
