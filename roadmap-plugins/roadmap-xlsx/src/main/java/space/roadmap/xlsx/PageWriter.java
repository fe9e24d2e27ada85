package space.roadmap.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the XML of sheets that are no tables: those that people read, and hidden ones. */
final class PageWriter {
  private static final int[] WIDTHS = {34, 12, 100};

  private PageWriter() {}

  static void write(XmlOut xml, Page page, boolean first) throws IOException {
    head(xml);
    xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView");
    xml.raw(first ? " tabSelected=\"1\"" : "").raw(" showGridLines=\"0\" workbookViewId=\"0\"/>");
    xml.raw("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < WIDTHS.length; i++) {
      xml.raw("<col min=\"").raw(i + 1).raw("\" max=\"").raw(i + 1);
      xml.raw("\" width=\"").raw(WIDTHS[i]).raw("\" customWidth=\"1\"/>");
    }
    xml.raw("</cols><sheetData>");
    List<String> merged = new ArrayList<>();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < page.lines().size(); i++) {
      Page.Line line = page.lines().get(i);
      int row = i + 1;
      line(xml, line, row);
      if (line.cells().size() == 1 && line.look() == Page.LineLook.TEXT) {
        merged.add("A" + row + ":C" + row);
      }
      if (line.look() == Page.LineLook.LINK) {
        links.append("<hyperlink ref=\"A").append(row).append("\" location=\"");
        links.append(attribute(PackageParts.quoted(line.cells().get(0)))).append("!A1\"/>");
      }
    }
    xml.raw("</sheetData>");
    if (!merged.isEmpty()) {
      xml.raw("<mergeCells count=\"").raw(merged.size()).raw("\">");
      for (String range : merged) {
        xml.raw("<mergeCell ref=\"" + range + "\"/>");
      }
      xml.raw("</mergeCells>");
    }
    if (links.length() > 0) {
      xml.raw("<hyperlinks>").text("").raw(links.toString()).raw("</hyperlinks>");
    }
    xml.raw("<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\"");
    xml.raw(" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\"");
    xml.raw(" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>");
  }

  private static void head(XmlOut xml) throws IOException {
    xml.raw(PackageParts.XML).raw("<worksheet xmlns=\"" + PackageParts.MAIN + "\"");
    xml.raw(" xmlns:r=\"" + PackageParts.TYPES + "\">");
  }

  private static String attribute(String name) {
    return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static void line(XmlOut xml, Page.Line line, int row) throws IOException {
    xml.raw("<row r=\"").raw(row).raw("\"");
    if (line.cells().size() == 1 && line.look() == Page.LineLook.TEXT) {
      int width = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
      int lines = 1 + line.cells().get(0).length() / width; // merged cells do not grow
      xml.raw(" ht=\"" + 15 * lines + "\" customHeight=\"1\"");
    }
    xml.raw(">");
    for (int i = 0; i < line.cells().size(); i++) {
      CellStyle style =
          switch (line.look()) {
            case TITLE -> CellStyle.TITLE;
            case HEADING -> CellStyle.LABEL;
            case TEXT -> CellStyle.PROSE;
            case LINK -> i == 0 ? CellStyle.LINK : CellStyle.PROSE;
          };
      text(xml, CellRef.of(row, i), style, line.cells().get(i));
    }
    xml.raw("</row>");
  }

  private static void text(XmlOut xml, String cell, CellStyle style, String text)
      throws IOException {
    xml.raw("<c r=\"" + cell + "\" s=\"" + style.number() + "\" t=\"inlineStr\"><is><t");
    xml.raw(SheetWriter.needsSpace(text) ? " xml:space=\"preserve\">" : ">");
    xml.text(text).raw("</t></is></c>");
  }

  /** Writes a sheet of rows without a header. */
  static void rows(XmlOut xml, List<List<Object>> rows) throws IOException {
    head(xml);
    xml.raw("<sheetData>");
    for (int i = 0; i < rows.size(); i++) {
      int row = i + 1;
      xml.raw("<row r=\"").raw(row).raw("\">");
      for (int j = 0; j < rows.get(i).size(); j++) {
        Object cell = rows.get(i).get(j);
        String name = CellRef.of(row, j);
        if (cell instanceof Boolean truth) {
          xml.raw("<c r=\"" + name + "\" t=\"b\"><v>" + (truth ? 1 : 0) + "</v></c>");
        } else if (cell instanceof Integer) {
          xml.raw("<c r=\"" + name + "\"><v>" + cell + "</v></c>");
        } else if (!cell.toString().isEmpty()) {
          text(xml, name, CellStyle.CODE, cell.toString());
        }
      }
      xml.raw("</row>");
    }
    xml.raw("</sheetData></worksheet>");
  }

  /** Returns the rows of columns, which may be of different lengths. */
  static List<List<Object>> turned(List<List<Object>> columns) {
    int most = columns.stream().mapToInt(List::size).max().orElse(0);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      List<Object> row = new ArrayList<>();
      for (List<Object> column : columns) {
        row.add(i < column.size() ? column.get(i) : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
