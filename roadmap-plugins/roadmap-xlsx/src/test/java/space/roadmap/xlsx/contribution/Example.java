package space.roadmap.xlsx.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.xlsx.contribution.ContributionWorkbook.Extent;

/** An example roadmap, its workbook for one agency, and what people make of that. */
class Example {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** An example, of no agency's plan. */
  static final String DOCUMENT =
      """
      formatVersion: "1.0"
      roadmap: {id: plan, title: Example plan}
      sources:
        - {id: page, title: A page}
      organizations:
        - {id: north, name: Agency North}
        - {id: south, name: Agency South}
      capabilities:
        - id: arm
          name: Example arm
          lead: north
          status: planned
          availableFrom: {date: "2029", words: around 2029}
          citations: [page]
      missions:
        - id: lander
          name: Example lander
          lead: north
          status: planned
          milestones:
            - {type: launch, date: "2028-09", words: late 2028}
            - {type: landing, date: "2029~"}
          needs: [arm]
        - id: station
          name: Example station
          lead: south
          status: planned
          contributions:
            - {organization: north, role: partner, items: [arm]}
            - {role: crew, what: a crew member, status: open}
            - {organization: south, role: host}
      """;

  final Roadmap roadmap = read(DOCUMENT);

  static Roadmap read(String yaml) {
    try {
      return RoadmapFiles.standard()
          .read(
              space.roadmap.io.spi.Source.of("plan.yaml", yaml.getBytes(UTF_8)),
              ReadRequest.defaults())
          .orThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  byte[] sent() throws IOException {
    RoadmapFiles files =
        RoadmapFiles.of(FormatRegistry.of(List.of(ContributionWorkbook.outgoing(Id.of("north")))));
    List<Diagnostic> findings =
        Validator.of(RuleProviders.builtIn().rules()).validate(roadmap, TODAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files
        .write(
            roadmap, out, WriteRequest.defaults().withFormat("contribution").withFindings(findings))
        .orThrow();
    return out.toByteArray();
  }

  /** Returns the workbook as somebody has edited it with another program. */
  byte[] edited(Consumer<XSSFWorkbook> editor) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sent()))) {
      editor.accept(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  static ReadResult back(Roadmap now, byte[] workbook, Extent extent) throws IOException {
    return RoadmapFiles.of(FormatRegistry.of(List.of(ContributionWorkbook.returned(now, extent))))
        .read(
            space.roadmap.io.spi.Source.of("north.xlsx", workbook),
            ReadRequest.defaults().withFormat("contribution").withToday(TODAY));
  }

  ReadResult back(Consumer<XSSFWorkbook> editor) throws IOException {
    return back(roadmap, edited(editor), Extent.CONFIRMED);
  }

  static int column(Sheet sheet, String header) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + header + " in " + sheet.getSheetName());
  }

  static Row row(Sheet sheet, String key) {
    int column = column(sheet, "row");
    for (Row row : sheet) {
      Cell cell = row.getCell(column);
      if (cell != null && cell.getStringCellValue().equals(key)) {
        return row;
      }
    }
    throw new AssertionError("no row " + key + " in " + sheet.getSheetName());
  }

  static void set(XSSFWorkbook workbook, String key, String header, String value) {
    Sheet sheet = workbook.getSheet(key.substring(0, key.indexOf('/')));
    row(sheet, key)
        .getCell(column(sheet, header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
        .setCellValue(value);
  }

  /** Sets a cell, and confirms its row. */
  static void confirm(XSSFWorkbook workbook, String key, String header, String value) {
    set(workbook, key, header, value);
    set(workbook, key, "state", "confirmed");
  }

  static List<String> findings(ReadResult result) {
    return result.diagnostics().stream()
        .map(
            one ->
                one.place().map(place -> place.position() + " ").orElse("")
                    + one.code().id()
                    + ": "
                    + one.message())
        .toList();
  }

  /** Adds a confirmed row below the others. */
  static void add(XSSFWorkbook workbook, String name, Map<String, String> cells) {
    Sheet sheet = workbook.getSheet(name);
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    cells.forEach((header, text) -> row.createCell(column(sheet, header)).setCellValue(text));
    row.createCell(column(sheet, "state")).setCellValue("confirmed");
  }
}
