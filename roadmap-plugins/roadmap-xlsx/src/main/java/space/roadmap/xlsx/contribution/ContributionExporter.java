package space.roadmap.xlsx.contribution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.Sink;
import space.roadmap.table.Column;
import space.roadmap.xlsx.Look;
import space.roadmap.xlsx.SheetColumn;
import space.roadmap.xlsx.SheetColumns;
import space.roadmap.xlsx.SheetPlan;
import space.roadmap.xlsx.SheetRows;
import space.roadmap.xlsx.WorkbookWriter;

/** Writes what of a roadmap is an agency's, for the agency to look through. */
final class ContributionExporter implements RoadmapExporter {
  /** What a slot that is open says. */
  private static final List<Attribute<Contribution, ?>> ASKED =
      List.of(
          ContributionType.ROLE,
          ContributionType.WHAT,
          ContributionType.ARRANGEMENT,
          ContributionType.NOTE);

  private static final int NARROW = 14;
  private static final int WIDE = 60;

  private final Id<Organization> agency;

  ContributionExporter(Id<Organization> agency) {
    this.agency = agency;
  }

  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything(); // of what it is asked to write; the rest is left out on purpose
  }

  @Override
  public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    RoadmapCopy copy = RoadmapCopy.of(roadmap, context.valueText());
    Portion portion = new Portion(agency.text(), copy);
    try (WorkbookWriter workbook = new WorkbookWriter(sink.single())) {
      workbook.title(roadmap.header().title());
      workbook.add(ExplanationPage.of(roadmap, agency, portion));
      Writing writing = new Writing(roadmap, copy, portion, workbook, context);
      for (Map.Entry<String, List<RowKey>> sheet : portion.rows().entrySet()) {
        writing.sheet(copy.tables().get(sheet.getKey()), sheet.getValue());
      }
      writing.slots();
      writing.sent(agency.text());
    }
  }

  /** Writes one workbook. */
  private static final class Writing {
    private final Roadmap roadmap;
    private final RoadmapCopy copy;
    private final Portion portion;
    private final WorkbookWriter workbook;
    private final ExportContext context;
    private final Map<String, List<Diagnostic>> findings = new LinkedHashMap<>(); // by id
    private final Map<RowKey, Map<String, String>> sent = new LinkedHashMap<>();

    Writing(
        Roadmap roadmap,
        RoadmapCopy copy,
        Portion portion,
        WorkbookWriter workbook,
        ExportContext context) {
      this.roadmap = roadmap;
      this.copy = copy;
      this.portion = portion;
      this.workbook = workbook;
      this.context = context;
      for (Diagnostic finding : context.findings()) {
        finding
            .entity()
            .ifPresent(
                id -> findings.computeIfAbsent(id, unused -> new ArrayList<>()).add(finding));
      }
    }

    void sheet(@Nullable TableCopy table, List<RowKey> keys) throws IOException {
      if (table == null) {
        return;
      }
      boolean parts = table.table().list().isPresent();
      String owner = TableCopy.ownerColumn(table.table());
      List<SheetColumn> columns = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (Column column : table.columns()) {
        SheetColumn made = offering(SheetColumns.of(table.table(), column));
        boolean key = column.name().equals(owner);
        columns.add(made.withLocked(key));
        names.add(column.name());
        if (key && parts) {
          columns.add(locked(Marks.OF, "What the row belongs to.", WIDE / 2));
          names.add(Marks.OF);
        }
      }
      columns.add(state());
      columns.add(locked(Marks.FINDINGS, "What the rules say about it.", WIDE));
      columns.add(
          locked(Marks.ROW, "By this the row is known again; leave it as it is.", WIDE / 2));
      names.addAll(List.of(Marks.STATE, Marks.FINDINGS, Marks.ROW));
      SheetPlan plan = new SheetPlan(table.table().name(), table.table().doc(), columns, true);
      try (SheetRows rows = workbook.begin(plan, keys.size())) {
        for (RowKey key : keys) {
          Map<String, String> cells = copy.row(key).orElseThrow();
          sent.put(key, cells);
          Map<String, String> shown = new LinkedHashMap<>(cells);
          shown.put(Marks.OF, name(key.owner()));
          shown.put(Marks.STATE, cells.getOrDefault(Marks.REVIEW, Marks.DRAFT));
          shown.put(Marks.FINDINGS, findings(key));
          shown.put(Marks.ROW, key.mark());
          rows.row(row(shown, names, columns));
        }
      }
    }

    /** Returns a column that offers all ids of the roadmap, of which the workbook has a part. */
    private SheetColumn offering(SheetColumn column) {
      return column
          .ids()
          .flatMap(EntityTypes::ofList)
          .map(kind -> roadmap.all(kind).stream().map(one -> one.id().text()).toList())
          .filter(ids -> !ids.isEmpty())
          .map(ids -> column.withWords(ids, false))
          .orElse(column);
    }

    private static SheetColumn state() {
      return SheetColumn.of(
              Marks.STATE,
              "How far you are with the row. Only rows that are confirmed are taken over.",
              Look.CODE,
              NARROW)
          .withWords(Marks.STATES, true);
    }

    private static SheetColumn locked(String name, String note, int width) {
      return SheetColumn.of(name, note, Look.TEXT, width).withLocked(true);
    }

    /** Returns the cells of a row; numbers and truth values are what they look like. */
    private static @Nullable Object[] row(
        Map<String, String> cells, List<String> names, List<SheetColumn> columns) {
      @Nullable Object[] row = new Object[names.size()];
      for (int i = 0; i < row.length; i++) {
        String text = cells.get(names.get(i));
        Look look = columns.get(i).look();
        if (text == null || text.isEmpty()) {
          row[i] = null;
        } else if (look == Look.NUMBER && text.matches("-?[0-9]{1,9}")) {
          row[i] = Integer.valueOf(text);
        } else if (look == Look.TRUTH && (text.equals("true") || text.equals("false"))) {
          row[i] = Boolean.valueOf(text);
        } else {
          row[i] = text;
        }
      }
      return row;
    }

    private String name(String id) {
      return Id.<Entity>ifValid(id).flatMap(roadmap::find).map(Entity::name).orElse("");
    }

    /** Returns what there is to say about a row, a line each. */
    private String findings(RowKey key) {
      StringBuilder text = new StringBuilder();
      for (Diagnostic finding : findings.getOrDefault(key.owner(), List.of())) {
        String path = finding.attribute().orElse("");
        boolean here = key.number() == 0 || path.startsWith(key.path("").replaceAll("\\.$", ""));
        if (here) {
          text.append(text.isEmpty() ? "" : "\n")
              .append(finding.severity().text())
              .append(": ")
              .append(finding.message());
        }
      }
      return text.toString();
    }

    /** Writes the contributions that nobody gives yet. */
    void slots() throws IOException {
      List<SheetColumn> columns = new ArrayList<>();
      columns.add(locked("id", "What has an open slot.", NARROW * 2));
      columns.add(locked(Marks.OF, "Its name.", WIDE / 2));
      for (Attribute<Contribution, ?> attribute : ASKED) {
        columns.add(locked(attribute.name(), attribute.doc(), NARROW * 2));
      }
      columns.add(
          SheetColumn.of(Marks.OFFER, "Choose yes to offer to fill it.", Look.CODE, NARROW)
              .withWords(List.of(Marks.YES), true));
      columns.add(state());
      columns.add(
          locked(Marks.ROW, "By this the row is known again; leave it as it is.", WIDE / 2));
      List<String> names = columns.stream().map(SheetColumn::name).toList();
      SheetPlan plan =
          new SheetPlan(Marks.SLOTS, "Contributions that nobody gives yet.", columns, true);
      try (SheetRows rows = workbook.begin(plan, portion.slots().size())) {
        for (RowKey key : portion.slots()) {
          Map<String, String> cells = copy.row(key).orElseThrow();
          sent.put(key, cells);
          Map<String, String> shown = new LinkedHashMap<>(cells);
          shown.put("id", key.owner());
          shown.put(Marks.OF, name(key.owner()));
          shown.put(Marks.STATE, Marks.DRAFT);
          shown.put(Marks.ROW, key.mark());
          rows.row(row(shown, names, columns));
        }
      }
    }

    /** Writes what was sent, by which it is known later what was changed. */
    void sent(String agency) {
      Map<String, String> about = new LinkedHashMap<>();
      about.put(Marks.AGENCY, agency);
      about.put(Marks.ROADMAP, roadmap.header().id().text());
      List<List<Object>> rows = new ArrayList<>();
      rows.add(List.of(Marks.ROW, Marks.CELLS));
      rows.add(List.of(Marks.WORKBOOK, json(about)));
      sent.forEach((key, cells) -> rows.add(List.of(key.mark(), json(cells))));
      workbook.hide(Marks.SENT, rows);
    }

    private String json(Map<String, String> cells) {
      Map<String, Value> members = new LinkedHashMap<>();
      cells.forEach((name, text) -> members.put(name, new Value.Text(text)));
      return context.valueText().json(new Value.Members(Extras.of(members)));
    }
  }
}
