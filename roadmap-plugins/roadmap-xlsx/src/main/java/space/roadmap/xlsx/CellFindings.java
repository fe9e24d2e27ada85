package space.roadmap.xlsx;

import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Reporter;

/** Reports what is wrong with the cells of a sheet, once however often the sheet is read. */
final class CellFindings {
  private final String file;
  private final String sheet;
  private final Reporter reporter;
  private long doneThrough;
  private long now;

  CellFindings(String file, String sheet, Reporter reporter) {
    this.file = file;
    this.sheet = sheet;
    this.reporter = reporter;
  }

  /** Begins to read the sheet, again perhaps. */
  void start() {
    doneThrough = Math.max(doneThrough, now);
    now = 0;
  }

  /** Comes to a row. */
  void row(long row) {
    now = Math.max(now, row);
  }

  /** Comes to the end of the sheet. */
  void end() {
    now = Long.MAX_VALUE;
  }

  Place place(long row, int column) {
    int line = (int) Math.max(1, Math.min(CellRef.MOST_ROWS, row));
    return Place.cell(file, sheet, line, column + 1);
  }

  void report(int column, DiagnosticCode code, String problem) {
    report(column, code.report().with("problem", problem));
  }

  void report(int column, Diagnostic.Builder finding) {
    if (now > doneThrough) {
      Place place = place(now, column);
      reporter.report(finding.with("cell", CellRef.of(place.line(), column)).place(place).build());
    }
  }

  /** Reports why the sheet is not read further, at the row that it was come to. */
  void report(Refusal refusal) {
    if (now >= doneThrough && doneThrough < Long.MAX_VALUE) {
      reporter.report(refusal.finding().place(place(now, 0)).build());
      now = Long.MAX_VALUE;
    }
  }
}
