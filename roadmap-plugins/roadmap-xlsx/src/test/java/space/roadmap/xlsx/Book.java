package space.roadmap.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks by hand, part by part, so that they can be wrong. */
final class Book {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private int sheets;

  static Book empty() {
    return new Book()
        .with(
            "_rels/.rels",
            "<Relationships><Relationship Id='r' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                .formatted(TYPES));
  }

  /** Returns a workbook with one sheet, given by what is within its {@code sheetData}. */
  static Book ofRows(String rows) {
    return empty().withSheet("One", sheet(rows));
  }

  /** Returns a workbook with one cell, given by its XML. */
  static Book ofCell(String cell) {
    return ofRows("<row r='1'>" + cell + "</row>");
  }

  static String sheet(String rows) {
    return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
  }

  Book with(String part, String content) {
    return with(part, content.getBytes(StandardCharsets.UTF_8));
  }

  Book with(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  Book without(String part) {
    parts.remove(part);
    return this;
  }

  Book withSheet(String name, String xml) {
    sheets++;
    names.put("rId" + sheets, name);
    return with("xl/worksheets/sheet" + sheets + ".xml", xml);
  }

  private final Map<String, String> names = new LinkedHashMap<>();

  Book withSharedTexts(String xml) {
    return with("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + xml + "</sst>");
  }

  Book withStyles(String xml) {
    return with("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + xml + "</styleSheet>");
  }

  /** Adds the formats of codes, which cells refer to by their number from 0. */
  Book withFormats(String... codes) {
    StringBuilder formats = new StringBuilder("<numFmts>");
    StringBuilder cells = new StringBuilder("<cellXfs>");
    for (int i = 0; i < codes.length; i++) {
      String code = codes[i].replace("\"", "&quot;");
      formats.append("<numFmt numFmtId='%s' formatCode=\"%s\"/>".formatted(200 + i, code));
      cells.append("<xf numFmtId='%s'/>".formatted(200 + i));
    }
    return withStyles(formats + "</numFmts>" + cells + "</cellXfs>");
  }

  private String workbookXml() {
    StringBuilder xml =
        new StringBuilder("<workbook xmlns='" + MAIN + "' xmlns:r='" + TYPES + "'>");
    xml.append("<sheets>");
    names.forEach((id, name) -> xml.append("<sheet name='%s' r:id='%s'/>".formatted(name, id)));
    return xml.append("</sheets></workbook>").toString();
  }

  private String workbookRels() {
    StringBuilder xml = new StringBuilder("<Relationships>");
    String one = "<Relationship Id='%s' Type='" + TYPES + "/%s' Target='%s'/>";
    names
        .keySet()
        .forEach(
            id ->
                xml.append(
                    one.formatted(id, "worksheet", "worksheets/sheet" + id.substring(3) + ".xml")));
    xml.append(one.formatted("s", "sharedStrings", "sharedStrings.xml"));
    if (parts.containsKey("xl/styles.xml")) {
      xml.append(one.formatted("t", "styles", "/xl/styles.xml"));
    }
    if (!parts.containsKey("xl/sharedStrings.xml")) {
      withSharedTexts("");
    }
    return xml.append("</Relationships>").toString();
  }

  byte[] bytes() {
    parts.putIfAbsent("xl/workbook.xml", workbookXml().getBytes(StandardCharsets.UTF_8));
    parts.putIfAbsent(
        "xl/_rels/workbook.xml.rels", workbookRels().getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  Contents read() {
    return Contents.of(bytes());
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
