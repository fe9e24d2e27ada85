package space.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Writes workbooks and has them read by this reader and by Apache POI. */
class WorkbookWriterTest {
  private static final SheetColumn NAME =
      SheetColumn.of("name", "What it is called.", Look.TEXT, 30);

  private static byte[] texts(List<String> texts) throws IOException {
    return written(new SheetPlan("One", "", List.of(NAME), false), texts);
  }

  private static byte[] written(SheetPlan plan, List<String> texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookWriter writer = new WorkbookWriter(out);
        SheetRows rows = writer.begin(plan, texts.size())) {
      for (String text : texts) {
        rows.row(new Object[] {text});
      }
    }
    return out.toByteArray();
  }

  private static List<String> hostile() {
    List<String> texts = new ArrayList<>();
    texts.addAll(List.of(" ", "\n", "\r", "\t", "=1+1", "2028-09", "NO", "🚀 launch 🌕", "嫦娥七号"));
    texts.addAll(List.of("next \u0085 line \u2028 end", "\u202eright\u202c", "\ufeff mark"));
    texts.addAll(
        List.of(
            "_x0041_", "__x0041_", "_x005F_x0041_", "_x000g_", "\u0000\u001f\u007f", "a\r\nb\rc"));
    texts.addAll(
        List.of("\ud83d", "\ude80", "\ufffe\uffff", "  two", "end\n", "\tend\t", "<a>&\"'"));
    return texts;
  }

  @Test
  void everyTextIsReadBackAsItIs() throws IOException {
    List<String> read = new ArrayList<>();
    Contents contents = Contents.of(texts(hostile()));
    contents.cells().stream()
        .skip(1)
        .forEach(cell -> read.add(cell.replaceAll("(?s)^\\S+ TEXT ", "")));

    assertThat(read).containsExactlyElementsOf(hostile());
    assertThat(contents.found()).isEmpty();
  }

  @Test
  void anotherReaderReadsTheSame() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(texts(hostile())))) {
      List<String> read = new ArrayList<>();
      for (Row row : book.getSheet("One")) {
        read.add(row.getCell(0).getStringCellValue());
      }
      assertThat(read.subList(1, read.size())).containsExactlyElementsOf(hostile());
    }
  }

  private static String letters(Random random, int count) {
    return characters(random, count, 'a', 'z');
  }

  private static String characters(Random random, int count, int from, int to) {
    StringBuilder text = new StringBuilder();
    random.ints(count, from, to).forEach(text::appendCodePoint);
    return text.toString();
  }

  @Test
  void textsThatAreTooLongForACellComeBackWhole() throws IOException {
    Random random = new Random(1); // POI takes what packs too well for an attack
    List<String> texts =
        List.of(
            letters(random, 32_767),
            letters(random, 32_768),
            characters(random, 50_000, 0x1f600, 0x1f640),
            "=" + characters(random, 40_000, 0, 40),
            LongTexts.mark(1),
            "before " + LongTexts.mark(7),
            "plain]");
    byte[] bytes = texts(texts);

    List<String> read = new ArrayList<>();
    Contents contents = Contents.of(bytes);
    contents.cells().stream()
        .skip(1)
        .forEach(cell -> read.add(cell.replaceAll("(?s)^\\S+ TEXT ", "")));
    assertThat(read).containsExactlyElementsOf(texts);
    assertThat(contents.found()).isEmpty();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Row row : book.getSheet("One")) {
        assertThat(row.getCell(0).getStringCellValue()).hasSizeLessThanOrEqualTo(32_767);
      }
      assertThat(book.isSheetHidden(book.getSheetIndex(LongTexts.SHEET))).isTrue();
    }
  }

  @Test
  void saysThatTheRestOfATextIsMissing() {
    Contents contents =
        Book.ofCell("<c r='A1' t='str'><v>start" + LongTexts.mark(3) + "</v></c>")
            .withSheet(LongTexts.SHEET, Book.sheet("<row r='1'><c r='A1'><v>1</v></c></row>"))
            .read();

    assertThat(contents.found().get(0))
        .isEqualTo(
            "xlsx.lost-text book.xlsx:One!A1 A1 ends with '… [Long texts 3]', but the sheet 'Long"
                + " texts' has no text with this number");
    assertThat(Book.ofCell("<c r='A1' t='str'><v>" + LongTexts.mark(3) + "</v></c>").read().found())
        .isEmpty();
  }

  @Test
  void theSameCallsGiveTheSameBytes() throws IOException {
    assertThat(texts(hostile())).isEqualTo(texts(hostile()));
  }

  @Test
  void sheetsHaveWhatPeopleExpect() throws IOException {
    List<SheetColumn> columns =
        List.of(
            SheetColumn.of("id", "", Look.CODE, 20),
            SheetColumn.of("state", "", Look.CODE, 20).withWords(List.of("open", "done"), true),
            SheetColumn.of("kind", "", Look.CODE, 20).withWords(List.of("a, b", "c"), false),
            SheetColumn.of("parent", "", Look.CODE, 20).withIdsOf("One"),
            SheetColumn.of("other", "", Look.CODE, 20).withIdsOf("Not there"),
            SheetColumn.of("true", "", Look.TRUTH, 20),
            SheetColumn.of("count", "How many.", Look.NUMBER, 20));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookWriter writer = new WorkbookWriter(out)) {
      writer.title("A title");
      try (SheetRows rows = writer.begin(new SheetPlan("One", "Some.", columns, false), 1)) {
        rows.row(new Object[] {"2028-09", "open", "c", null, null, true, 7});
      }
      writer.add(
          new Page("Read me", List.of(Page.Line.title("Hello"), Page.Line.link("One", "1"))));
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("A title");
      assertThat(book.getProperties().getCoreProperties().getCreated()).isNull();
      assertThat(book.getSheetName(0)).isEqualTo("Read me");
      assertThat(book.getSheetAt(0).getHyperlink(1, 0).getLocation()).isEqualTo("'One'!A1");
      XSSFSheet sheet = book.getSheet("One");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:G2");
      assertThat(sheet.getRow(0).getCell(6).getCellComment().getString().getString())
          .isEqualTo("How many.");
      Cell date = sheet.getRow(1).getCell(0);
      assertThat(date.getStringCellValue()).isEqualTo("2028-09");
      assertThat(date.getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(7);
      assertThat(sheet.getRow(1).getCell(5).getBooleanCellValue()).isTrue();
      List<XSSFDataValidation> validations = sheet.getDataValidations();
      assertThat(validations).hasSize(5);
      assertThat(validations)
          .allMatch(
              one ->
                  one.getValidationConstraint().getValidationType()
                      == DataValidationConstraint.ValidationType.LIST);
      assertThat(validations)
          .extracting(XSSFDataValidation::getShowErrorBox)
          .containsExactly(true, false, false, false, true);
      assertThat(book.getName("ids.One").getRefersToFormula()).isEqualTo("'One'!$A$2:$A$202");
      assertThat(book.getName("ids.Not_there").getRefersToFormula()).isEqualTo("'Lists'!$A$3");
      assertThat(book.getName("list.words_2").getRefersToFormula()).isEqualTo("'Lists'!$C$1:$C$2");
      assertThat(book.getSheet("Lists").getRow(0).getCell(2).getStringCellValue())
          .isEqualTo("a, b");
    }
  }

  @Test
  void protectedSheetsLockWhatTheyShould() throws IOException {
    List<SheetColumn> columns =
        List.of(
            SheetColumn.of("id", "", Look.CODE, 20).withLocked(true),
            SheetColumn.of("note", "", Look.TEXT, 20));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookWriter writer = new WorkbookWriter(out);
        SheetRows rows = writer.begin(new SheetPlan("One", "", columns, true), 2)) {
      rows.row(new Object[] {"a", "b"});
      rows.lockedRow(new Object[] {"c", null});
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = book.getSheet("One");
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getRow(1).getCell(1).getCellStyle().getLocked()).isFalse();
      assertThat(sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getColumnStyle(1).getLocked()).isFalse();
    }
  }

  @Test
  void refusesNamesThatNoSheetCanHave() {
    for (String name : new String[] {"", "a/b", "x".repeat(32), "'a"}) {
      assertThatThrownBy(() -> new SheetPlan(name, "", List.of(), false))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no sheet can be called");
    }
    assertThatThrownBy(
            () -> written(new SheetPlan("long texts", "", List.of(NAME), false), List.of()))
        .hasMessageContaining("already");
  }
}
