package space.roadmap.table.map;

import com.google.common.primitives.ImmutableIntArray;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.table.map.MappedReader.Assigned;
import space.roadmap.table.map.Mapping.Unmapped;

/** Reports what does not fit between the columns of a table and a mapping. */
final class ColumnCheck {
  private final Assigned assigned;
  private final MapText mapText;
  private final ImportContext context;
  private final Set<Integer> told = new HashSet<>();
  private int width;

  ColumnCheck(Assigned assigned, MapText mapText, ImportContext context) {
    this.assigned = assigned;
    this.mapText = mapText;
    this.context = context;
  }

  private void at(long row, int column, Diagnostic.Builder finding) {
    context.report(finding.place(assigned.table().place(row, column)).build());
  }

  void header(HeaderRow header, long row) {
    width = header.names().size();
    ImmutableIntArray columns = assigned.columns(header);
    for (Ref ref : assigned.entry().refs()) {
      if (columns.get(ref.slot()) < 0) {
        Diagnostic.Builder finding =
            MappingCodes.UNKNOWN_COLUMN
                .report()
                .with("table", assigned.table().name())
                .with("name", ref.name());
        MapText.near(finding, header.near(ref.name()));
        mapText.at(ref.place(), finding);
      }
    }
    for (int column : header.repeated()) {
      at(
          row,
          column,
          MappingCodes.DUPLICATE_HEADER
              .report()
              .with("name", header.written(column))
              .with("called", header.names().get(column)));
    }
    boolean reports =
        assigned.entry().unmapped() == Unmapped.REPORT
            && !assigned.entry().header().equals(Mapping.Header.NONE);
    for (int column :
        reports ? Kept.unmapped(assigned.entry(), header, columns) : List.<Integer>of()) {
      at(
          row,
          column,
          MappingCodes.UNMAPPED_COLUMN.report().with("name", header.names().get(column)));
    }
  }

  void row(long row, List<String> cells) {
    for (int column = width; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty() && told.add(column)) {
        at(row, column, MappingCodes.NO_HEADER.report());
      }
    }
  }

  boolean isCancelled() {
    return context.isCancelled();
  }

  void error(long row, int column, String found) {
    at(row, column, MappingCodes.CELL_ERROR.report().with("found", found));
  }
}
