package space.roadmap.xlsx.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.xlsx.contribution.ContributionWorkbook.Extent;

class ContributionWorkbookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** An example, of no agency's plan. */
  private static final String DOCUMENT =
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

  private final Roadmap roadmap = read(DOCUMENT);

  private static Roadmap read(String yaml) {
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

  private byte[] sent() throws IOException {
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
  private byte[] edited(Consumer<XSSFWorkbook> editor) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sent()))) {
      editor.accept(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static ReadResult back(Roadmap now, byte[] workbook, Extent extent) throws IOException {
    return RoadmapFiles.of(FormatRegistry.of(List.of(ContributionWorkbook.returned(now, extent))))
        .read(
            space.roadmap.io.spi.Source.of("north.xlsx", workbook),
            ReadRequest.defaults().withFormat("contribution").withToday(TODAY));
  }

  private ReadResult back(Consumer<XSSFWorkbook> editor) throws IOException {
    return back(roadmap, edited(editor), Extent.CONFIRMED);
  }

  private static int column(Sheet sheet, String header) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + header + " in " + sheet.getSheetName());
  }

  private static Row row(Sheet sheet, String key) {
    int column = column(sheet, "row");
    for (Row row : sheet) {
      Cell cell = row.getCell(column);
      if (cell != null && cell.getStringCellValue().equals(key)) {
        return row;
      }
    }
    throw new AssertionError("no row " + key + " in " + sheet.getSheetName());
  }

  private static void set(XSSFWorkbook workbook, String key, String header, String value) {
    Sheet sheet = workbook.getSheet(key.substring(0, key.indexOf('/')));
    row(sheet, key)
        .getCell(column(sheet, header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
        .setCellValue(value);
  }

  private static List<String> findings(ReadResult result) {
    return result.diagnostics().stream()
        .map(
            one ->
                one.place().map(place -> place.position() + " ").orElse("")
                    + one.code().id()
                    + ": "
                    + one.message())
        .toList();
  }

  @Test
  void hasWhatTheAgencyLeadsAndItsPartInWhatOthersLead() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sent()))) {
      assertThat(workbook.sheetIterator())
          .toIterable()
          .extracting(Sheet::getSheetName)
          .contains("About", "organizations", "capabilities", "missions", "missions.milestones")
          .contains("missions.contributions", "open slots", "as sent");
      assertThat(workbook.getSheet("missions").getLastRowNum()).isEqualTo(1);
      assertThat(workbook.getSheet("missions.contributions").getLastRowNum()).isEqualTo(1);
      assertThat(workbook.getSheet("open slots").getLastRowNum()).isEqualTo(1);
      Sheet slots = workbook.getSheet("open slots");
      assertThat(slots.getRow(1).getCell(column(slots, "what")).getStringCellValue())
          .isEqualTo("a crew member");
    }
  }

  @Test
  void locksWhatSaysWhatARowIsAbout() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sent()))) {
      Sheet sheet = workbook.getSheet("missions");
      assertThat(sheet.getProtect()).isTrue();
      Row row = sheet.getRow(1);
      assertThat(row.getCell(column(sheet, "id")).getCellStyle().getLocked()).isTrue();
      assertThat(row.getCell(column(sheet, "row")).getCellStyle().getLocked()).isTrue();
      assertThat(row.getCell(column(sheet, "launch")).getCellStyle().getLocked()).isFalse();
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex("as sent"))).isTrue();
      assertThat(sheet.getDataValidations()).isNotEmpty();
    }
  }

  @Test
  void showsFindingsBesideTheirRows() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sent()))) {
      Sheet sheet = workbook.getSheet("missions");
      String findings = sheet.getRow(1).getCell(column(sheet, "findings")).getStringCellValue();
      assertThat(findings).contains("needs arm");
    }
  }

  @Test
  void saysNothingAboutAWorkbookThatCameBackAsItWas() throws IOException {
    ReadResult result = back(roadmap, sent(), Extent.CONFIRMED);
    assertThat(findings(result)).isEmpty();
    assertThat(result.orThrow().all(Mission.class)).isEmpty();
  }

  @Test
  void takesOverWhatIsConfirmedAndTellsTheRest() throws IOException {
    ReadResult result =
        back(
            workbook -> {
              set(workbook, "missions/lander", "launch", "2029-01");
              set(workbook, "missions/lander", "state", "confirmed");
              set(workbook, "capabilities/arm", "availableFrom", "2031");
              set(workbook, "capabilities/arm", "state", "submitted");
            });
    assertThat(findings(result))
        .containsExactly(
            "capabilities!E2 contribution.changed: arm: availableFrom was '2029' and is now '2031';"
                + " it is not taken over, since its state is not confirmed",
            "missions!E2 contribution.changed: lander: launch was '2028-09' and is now '2029-01';"
                + " it is taken over");
    Roadmap confirmed = result.orThrow();
    assertThat(confirmed.header().id().text()).isEqualTo("plan-north");
    assertThat(confirmed.all(Capability.class)).isEmpty();
    Mission lander = confirmed.find(Mission.class, Id.of("lander")).orElseThrow();
    assertThat(lander.milestones()).hasSize(2);
    assertThat(lander.milestones().get(0).date()).hasToString("Optional[2029-01]");
    assertThat(lander.review().orElseThrow().state()).isEqualTo(ReviewState.CONFIRMED);
    assertThat(lander.review().orElseThrow().by()).hasToString("Optional[north]");
    assertThat(lander.review().orElseThrow().on()).hasToString("Optional[2026-06-01]");
    assertThat(lander.citations()).hasSize(1);
    assertThat(confirmed.find(Source.class, Id.of("north-contribution"))).isPresent();
  }

  @Test
  void writesTheWholeRoadmapWithWhatIsConfirmed() throws IOException {
    byte[] workbook =
        edited(
            book -> {
              set(book, "capabilities/arm", "availableFrom", "2031");
              set(book, "capabilities/arm", "state", "confirmed");
            });
    Roadmap whole = back(roadmap, workbook, Extent.WHOLE).orThrow();
    assertThat(whole.header()).isEqualTo(roadmap.header());
    assertThat(whole.all(Mission.class)).isEqualTo(roadmap.all(Mission.class));
    Capability arm = whole.find(Capability.class, Id.of("arm")).orElseThrow();
    assertThat(arm.availableFrom().orElseThrow().date()).hasToString("Optional[2031]");
    assertThat(arm.citations())
        .extracting(one -> one.source().orElseThrow().text())
        .containsExactly("page", "north-contribution");
  }

  @Test
  void overwritesNothingThatHasChangedInTheRoadmapAsWell() throws IOException {
    byte[] workbook =
        edited(
            book -> {
              set(book, "missions/lander", "launch", "2029-01");
              set(book, "missions/lander", "state", "confirmed");
            });
    Roadmap now = read(DOCUMENT.replace("2028-09", "2030"));
    ReadResult result = back(now, workbook, Extent.CONFIRMED);
    assertThat(findings(result))
        .containsExactly(
            "missions!E2 contribution.conflict: lander: launch was '2028-09' when the workbook was"
                + " sent; it is now '2029-01' here and '2030' in the roadmap, which stays as it is");
    assertThat(result.diagnostics().get(0).related()).hasSize(1);
    Mission lander = result.orThrow().find(Mission.class, Id.of("lander")).orElseThrow();
    assertThat(lander.milestones().get(0).date()).hasToString("Optional[2030]");
  }

  @Test
  void offersToFillASlot() throws IOException {
    ReadResult result =
        back(
            workbook -> {
              Sheet slots = workbook.getSheet("open slots");
              slots.getRow(1).createCell(column(slots, "offer")).setCellValue("yes");
              slots.getRow(1).getCell(column(slots, "state")).setCellValue("confirmed");
            });
    assertThat(findings(result)).hasSize(1);
    List<Contribution> contributions =
        result.orThrow().find(Mission.class, Id.of("station")).orElseThrow().contributions();
    assertThat(contributions).hasSize(3);
    assertThat(contributions.get(1).organization()).hasToString("Optional[north]");
    assertThat(contributions.get(1).status()).contains(ContributionStatus.PROPOSED);
  }

  @Test
  void readsRowsThatWereAdded() throws IOException {
    ReadResult result =
        back(
            workbook -> {
              Sheet sheet = workbook.getSheet("missions");
              Row row = sheet.createRow(2);
              row.createCell(column(sheet, "id")).setCellValue("orbiter");
              row.createCell(column(sheet, "name")).setCellValue("Example orbiter");
              row.createCell(column(sheet, "state")).setCellValue("confirmed");
              Sheet milestones = workbook.getSheet("missions.milestones");
              Row milestone = milestones.createRow(2);
              milestone.createCell(column(milestones, "mission-id")).setCellValue("orbiter");
              milestone.createCell(column(milestones, "type")).setCellValue("arrival");
              milestone.createCell(column(milestones, "date")).setCellValue("2032?");
              milestone.createCell(column(milestones, "state")).setCellValue("confirmed");
            });
    assertThat(findings(result))
        .containsExactly(
            "missions!A3 contribution.new-row: a row about 'orbiter' was added; it is taken over",
            "'missions.milestones'!A3 contribution.new-row: a row about 'orbiter' was added; it is"
                + " taken over");
    Mission orbiter = result.orThrow().find(Mission.class, Id.of("orbiter")).orElseThrow();
    assertThat(orbiter.milestones()).hasSize(1);
  }

  @Test
  void addsToAListThatStoodInACell() throws IOException {
    ReadResult result =
        back(
            workbook -> {
              Sheet contributions = workbook.getSheet("missions.contributions");
              Row row = contributions.createRow(2);
              row.createCell(column(contributions, "mission-id")).setCellValue("lander");
              row.createCell(column(contributions, "organization")).setCellValue("south");
              row.createCell(column(contributions, "state")).setCellValue("confirmed");
            });
    Mission lander = result.orThrow().find(Mission.class, Id.of("lander")).orElseThrow();
    assertThat(lander.contributions()).hasSize(1);
    assertThat(lander.needs()).as("what was not touched").hasSize(1);
    assertThat(lander.review()).as("only a part was confirmed").isEmpty();
  }

  @Test
  void placesWhatCannotBeReadInTheWorkbook() throws IOException {
    ReadResult result =
        back(
            workbook -> {
              set(workbook, "missions/lander", "launch", "next autumn");
              set(workbook, "missions/lander", "state", "confirmed");
            });
    assertThat(findings(result))
        .anySatisfy(
            finding -> assertThat(finding).startsWith("missions!E2 document.invalid-value"));
  }

  @Test
  void understandsWhatPeopleDoToAWorkbook() throws IOException {
    ReadResult result =
        back(
            workbook -> {
              workbook.createSheet("my notes").createRow(0).createCell(0).setCellValue("x");
              Sheet capabilities = workbook.getSheet("capabilities");
              capabilities.removeRow(capabilities.getRow(1));
              Sheet missions = workbook.getSheet("missions");
              missions.getRow(1).getCell(column(missions, "id")).setCellValue("moon-lander");
              int last = missions.getRow(0).getLastCellNum();
              missions.getRow(0).createCell(last).setCellValue("budget");
              missions.getRow(1).createCell(last).setCellValue("12");
              swap(missions, column(missions, "name"), column(missions, "launch"));
            });
    assertThat(findings(result))
        .containsExactlyInAnyOrder(
            "'my notes'!A1 contribution.own-sheet: the sheet 'my notes' was added; it is not read",
            "missions!"
                + letter(result, "contribution.own-column")
                + "1 contribution.own-column:"
                + " the column 'budget' was added; it is not read",
            "missions!A2 contribution.id-edited: the id of this row was 'lander' and is now"
                + " 'moon-lander'; the row is still about 'lander'",
            "'as sent'!A1 contribution.row-gone: the row about 'arm' has not come back; nothing is"
                + " removed from the roadmap");
  }

  private static String letter(ReadResult result, String code) {
    return result.diagnostics().stream()
        .filter(one -> one.code().id().equals(code))
        .map(one -> one.place().orElseThrow().cell().replaceAll("[0-9]", ""))
        .findFirst()
        .orElse("");
  }

  private static void swap(Sheet sheet, int one, int other) {
    for (Row row : sheet) {
      Cell first = row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Cell second = row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      String kept = first.getStringCellValue();
      first.setCellValue(second.getStringCellValue());
      second.setCellValue(kept);
    }
  }

  @Test
  void refusesARowWhoseStateIsNone() throws IOException {
    ReadResult result = back(workbook -> set(workbook, "missions/lander", "state", "ok"));
    assertThat(findings(result))
        .contains(
            "missions!"
                + letter(result, "contribution.state")
                + "2 contribution.state: 'ok' is no"
                + " state; write one of draft, submitted, confirmed, disputed");
  }

  @Test
  void refusesAWorkbookOfAnotherRoadmapAndOneThatIsNone() throws IOException {
    Roadmap other = read(DOCUMENT.replace("{id: plan,", "{id: other,"));
    assertThat(findings(back(other, sent(), Extent.CONFIRMED)))
        .singleElement()
        .asString()
        .contains("was made from the roadmap 'plan', not from 'other'");
    ReadResult stranger =
        back(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("as sent")));
    assertThat(findings(stranger))
        .singleElement()
        .asString()
        .contains("contribution.not-sent: the workbook lacks the sheet 'as sent'");
  }
}
