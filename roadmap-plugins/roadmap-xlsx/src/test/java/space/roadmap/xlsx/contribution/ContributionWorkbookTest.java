package space.roadmap.xlsx.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ContributionWorkbookTest {
  private final Example example = new Example();

  @Test
  void hasWhatTheAgencyLeadsAndItsPartInWhatOthersLead() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(example.sent()))) {
      assertThat(workbook.sheetIterator())
          .toIterable()
          .extracting(Sheet::getSheetName)
          .contains("About", "organizations", "capabilities", "missions", "missions.milestones")
          .contains("missions.contributions", "open slots", "as sent");
      assertThat(workbook.getSheet("missions").getLastRowNum()).isEqualTo(1);
      assertThat(workbook.getSheet("missions.contributions").getLastRowNum()).isEqualTo(1);
      assertThat(workbook.getSheet("open slots").getLastRowNum()).isEqualTo(1);
      Sheet slots = workbook.getSheet("open slots");
      assertThat(slots.getRow(1).getCell(Example.column(slots, "what")).getStringCellValue())
          .isEqualTo("a crew member");
    }
  }

  @Test
  void locksWhatSaysWhatARowIsAbout() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(example.sent()))) {
      Sheet sheet = workbook.getSheet("missions");
      assertThat(sheet.getProtect()).isTrue();
      Row row = sheet.getRow(1);
      assertThat(row.getCell(Example.column(sheet, "id")).getCellStyle().getLocked()).isTrue();
      assertThat(row.getCell(Example.column(sheet, "row")).getCellStyle().getLocked()).isTrue();
      assertThat(row.getCell(Example.column(sheet, "launch")).getCellStyle().getLocked()).isFalse();
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex("as sent"))).isTrue();
      assertThat(sheet.getDataValidations()).isNotEmpty();
    }
  }

  @Test
  void showsFindingsBesideTheirRows() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(example.sent()))) {
      Sheet sheet = workbook.getSheet("missions");
      String findings =
          sheet.getRow(1).getCell(Example.column(sheet, "findings")).getStringCellValue();
      assertThat(findings).contains("needs arm");
    }
  }
}
