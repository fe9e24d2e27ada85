package space.roadmap.xlsx.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.io.ReadResult;
import space.roadmap.xlsx.contribution.ContributionWorkbook.Extent;

class ReturnedWorkbookTest {
  private final Example example = new Example();

  @Test
  void saysNothingAboutAWorkbookThatCameBackAsItWas() throws IOException {
    ReadResult result = Example.back(example.roadmap, example.sent(), Extent.CONFIRMED);
    assertThat(Example.findings(result)).isEmpty();
    assertThat(result.orThrow().all(Mission.class)).isEmpty();
  }

  @Test
  void takesOverWhatIsConfirmedAndTellsTheRest() throws IOException {
    ReadResult result =
        example.back(
            workbook -> {
              Example.confirm(workbook, "missions/lander", "launch", "2029-01");
              Example.set(workbook, "capabilities/arm", "availableFrom", "2031");
              Example.set(workbook, "capabilities/arm", "state", "submitted");
            });
    assertThat(Example.findings(result))
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
        example.edited(book -> Example.confirm(book, "capabilities/arm", "availableFrom", "2031"));
    Roadmap whole = Example.back(example.roadmap, workbook, Extent.WHOLE).orThrow();
    assertThat(whole.header()).isEqualTo(example.roadmap.header());
    assertThat(whole.all(Mission.class)).isEqualTo(example.roadmap.all(Mission.class));
    Capability arm = whole.find(Capability.class, Id.of("arm")).orElseThrow();
    assertThat(arm.availableFrom().orElseThrow().date()).hasToString("Optional[2031]");
    assertThat(arm.citations())
        .extracting(one -> one.source().orElseThrow().text())
        .containsExactly("page", "north-contribution");
  }

  @Test
  void overwritesNothingThatHasChangedInTheRoadmapAsWell() throws IOException {
    byte[] workbook =
        example.edited(book -> Example.confirm(book, "missions/lander", "launch", "2029-01"));
    Roadmap now = Example.read(Example.DOCUMENT.replace("2028-09", "2030"));
    ReadResult result = Example.back(now, workbook, Extent.CONFIRMED);
    assertThat(Example.findings(result))
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
        example.back(
            workbook -> {
              Sheet slots = workbook.getSheet("open slots");
              slots.getRow(1).createCell(Example.column(slots, "offer")).setCellValue("yes");
              slots.getRow(1).getCell(Example.column(slots, "state")).setCellValue("confirmed");
            });
    assertThat(Example.findings(result)).hasSize(1);
    List<Contribution> contributions =
        result.orThrow().find(Mission.class, Id.of("station")).orElseThrow().contributions();
    assertThat(contributions).hasSize(3);
    assertThat(contributions.get(1).organization()).hasToString("Optional[north]");
    assertThat(contributions.get(1).status()).contains(ContributionStatus.PROPOSED);
  }

  @Test
  void findsARowAgainThatHasMovedInTheRoadmap() throws IOException {
    byte[] workbook =
        example.edited(
            book -> Example.confirm(book, "missions.contributions/station/1", "role", "prime"));
    String first = "- {organization: north, role: partner, items: [arm]}";
    Roadmap now =
        Example.read(
            Example.DOCUMENT.replace(
                first, "- {organization: south, role: partner}\n      " + first));
    ReadResult result = Example.back(now, workbook, Extent.WHOLE);
    assertThat(Example.findings(result))
        .singleElement()
        .asString()
        .contains("station, contributions 2: role was 'partner' and is now 'prime'");
    assertThat(result.orThrow().find(Mission.class, Id.of("station")).orElseThrow().contributions())
        .extracting(one -> one.role().map(Enum::name).orElse(""))
        .startsWith("PARTNER", "PRIME");
  }

  @Test
  void changesNoOtherRowWhereTheRowIsGone() throws IOException {
    byte[] workbook =
        example.edited(
            book -> Example.confirm(book, "missions.contributions/station/1", "role", "prime"));
    Roadmap now =
        Example.read(
            Example.DOCUMENT.replace(
                "- {organization: north, role: partner, items: [arm]}",
                "- {organization: south, role: partner, items: [arm]}"));
    ReadResult result = Example.back(now, workbook, Extent.WHOLE);
    assertThat(Example.findings(result))
        .singleElement()
        .asString()
        .contains("contribution.gone: the roadmap no longer has 'station, contributions 1'");
    assertThat(result.orThrow().all(Mission.class)).isEqualTo(now.all(Mission.class));
  }

  @Test
  void fillsNoSlotThatHasChanged() throws IOException {
    byte[] workbook =
        example.edited(
            book -> {
              Sheet slots = book.getSheet("open slots");
              slots.getRow(1).createCell(Example.column(slots, "offer")).setCellValue("yes");
              slots.getRow(1).getCell(Example.column(slots, "state")).setCellValue("confirmed");
            });
    Roadmap now = Example.read(Example.DOCUMENT.replace("a crew member", "two crew members"));
    ReadResult result = Example.back(now, workbook, Extent.WHOLE);
    assertThat(Example.findings(result))
        .singleElement()
        .asString()
        .contains("contribution.slot-changed: the slot 'station, contributions 2' has changed");
    assertThat(result.orThrow().all(Mission.class)).isEqualTo(now.all(Mission.class));
  }

  @Test
  void readsRowsThatWereAdded() throws IOException {
    ReadResult result =
        example.back(
            workbook -> {
              Example.add(workbook, "missions", Map.of("id", "orbiter", "name", "Example orbiter"));
              Example.add(
                  workbook,
                  "missions.milestones",
                  Map.of("mission-id", "orbiter", "type", "arrival", "date", "2032?"));
            });
    assertThat(Example.findings(result))
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
        example.back(
            workbook ->
                Example.add(
                    workbook,
                    "missions.contributions",
                    Map.of("mission-id", "lander", "organization", "south")));
    Mission lander = result.orThrow().find(Mission.class, Id.of("lander")).orElseThrow();
    assertThat(lander.contributions()).hasSize(1);
    assertThat(lander.needs()).as("what was not touched").hasSize(1);
    assertThat(lander.review()).as("only a part was confirmed").isEmpty();
  }

  @Test
  void placesWhatCannotBeReadInTheWorkbook() throws IOException {
    ReadResult result =
        example.back(
            workbook -> Example.confirm(workbook, "missions/lander", "launch", "next autumn"));
    assertThat(Example.findings(result))
        .anySatisfy(
            finding -> assertThat(finding).startsWith("missions!E2 document.invalid-value"));
  }

  @Test
  void understandsWhatPeopleDoToAWorkbook() throws IOException {
    ReadResult result =
        example.back(
            workbook -> {
              workbook.createSheet("my notes").createRow(0).createCell(0).setCellValue("x");
              Sheet capabilities = workbook.getSheet("capabilities");
              capabilities.removeRow(capabilities.getRow(1));
              Sheet missions = workbook.getSheet("missions");
              missions
                  .getRow(1)
                  .getCell(Example.column(missions, "id"))
                  .setCellValue("moon-lander");
              int last = missions.getRow(0).getLastCellNum();
              missions.getRow(0).createCell(last).setCellValue("budget");
              missions.getRow(1).createCell(last).setCellValue("12");
              swap(missions, Example.column(missions, "name"), Example.column(missions, "launch"));
            });
    assertThat(Example.findings(result))
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
    ReadResult result =
        example.back(workbook -> Example.set(workbook, "missions/lander", "state", "ok"));
    assertThat(Example.findings(result))
        .contains(
            "missions!"
                + letter(result, "contribution.state")
                + "2 contribution.state: 'ok' is no"
                + " state; write one of draft, submitted, confirmed, disputed");
  }

  @Test
  void refusesAWorkbookOfAnotherRoadmapAndOneThatIsNone() throws IOException {
    Roadmap other = Example.read(Example.DOCUMENT.replace("{id: plan,", "{id: other,"));
    assertThat(Example.findings(Example.back(other, example.sent(), Extent.CONFIRMED)))
        .singleElement()
        .asString()
        .contains("was made from the roadmap 'plan', not from 'other'");
    ReadResult stranger =
        example.back(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("as sent")));
    assertThat(Example.findings(stranger))
        .singleElement()
        .asString()
        .contains("contribution.not-sent: the workbook lacks the sheet 'as sent'");
  }
}
