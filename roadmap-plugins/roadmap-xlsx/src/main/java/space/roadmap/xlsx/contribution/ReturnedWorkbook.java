package space.roadmap.xlsx.contribution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.ContributionType;
import space.roadmap.table.Column;
import space.roadmap.table.SourceTable;
import space.roadmap.table.Table;
import space.roadmap.table.Tables;

/** Compares what has come back with what was sent and with what the roadmap says now. */
final class ReturnedWorkbook {
  private static final int LONGEST = 80;

  private final RoadmapCopy roadmap;
  private final Sent sent;
  private final Reporter reporter;
  private final Set<RowKey> seen = new HashSet<>();
  private final List<TakenRow> taken = new ArrayList<>();

  /**
   * A row that is taken over.
   *
   * @param key what it is about; of a new row, with the number 0
   * @param cells its cells as they are to be
   * @param sheet where it stands
   */
  record TakenRow(
      RowKey key,
      boolean isNew,
      Map<String, String> cells,
      ReturnedSheet sheet,
      ReturnedSheet.Row row) {
    Place place(String column) {
      return sheet.place(row, column);
    }
  }

  ReturnedWorkbook(RoadmapCopy roadmap, Sent sent, Reporter reporter) {
    this.roadmap = roadmap;
    this.sent = sent;
    this.reporter = reporter;
  }

  /** Compares the sheets; returns the rows that are taken over. */
  List<TakenRow> compare(List<SourceTable> sheets) throws IOException {
    for (SourceTable source : sheets) {
      String name = source.name().toLowerCase(Locale.ROOT);
      Optional<Table> table =
          Tables.all().stream()
              .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
              .findFirst();
      if (table.isPresent()) {
        sheet(table.get(), source);
      } else if (name.equals(Marks.SLOTS)) {
        slots(ReturnedSheet.of(source, Set.of("id", Marks.OFFER, Marks.STATE, Marks.ROW)));
      } else if (!name.equals(Marks.SENT)) {
        report(
            ContributionCodes.OWN_SHEET.report().with("sheet", source.name()), source.place(1, 0));
      }
    }
    for (RowKey key : sent.rows().keySet()) {
      if (!seen.contains(key)) {
        reporter.report(
            ContributionCodes.ROW_GONE
                .report()
                .with("row", key.called())
                .entity(key.owner())
                .place(sent.place())
                .build());
      }
    }
    return taken;
  }

  private void sheet(Table table, SourceTable source) throws IOException {
    Set<String> known = new LinkedHashSet<>();
    table.columns().forEach(column -> known.add(column.name()));
    Set<String> marks = Set.of(Marks.OF, Marks.STATE, Marks.FINDINGS, Marks.ROW);
    known.addAll(marks);
    ReturnedSheet sheet = ReturnedSheet.of(source, known);
    Set<String> sentColumns = new LinkedHashSet<>();
    sent.rows()
        .forEach(
            (key, cells) -> {
              if (key.table().equals(table.name())) {
                sentColumns.addAll(cells.keySet());
              }
            });
    sentColumns.removeAll(sheet.columns());
    for (String column : sentColumns) {
      report(ContributionCodes.COLUMN_GONE.report().with("column", column), sheet.headerPlace(""));
    }
    for (String column : sheet.columns()) {
      if (!known.contains(column)) {
        report(
            ContributionCodes.OWN_COLUMN.report().with("column", column),
            sheet.headerPlace(column));
      }
    }
    Set<String> compared = new LinkedHashSet<>(sheet.columns());
    compared.retainAll(known);
    compared.removeAll(marks);
    for (ReturnedSheet.Row row : sheet.rows()) {
      row(table, sheet, compared, row);
    }
  }

  private void row(Table table, ReturnedSheet sheet, Set<String> columns, ReturnedSheet.Row row) {
    String owner = TableCopy.ownerColumn(table);
    if (columns.stream().allMatch(column -> row.cell(column).isEmpty())) {
      return;
    }
    Optional<String> state = state(sheet, row);
    if (state.isEmpty()) {
      return;
    }
    RowKey key = key(table, sheet, row, owner);
    Map<String, String> before = sent.rows().get(key);
    if (before == null) {
      added(table, sheet, columns, row, owner, state.get());
      return;
    }
    if (!seen.add(key)) {
      report(
          ContributionCodes.ROW_TWICE.report().with("row", key.called()),
          sheet.place(row, Marks.ROW));
      return;
    }
    Optional<RowKey> now = roadmap.find(key, before);
    if (now.isEmpty()) {
      report(ContributionCodes.GONE.report().with("row", key.called()), sheet.place(row, owner));
      return;
    }
    Map<String, String> cells = roadmap.row(now.get()).orElseThrow();
    changed(now.get(), sheet, columns, row, before, cells, owner, state.get());
  }

  /** Returns what a row is about; a row without a mark is known by its id, or new. */
  private RowKey key(Table table, ReturnedSheet sheet, ReturnedSheet.Row row, String owner) {
    Optional<RowKey> marked =
        RowKey.of(row.cell(Marks.ROW)).filter(key -> key.table().equals(table.name()));
    if (marked.isPresent()) {
      return marked.get();
    }
    RowKey known = new RowKey(table.name(), row.cell(owner), 0);
    if (table.list().isEmpty() && sent.rows().containsKey(known) && !seen.contains(known)) {
      report(
          ContributionCodes.NO_MARK.report().with("row", known.called()),
          sheet.place(row, Marks.ROW));
    }
    return known;
  }

  private Optional<String> state(ReturnedSheet sheet, ReturnedSheet.Row row) {
    String state = row.cell(Marks.STATE).strip().toLowerCase(Locale.ROOT);
    if (state.isEmpty()) {
      return Optional.of(Marks.DRAFT);
    }
    if (Marks.STATES.contains(state)) {
      return Optional.of(state);
    }
    report(
        ContributionCodes.STATE
            .report()
            .with("found", state)
            .with("words", String.join(", ", Marks.STATES)),
        sheet.place(row, Marks.STATE));
    return Optional.empty();
  }

  private void added(
      Table table,
      ReturnedSheet sheet,
      Set<String> columns,
      ReturnedSheet.Row row,
      String owner,
      String state) {
    Fate fate = Fate.of(state);
    String id = row.cell(owner);
    report(
        ContributionCodes.NEW_ROW
            .report()
            .with("row", id.isEmpty() ? "nothing yet" : id)
            .with("fate", fate.text()),
        sheet.place(row, owner));
    if (fate == Fate.TAKEN) {
      Map<String, String> cells = new LinkedHashMap<>();
      columns.stream()
          .filter(column -> !row.cell(column).isEmpty())
          .forEach(column -> cells.put(column, row.cell(column)));
      taken.add(new TakenRow(new RowKey(table.name(), id, 0), true, cells, sheet, row));
    }
  }

  private void changed(
      RowKey key,
      ReturnedSheet sheet,
      Set<String> columns,
      ReturnedSheet.Row row,
      Map<String, String> before,
      Map<String, String> now,
      String owner,
      String state) {
    Fate fate = Fate.of(state);
    Map<String, String> cells = new LinkedHashMap<>(now);
    for (String column : columns) {
      String from = before.getOrDefault(column, "");
      String to = row.cell(column);
      if (to.equals(from) || (isSummary(key, column) && to.isEmpty())) {
        continue;
      }
      Place place = sheet.place(row, column);
      if (column.equals(owner)) {
        report(
            ContributionCodes.ID_EDITED
                .report()
                .with("column", column)
                .with("from", from)
                .with("to", to),
            place);
        continue;
      }
      String current = now.getOrDefault(column, "");
      if (!current.equals(from) && !current.equals(to)) {
        conflict(key, column, from, to, current, place);
      } else {
        cells.put(column, to);
        if (!current.equals(to)) {
          report(
              ContributionCodes.CHANGED
                  .report()
                  .with("row", key.called())
                  .with("column", column)
                  .with("from", shown(from))
                  .with("to", shown(to))
                  .with("fate", fate.text())
                  .entity(key.owner())
                  .attribute(key.path(column)),
              place);
        }
      }
    }
    if (fate == Fate.TAKEN) {
      taken.add(new TakenRow(key, false, cells, sheet, row));
    }
  }

  /** Returns whether a cell only shows what a detail table has, so that it may be emptied. */
  private static boolean isSummary(RowKey key, String name) {
    return Tables.find(key.table()).stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> column.name().equals(name) && column.role() == Column.Role.SUMMARY);
  }

  private void conflict(
      RowKey key, String column, String from, String to, String current, Place place) {
    Diagnostic.Builder finding =
        ContributionCodes.CONFLICT
            .report()
            .with("row", key.called())
            .with("column", column)
            .with("from", shown(from))
            .with("to", shown(to))
            .with("current", shown(current))
            .entity(key.owner())
            .attribute(key.path(column))
            .related(
                Related.to(key.owner(), key.path(column), "the roadmap says " + shown(current)));
    report(finding, place);
  }

  private void slots(ReturnedSheet sheet) {
    String status = ContributionType.STATUS.name();
    for (ReturnedSheet.Row row : sheet.rows()) {
      Optional<RowKey> key = RowKey.of(row.cell(Marks.ROW)).filter(sent.rows()::containsKey);
      Optional<String> state = state(sheet, row);
      if (key.isEmpty() || state.isEmpty() || !seen.add(key.get())) {
        continue;
      }
      if (!row.cell(Marks.OFFER).strip().equalsIgnoreCase(Marks.YES)) {
        continue;
      }
      Map<String, String> before = sent.rows().getOrDefault(key.get(), Map.of());
      Optional<RowKey> now =
          roadmap
              .find(key.get(), before)
              .filter(found -> roadmap.row(found).filter(before::equals).isPresent());
      Fate fate = Fate.of(state.get());
      if (now.isEmpty()) {
        report(
            ContributionCodes.SLOT_CHANGED.report().with("row", key.get().called()),
            sheet.place(row, Marks.OFFER));
        continue;
      }
      String organization = ContributionType.ORGANIZATION.name();
      report(
          ContributionCodes.CHANGED
              .report()
              .with("row", now.get().called())
              .with("column", organization)
              .with("from", "open")
              .with("to", shown(sent.agency()))
              .with("fate", fate.text())
              .entity(now.get().owner())
              .attribute(now.get().path(organization)),
          sheet.place(row, Marks.OFFER));
      if (fate == Fate.TAKEN) {
        Map<String, String> cells = new LinkedHashMap<>(before);
        cells.put(organization, sent.agency());
        cells.put(status, ContributionType.STATUS.type().format(ContributionStatus.PROPOSED));
        taken.add(new TakenRow(now.get(), false, cells, sheet, row));
      }
    }
  }

  private void report(Diagnostic.Builder finding, Place place) {
    reporter.report(finding.place(place).build());
  }

  private static String shown(String text) {
    if (text.isEmpty()) {
      return "empty";
    }
    return "'" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "'";
  }
}
