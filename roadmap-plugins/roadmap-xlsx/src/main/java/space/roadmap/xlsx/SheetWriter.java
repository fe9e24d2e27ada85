package space.roadmap.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the XML of a sheet of rows. */
final class SheetWriter implements SheetRows {
  private static final int MOST_LINES = 4;
  private static final int LINE_HEIGHT = 15;

  /** So many characters before its end a line wraps, on average. */
  private static final int WRAPPED_EARLY = 4;

  /** So wide a table still can be read when it is printed on one page. */
  private static final int PAGE_WIDTH = 300;

  private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
  private static final byte[] KEPT_TEXT =
      ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] END_OF_TEXT = ascii("</t></is></c>");

  private static final byte[][] STYLES =
      Arrays.stream(CellStyle.values())
          .map(style -> ascii("\" s=\"" + style.number()))
          .toArray(byte[][]::new);

  private final WorkbookWriter workbook;
  private final SheetPlan plan;
  private final XmlOut xml;
  private final int number;
  private final byte[][] starts;
  private int row = 1;
  private byte[] digits = ascii("1"); // of the row

  SheetWriter(WorkbookWriter workbook, SheetPlan plan, XmlOut xml, int number, long rows)
      throws IOException {
    this.workbook = workbook;
    this.plan = plan;
    this.xml = xml;
    this.number = number;
    List<SheetColumn> columns = plan.columns();
    starts = new byte[columns.size()][];
    for (int i = 0; i < columns.size(); i++) {
      starts[i] = start(i);
    }
    head(rows);
  }

  private static byte[] start(int column) {
    String letters = CellRef.of(1, column).replace("1", "");
    return ascii("<c r=\"" + letters);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void head(long rows) throws IOException {
    xml.raw(PackageParts.XML).raw("<worksheet xmlns=\"" + PackageParts.MAIN + "\"");
    xml.raw(" xmlns:r=\"" + PackageParts.TYPES + "\">");
    xml.raw(fitsOnPage() ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "");
    xml.raw("<dimension ref=\"").raw(range(rows));
    xml.raw("\"/><sheetViews><sheetView workbookViewId=\"0\">");
    xml.raw("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\"");
    xml.raw(" state=\"frozen\"/><selection pane=\"bottomRight\" activeCell=\"B2\" sqref=\"B2\"/>");
    xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < plan.columns().size(); i++) {
      SheetColumn column = plan.columns().get(i);
      xml.raw("<col min=\"").raw(i + 1).raw("\" max=\"").raw(i + 1);
      xml.raw("\" width=\"").raw(column.width()).raw("\" customWidth=\"1\" style=\"");
      xml.raw(style(column, column.locked()).number()).raw("\"/>");
    }
    xml.raw("</cols><sheetData><row r=\"1\">");
    for (int i = 0; i < plan.columns().size(); i++) {
      text(i, CellStyle.HEADER, plan.columns().get(i).name());
    }
    xml.raw("</row>");
  }

  private boolean fitsOnPage() {
    return plan.columns().stream().mapToInt(SheetColumn::width).sum() <= PAGE_WIDTH;
  }

  private String range(long rows) {
    long last = Math.min(CellRef.MOST_ROWS, rows + 1);
    return "A1:" + CellRef.of((int) last, Math.max(0, plan.columns().size() - 1));
  }

  private CellStyle style(SheetColumn column, boolean locked) {
    return plan.isProtected() ? CellStyle.of(column.look(), locked) : CellStyle.of(column.look());
  }

  @Override
  public void row(@Nullable Object[] cells) throws IOException {
    row(cells, false);
  }

  @Override
  public void lockedRow(@Nullable Object[] cells) throws IOException {
    row(cells, true);
  }

  private void row(@Nullable Object[] cells, boolean locked) throws IOException {
    if (row == CellRef.MOST_ROWS) {
      throw new IOException(
          "the sheet '%s' has no space for more than %s rows; write another format"
              .formatted(plan.name(), CellRef.MOST_ROWS));
    }
    row++;
    digits = ascii(Integer.toString(row));
    xml.raw("<row r=\"").raw(digits).raw("\"");
    int lines = lines(cells);
    if (lines > 1) { // not every program finds out by itself
      xml.raw(" ht=\"").raw(Math.min(lines, MOST_LINES) * LINE_HEIGHT).raw("\"");
      xml.raw(lines > MOST_LINES ? " customHeight=\"1\"" : "");
    }
    xml.raw(">");
    for (int i = 0; i < cells.length; i++) {
      cell(i, cells[i], locked);
    }
    xml.raw("</row>");
  }

  /** Returns how many lines the longest text of a row takes, about. */
  private int lines(@Nullable Object[] cells) {
    int most = 1;
    for (int i = 0; i < cells.length; i++) {
      SheetColumn column = plan.columns().get(i);
      if (column.look() == Look.TEXT && cells[i] instanceof String text && most <= MOST_LINES) {
        most = Math.max(most, lines(text, Math.max(1, column.width() - WRAPPED_EARLY)));
      }
    }
    return most;
  }

  private static int lines(String text, int width) {
    int lines = 1;
    int inLine = 0;
    for (int i = 0; i < text.length() && lines <= MOST_LINES; i++) {
      inLine++;
      if (text.charAt(i) == '\n' || inLine > width) {
        lines++;
        inLine = 0;
      }
    }
    return lines;
  }

  private void cell(int index, @Nullable Object cell, boolean lockedRow) throws IOException {
    SheetColumn column = plan.columns().get(index);
    CellStyle style = style(column, lockedRow || column.locked());
    if (cell == null) {
      if (lockedRow && !column.locked()) {
        begin(index, style);
        xml.raw("\"/>");
      }
    } else if (cell instanceof String text) {
      text(index, style, workbook.longTexts().cell(text));
    } else if (cell instanceof Boolean truth) {
      begin(index, style);
      xml.raw("\" t=\"b\"><v>").raw(truth ? "1" : "0").raw("</v></c>");
    } else {
      begin(index, style);
      xml.raw("\"><v>").raw(cell.toString()).raw("</v></c>");
    }
  }

  private void begin(int index, CellStyle style) throws IOException {
    xml.raw(starts[index]).raw(digits).raw(STYLES[style.number()]);
  }

  private void text(int index, CellStyle style, String text) throws IOException {
    begin(index, style);
    xml.raw(needsSpace(text) ? KEPT_TEXT : TEXT).text(text).raw(END_OF_TEXT);
  }

  /** Returns whether a reader would strip something of the text. */
  static boolean needsSpace(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= ' '
            || text.charAt(text.length() - 1) <= ' '
            || text.indexOf('\n') >= 0
            || text.indexOf('\t') >= 0
            || text.contains("  "));
  }

  @Override
  public void close() throws IOException {
    xml.raw("</sheetData>");
    if (plan.isProtected()) {
      xml.raw("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\"");
      xml.raw(" formatRows=\"0\" insertRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
    }
    if (!plan.columns().isEmpty()) {
      xml.raw("<autoFilter ref=\"" + range(row - 1L) + "\"/>");
    }
    validations();
    xml.raw("<printOptions gridLines=\"1\"/>");
    xml.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\"");
    xml.raw(" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\"");
    xml.raw(" fitToWidth=\"1\" fitToHeight=\"0\"/>");
    xml.raw("<ignoredErrors><ignoredError sqref=\"" + range(row - 1L) + "\"");
    xml.raw(" numberStoredAsText=\"1\" twoDigitTextYear=\"1\"/></ignoredErrors>");
    if (Notes.has(plan.columns())) {
      xml.raw("<legacyDrawing r:id=\"rId1\"/>");
    }
    xml.raw("</worksheet>");
    xml.flush();
    workbook.ended(plan, number, row - 1L);
  }

  private void validations() throws IOException {
    StringBuilder validations = new StringBuilder();
    int count = 0;
    for (int i = 0; i < plan.columns().size(); i++) {
      SheetColumn column = plan.columns().get(i);
      Optional<String> name = workbook.dropDowns().name(column);
      if (name.isPresent()) {
        count++;
        validations.append(validation(column, i, name.get()));
      }
    }
    if (count > 0) {
      xml.raw("<dataValidations count=\"").raw(count).raw("\">").raw(validations.toString());
      xml.raw("</dataValidations>");
    }
  }

  private static String validation(SheetColumn column, int index, String list) {
    String letters = CellRef.of(1, index).replace("1", "");
    boolean strict = column.strict() || column.look() == Look.TRUTH;
    String alert =
        " showErrorMessage=\"1\" errorStyle=\"stop\" errorTitle=\"Not in the list\""
            + " error=\"Choose one of the list, or leave the cell empty.\"";
    return "<dataValidation type=\"list\" allowBlank=\"1\""
        + (strict ? alert : "")
        + " sqref=\"%s2:%s%s\"><formula1>%s</formula1></dataValidation>"
            .formatted(letters, letters, CellRef.MOST_ROWS, list);
  }
}
