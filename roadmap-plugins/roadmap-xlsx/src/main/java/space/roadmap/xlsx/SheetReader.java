package space.roadmap.xlsx;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import space.roadmap.table.SourceTable.RowReader;

/** Reads the rows of a sheet from its XML. */
final class SheetReader {
  private final XmlPart xml;
  private final CellFindings findings;
  private final CellReader cells;
  private final RowReader rows;
  private int row;
  private int column;
  private boolean begun;
  private boolean outside;

  SheetReader(XmlPart xml, CellFindings findings, CellReader cells, RowReader rows) {
    this.xml = xml;
    this.findings = findings;
    this.cells = cells;
    this.rows = rows;
  }

  void read() throws IOException {
    findings.start();
    boolean rowWanted = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.name();
        if (name.equals("row")) {
          rowWanted = beginRow();
        } else if (name.equals("c") && rowWanted) {
          cell();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String name = xml.name();
        if (name.equals("row")) {
          if (begun && !rows.end()) {
            return;
          }
          begun = false;
        } else if (name.equals("sheetData")) {
          break;
        }
      }
    }
    xml.finish();
    findings.end();
  }

  private boolean beginRow() {
    String number = xml.attribute("r");
    int next = number == null ? row + 1 : XmlPart.number(number);
    column = -1;
    begun = false;
    if (next > row && next <= CellRef.MOST_ROWS) {
      row = next;
      findings.row(row);
      return true;
    }
    findings.row(row + 1L);
    if (next > CellRef.MOST_ROWS) {
      outside(0);
    } else {
      findings.report(
          0,
          XlsxCodes.BAD_CELL,
          "the row says that it is number '%s' and comes after row %s; it is left out"
              .formatted(number, row));
    }
    return false;
  }

  private void outside(int at) {
    if (!outside) {
      findings.report(at, XlsxCodes.OUTSIDE.report());
      outside = true;
    }
  }

  private void cell() throws IOException {
    String ref = null;
    String type = null;
    int style = 0;
    for (int i = 0; i < xml.attributeCount(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> ref = xml.attributeValue(i);
        case "t" -> type = xml.attributeValue(i);
        case "s" -> style = XmlPart.number(xml.attributeValue(i));
        default -> {}
      }
    }
    cells.collect(xml);
    int at = ref == null ? column + 1 : CellRef.column(ref);
    if (at >= CellRef.MOST_COLUMNS) {
      outside(CellRef.MOST_COLUMNS);
    } else if (at <= column || (ref != null && !CellRef.isInRow(ref, row))) {
      misplaced(ref);
    } else {
      column = at;
      deliver(type, style);
    }
  }

  private void misplaced(@Nullable String ref) {
    findings.report(
        Math.max(column, 0),
        XlsxCodes.BAD_CELL,
        "after it comes a cell that says it is '%s'; cells of row %s are expected in their order"
            .formatted(ref, row));
  }

  private void deliver(@Nullable String type, int style) throws IOException {
    if (!cells.interpret(type, style, column)) {
      return;
    }
    if (!begun) {
      rows.begin(row);
      begun = true;
    }
    rows.cell(column, cells.kind(), cells.buffer(), cells.offset(), cells.length());
  }
}
