package space.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Reads workbooks that Apache POI and fastexcel wrote. */
class ForeignWorkbookTest {
  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static CellStyle format(XSSFWorkbook book, String code) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(code));
    return style;
  }

  @Test
  void readsWhatPoiWrote() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Row row = book.createSheet("Missions").createRow(2);
      row.createCell(0).setCellValue("bell _x0007_");
      row.createCell(1).setCellValue(new XSSFRichTextString(" rich "));
      row.createCell(2).setCellValue(2028.0);
      row.createCell(3).setCellValue(true);
      row.createCell(4).setCellValue(LocalDate.of(2028, 9, 1));
      row.getCell(4).setCellStyle(format(book, "dd/mm/yyyy"));
      row.createCell(5).setCellValue(LocalDate.of(2028, 9, 1));
      row.getCell(5).setCellStyle(format(book, "mmm-yy"));
      row.createCell(6).setCellValue(LocalDateTime.of(2028, 9, 1, 14, 30));
      row.getCell(6).setCellStyle(format(book, "m/d/yy h:mm"));
      row.createCell(7).setCellFormula("1/0");
      row.getCell(7).setCellErrorValue((byte) 7);
      row.createCell(9).setCellValue("'=1+1");

      Contents contents = Contents.of(bytes(book));

      assertThat(contents.cells())
          .containsExactly(
              "A3 TEXT bell \u0007",
              "B3 TEXT  rich ",
              "C3 NUMBER 2028",
              "D3 BOOLEAN true",
              "E3 DAY 2028-09-01",
              "F3 MONTH 2028-09",
              "G3 DAY 2028-09-01",
              "H3 ERROR #DIV/0!",
              "J3 TEXT '=1+1");
      assertThat(contents.found())
          .containsExactly(
              "xlsx.time-left-out book.xlsx:Missions!G3 G3 says 2028-09-01 at 14:30; the day is"
                  + " read, the time is left out");
    }
  }

  @Test
  void readsHiddenSheetsAndRows() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Shown");
      sheet.createRow(0).createCell(0).setCellValue("a");
      sheet.getRow(0).setZeroHeight(true);
      book.createSheet("Hidden").createRow(0).createCell(0).setCellValue("b");
      book.setSheetHidden(1, true);

      assertThat(Contents.of(bytes(book)).sheets().toString())
          .isEqualTo("{Shown=[A1 TEXT a], Hidden=[A1 TEXT b]}");
    }
  }

  @Test
  void readsDatesOfTheOtherDateSystem() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      Row row = book.createSheet("One").createRow(0);
      row.createCell(0).setCellValue(45535);
      row.getCell(0).setCellStyle(format(book, "yyyy-mm-dd"));

      assertThat(Contents.of(bytes(book)).cells()).containsExactly("A1 DAY 2028-09-01");
    }
  }

  @Test
  void readsWhatFastexcelWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "x", null)) {
      Worksheet sheet = book.newWorksheet("One");
      sheet.value(0, 0, "text");
      sheet.inlineString(0, 1, "in place");
      sheet.value(0, 2, 0.1);
      sheet.value(0, 3, LocalDate.of(2028, 9, 1));
      sheet.style(0, 3).format("yyyy-mm").set();
      sheet.formula(1, 0, "A1");
    }

    Contents contents = Contents.of(out.toByteArray());
    assertThat(contents.cells())
        .containsExactly("A1 TEXT text", "B1 TEXT in place", "C1 NUMBER 0.1", "D1 MONTH 2028-09");
    assertThat(contents.codes()).containsExactly("xlsx.no-result");
  }
}
