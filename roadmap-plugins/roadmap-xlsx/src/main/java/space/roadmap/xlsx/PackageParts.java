package space.roadmap.xlsx;

import java.io.IOException;
import java.util.List;

/** The parts of a workbook that say what its other parts are. */
final class PackageParts {
  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String RELATIONS = PACKAGE + "/relationships";
  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private PackageParts() {}

  /**
   * A sheet that was written.
   *
   * @param number the number in the name of its part
   * @param name its name
   * @param doc what its rows say
   * @param rows how many rows it has below its header
   * @param columns how many columns it has; 0 if it has no header
   * @param isHidden whether people do not see it
   * @param notes whether headers have notes
   */
  record Written(
      int number,
      String name,
      String doc,
      long rows,
      int columns,
      boolean isHidden,
      boolean notes) {}

  /**
   * A name for a range of cells.
   *
   * @param name the name
   * @param range the range, such as {@code 'Lists'!$A$1:$A$4}
   */
  record Name(String name, String range) {}

  static void contentTypes(XmlOut xml, List<Written> sheets) throws IOException {
    xml.raw(XML).raw("<Types xmlns=\"" + PACKAGE + "/content-types\">");
    xml.raw("<Default Extension=\"rels\" ContentType=\"");
    xml.raw("application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    xml.raw("<Default Extension=\"vml\" ContentType=\"");
    xml.raw("application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
    override(xml, "/xl/workbook.xml", CONTENT + "sheet.main+xml");
    override(xml, "/xl/styles.xml", CONTENT + "styles+xml");
    override(
        xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    override(
        xml,
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    for (Written sheet : sheets) {
      override(xml, "/xl/worksheets/sheet" + sheet.number + ".xml", CONTENT + "worksheet+xml");
      if (sheet.notes) {
        override(xml, "/xl/comments" + sheet.number + ".xml", CONTENT + "comments+xml");
      }
    }
    xml.raw("</Types>");
  }

  private static void override(XmlOut xml, String part, String type) throws IOException {
    xml.raw("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
  }

  static void relations(XmlOut xml) throws IOException {
    xml.raw(XML).raw("<Relationships xmlns=\"" + RELATIONS + "\">");
    relation(xml, "rId1", TYPES + "/officeDocument", "xl/workbook.xml");
    relation(xml, "rId2", RELATIONS + "/metadata/core-properties", "docProps/core.xml");
    relation(xml, "rId3", TYPES + "/extended-properties", "docProps/app.xml");
    xml.raw("</Relationships>");
  }

  static void workbookRelations(XmlOut xml, List<Written> sheets) throws IOException {
    xml.raw(XML).raw("<Relationships xmlns=\"" + RELATIONS + "\">");
    relation(xml, "rId0", TYPES + "/styles", "styles.xml");
    for (Written sheet : sheets) {
      String target = "worksheets/sheet" + sheet.number + ".xml";
      relation(xml, "rId" + sheet.number, TYPES + "/worksheet", target);
    }
    xml.raw("</Relationships>");
  }

  static void sheetRelations(XmlOut xml, int number) throws IOException {
    xml.raw(XML).raw("<Relationships xmlns=\"" + RELATIONS + "\">");
    relation(xml, "rId1", TYPES + "/vmlDrawing", "../drawings/vmlDrawing" + number + ".vml");
    relation(xml, "rId2", TYPES + "/comments", "../comments" + number + ".xml");
    xml.raw("</Relationships>");
  }

  private static void relation(XmlOut xml, String id, String type, String target)
      throws IOException {
    xml.raw("<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
  }

  static void workbook(XmlOut xml, List<Written> sheets, List<Name> names) throws IOException {
    xml.raw(XML).raw("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TYPES + "\">");
    xml.raw("<workbookPr/><bookViews><workbookView tabRatio=\"850\"/></bookViews><sheets>");
    for (Written sheet : sheets) {
      xml.raw("<sheet name=\"").text(sheet.name);
      xml.raw("\" sheetId=\"").raw(sheet.number);
      xml.raw(sheet.isHidden ? "\" state=\"hidden" : "");
      xml.raw("\" r:id=\"rId").raw(sheet.number).raw("\"/>");
    }
    xml.raw("</sheets><definedNames>");
    for (int i = 0; i < sheets.size(); i++) {
      Written sheet = sheets.get(i);
      if (sheet.columns > 0 && !sheet.isHidden) {
        String last = CellRef.of(1, sheet.columns - 1).replaceAll("[0-9]", "");
        String range = "$A$1:$" + last + "$" + (sheet.rows + 1);
        local(xml, "_xlnm._FilterDatabase", i, "\" hidden=\"1", quoted(sheet.name) + "!" + range);
        local(xml, "_xlnm.Print_Titles", i, "", quoted(sheet.name) + "!$1:$1");
      }
    }
    for (Name name : names) {
      xml.raw("<definedName name=\"" + name.name + "\">").text(name.range);
      xml.raw("</definedName>");
    }
    xml.raw("</definedNames></workbook>");
  }

  private static void local(XmlOut xml, String name, int sheet, String more, String range)
      throws IOException {
    xml.raw("<definedName name=\"" + name + "\" localSheetId=\"" + sheet + more + "\">");
    xml.text(range).raw("</definedName>");
  }

  /** Returns the name of a sheet as formulas write it. */
  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }

  static void core(XmlOut xml, String title) throws IOException {
    xml.raw(XML).raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\"");
    xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").text(title);
    xml.raw("</dc:title></cp:coreProperties>");
  }

  static void app(XmlOut xml) throws IOException {
    xml.raw(XML).raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/");
    xml.raw("extended-properties\"><Application>Roadmap</Application></Properties>");
  }
}
