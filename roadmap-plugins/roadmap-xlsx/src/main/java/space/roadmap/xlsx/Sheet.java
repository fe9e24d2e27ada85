package space.roadmap.xlsx;

import java.io.IOException;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.table.SourceTable;

/** A sheet of a workbook that is read. */
final class Sheet implements SourceTable {
  private final Workbook workbook;
  private final String name;
  private final String part;
  private final CellFindings findings;

  Sheet(Workbook workbook, String name, String part, CellFindings findings) {
    this.workbook = workbook;
    this.name = name;
    this.part = part;
    this.findings = findings;
  }

  @Override
  public String name() {
    return name;
  }

  /** Reads the rows; what is wrong is reported and ends them, so that nothing is thrown. */
  @Override
  public void read(RowReader reader) throws IOException {
    try (XmlPart xml = workbook.part(part)) {
      new SheetReader(xml, findings, new CellReader(workbook, findings), reader).read();
    } catch (Refusal e) {
      findings.report(e);
    }
  }

  @Override
  public Place place(long row, int column) {
    return findings.place(row, column);
  }

  @Override
  public String toString() {
    return name;
  }
}
