package space.roadmap.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import space.roadmap.table.Column;
import space.roadmap.table.Table;
import space.roadmap.table.TargetTables;

/**
 * Writes a workbook sheet by sheet and row by row, and keeps no rows in memory.
 *
 * <p>The same calls give the same bytes at any time and place. Tables of a roadmap come in by
 * {@link #begin(Table, List, long)}; sheets of other rows by {@link #begin(SheetPlan, long)}, whose
 * columns may be those of tables, see {@link SheetColumns}; sheets of explanation by {@link #add}.
 * Pages stand before the sheets of rows, wherever they were added.
 */
public final class WorkbookWriter implements TargetTables, Closeable {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  /** Packs nearly as well as more would (a tenth less than level 5), in half the time. */
  private static final int LEVEL = 2;

  private final ZipOutputStream zip;
  private final XmlOut xml;
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, List<List<Object>>> unseen = new LinkedHashMap<>();
  private final List<PackageParts.Written> sheets = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final DropDowns dropDowns = new DropDowns();
  private final LongTextRests longTexts = new LongTextRests();
  private String title = "";
  private int numbers;

  /** Makes a writer to a stream, which the caller closes. */
  public WorkbookWriter(OutputStream out) {
    zip = new ZipOutputStream(out);
    zip.setLevel(LEVEL);
    xml = new XmlOut(zip);
    reserve(LongTexts.SHEET);
    reserve(DropDowns.SHEET);
  }

  /** Says what the workbook is called. */
  public void title(String text) {
    title = text;
  }

  /** Adds a sheet of explanation. */
  public void add(Page page) {
    reserve(page.name());
    pages.add(page);
  }

  /** Adds a sheet that people do not see, with a row for each list. */
  public void hide(String name, List<List<Object>> rows) {
    reserve(name);
    unseen.put(name, List.copyOf(rows));
  }

  @Override
  public TargetTable begin(Table table, List<Column> columns, long rows) throws IOException {
    return begin(
        new SheetPlan(table.name(), table.doc(), SheetColumns.of(table, columns), false), rows);
  }

  /**
   * Begins a sheet of rows, after the one before was closed.
   *
   * @param rows how many rows will come
   * @throws IOException if it cannot be written
   */
  public SheetRows begin(SheetPlan plan, long rows) throws IOException {
    reserve(plan.name());
    int number = ++numbers;
    entry("xl/worksheets/sheet" + number + ".xml");
    return new SheetWriter(this, plan, xml, number, rows);
  }

  private void reserve(String name) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("the workbook has a sheet called '" + name + "' already");
    }
  }

  /** Returns what each sheet of rows holds, in the order in which they were written. */
  public List<Contents> contents() {
    return sheets.stream()
        .map(sheet -> new Contents(sheet.name(), sheet.doc(), sheet.rows()))
        .toList();
  }

  /**
   * What a sheet holds.
   *
   * @param name its name
   * @param doc what its rows say
   * @param rows how many there are
   */
  public record Contents(String name, String doc, long rows) {}

  DropDowns dropDowns() {
    return dropDowns;
  }

  LongTextRests longTexts() {
    return longTexts;
  }

  /** Takes note that a sheet was written to its end. */
  void ended(SheetPlan plan, int number, long rows) throws IOException {
    boolean notes = Notes.has(plan.columns());
    if (notes) {
      entry("xl/comments" + number + ".xml");
      Notes.comments(xml, plan.columns());
      entry("xl/drawings/vmlDrawing" + number + ".vml");
      Notes.drawing(xml, plan.columns());
      entry("xl/worksheets/_rels/sheet" + number + ".xml.rels");
      PackageParts.sheetRelations(xml, number);
    }
    dropDowns.sheet(plan, rows);
    sheets.add(
        new PackageParts.Written(
            number, plan.name(), plan.doc(), rows, plan.columns().size(), false, notes));
  }

  private void entry(String name) throws IOException {
    xml.flush();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  /** Writes what is left; the stream stays open. */
  @Override
  public void close() throws IOException {
    List<PackageParts.Written> all = new ArrayList<>();
    for (Page page : pages) {
      all.add(page(page, all.isEmpty()));
    }
    all.addAll(sheets);
    hidden().forEach(all::add);
    entry("xl/workbook.xml");
    PackageParts.workbook(xml, all, dropDowns.names());
    entry("xl/_rels/workbook.xml.rels");
    PackageParts.workbookRelations(xml, all);
    entry("xl/styles.xml");
    CellStyle.write(xml);
    entry("docProps/core.xml");
    PackageParts.core(xml, title);
    entry("docProps/app.xml");
    PackageParts.app(xml);
    entry("_rels/.rels");
    PackageParts.relations(xml);
    entry("[Content_Types].xml");
    PackageParts.contentTypes(xml, all);
    xml.flush();
    zip.finish();
    zip.flush();
  }

  private PackageParts.Written page(Page page, boolean first) throws IOException {
    int number = ++numbers;
    entry("xl/worksheets/sheet" + number + ".xml");
    PageWriter.write(xml, page, first);
    return new PackageParts.Written(number, page.name(), "", 0, 0, false, false);
  }

  private List<PackageParts.Written> hidden() throws IOException {
    List<PackageParts.Written> hidden = new ArrayList<>();
    for (Map.Entry<String, List<List<Object>>> sheet : unseen.entrySet()) {
      hidden.add(hidden(sheet.getKey(), sheet.getValue()));
    }
    if (!dropDowns.isEmpty()) {
      hidden.add(hidden(DropDowns.SHEET, PageWriter.turned(dropDowns.columns())));
    }
    if (!longTexts.isEmpty()) {
      List<List<Object>> rows = new ArrayList<>();
      for (int i = 1; i <= longTexts.size(); i++) {
        List<Object> row = new ArrayList<>(List.of(i));
        row.addAll(longTexts.parts(i));
        rows.add(row);
      }
      hidden.add(hidden(LongTexts.SHEET, rows));
    }
    return hidden;
  }

  private PackageParts.Written hidden(String name, List<List<Object>> rows) throws IOException {
    int number = ++numbers;
    entry("xl/worksheets/sheet" + number + ".xml");
    PageWriter.rows(xml, rows);
    return new PackageParts.Written(number, name, "", rows.size(), 0, true, false);
  }

  /** Returns the sheets that reading takes for no table. */
  public static boolean isNoTable(String sheet) {
    return sheet.equals(LongTexts.SHEET)
        || sheet.equals(DropDowns.SHEET)
        || sheet.equals(AboutPage.NAME);
  }
}
