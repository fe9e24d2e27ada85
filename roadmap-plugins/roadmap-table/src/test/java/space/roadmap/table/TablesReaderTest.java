package space.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.MilestoneKind.LANDING;
import static space.roadmap.core.model.MilestoneKind.LAUNCH;
import static space.roadmap.table.Plans.milestone;
import static space.roadmap.table.Plans.mission;
import static space.roadmap.table.Plans.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.testkit.FormatTestKit;
import space.roadmap.testkit.ReadCheck;

class TablesReaderTest {
  private static ReadCheck readAll(String tables) {
    return FormatTestKit.format(new PlainTables()).read(tables);
  }

  private static Roadmap plan(Mission... missions) {
    RoadmapDraft draft = Plans.draft();
    for (Mission mission : missions) {
      draft.add(mission);
    }
    return draft.build();
  }

  @Test
  void columnsMayStandAnywhereInAnyCase() {
    read("[Missions]\nLAUNCH|Name|ID\n2028|A|a\n")
        .isEqualTo(plan(mission().addMilestones(milestone(LAUNCH, "2028")).build()))
        .reportsNothing();
  }

  @Test
  void spacesAroundHeadersAndEmptyRowsAreNothing() {
    read("[missions]\n\n id |name \n||\na|A\n\n")
        .isEqualTo(plan(mission().build()))
        .reportsNothing();
  }

  @Test
  void tablesMayStandInAnyOrder() {
    readAll(
            """
            [missions.milestones]
            type|mission-id|date
            landing|a|2029
            [missions]
            id|name
            a|A
            [roadmap]
            id|title
            plan|Plan
            """)
        .isEqualTo(plan(mission().addMilestones(milestone(LANDING, "2029")).build()))
        .reportsNothing();
  }

  @Test
  void rowsOfDetailsMayBeMixed() {
    Roadmap roadmap =
        read("""
                [missions]
                id|name
                a|A
                b|B
                [missions.tags]
                [missions.milestones]
                mission-id|type
                b|landing
                a|launch
                b|launch
                a|landing
                """)
            .roadmap();

    assertThat(roadmap.missions())
        .extracting(one -> one.milestones().stream().map(it -> it.type().orElseThrow()).toList())
        .containsExactly(List.of(LAUNCH, LANDING), List.of(LANDING, LAUNCH));
  }

  @Test
  void numbersAreReadAsTheirDigits() {
    ReadCheck read = read("[missions]\nid|name|launch\nnumber:7|number:42|number:2028\n");

    read.isEqualTo(
            plan(
                Mission.builder()
                    .id(Id.of("7"))
                    .name("42")
                    .addMilestones(milestone(LAUNCH, "2028"))
                    .build()))
        .reportsNothing();
  }

  @Test
  void truthIsReadInAnyCase() {
    read("""
            [organizations]
            id|name
            o|O
            [organizations.memberships]
            organization-id|in|founding
            o|p|TRUE
            o|q|False
            """)
        .reportsNothing();
  }

  @Test
  void aMonthThatBecameADayIsTheMonth() {
    read("[missions]\nid|name|launch\na|A|month:2028-09\n")
        .isEqualTo(plan(mission().addMilestones(milestone(LAUNCH, "2028-09")).build()))
        .reports("table.month")
        .at(2, 3)
        .about("a")
        .saying("2028-09");
  }

  @Test
  void theErrorOfAFormulaIsNoValue() {
    read("[missions]\nid|name|summary\na|A|error:#REF!\n")
        .isEqualTo(plan(mission().build()))
        .reports("table.error-cell")
        .at(2, 3)
        .about("a")
        .saying("#REF!");
  }

  @Test
  void aRowOfAnUnknownOwnerIsReported() {
    read("[missions]\nid|name\na|A\n[missions.milestones]\ntype|mission-id\nlaunch|b\nlanding|b\n")
        .isEqualTo(plan(mission().build()))
        .reports("table.orphan")
        .at(2, 2)
        .about("b")
        .saying("'missions'");
  }

  @Test
  void aRowOfNoOwnerIsReported() {
    read("[missions]\nid|name\na|A\n[missions.milestones]\ntype|mission-id\nlaunch|\n")
        .isEqualTo(plan(mission().build()))
        .reports("table.orphan")
        .at(2, 2);
  }

  @Test
  void detailsAreFollowedWhereTheCellDiffers() {
    String details = "[missions.milestones]\nmission-id|type|date\na|landing|2029\n";
    Roadmap expected = plan(mission().addMilestones(milestone(LANDING, "2029")).build());

    read("[missions]\nid|name|milestones\na|A|landing 2031\n" + details)
        .isEqualTo(expected)
        .reports("table.details-differ")
        .at(2, 3)
        .about("a")
        .saying("'landing 2029'");
    read("[missions]\nid|name|milestones\na|A|\n" + details).isEqualTo(expected).reportsNothing();
  }

  @Test
  void aCellThatShowsDetailsThatAreNotThereIsReported() {
    read("[missions]\nid|name|milestones\na|A|landing 2029\n")
        .isEqualTo(plan(mission().build()))
        .reports("table.no-details")
        .at(2, 3)
        .about("a")
        .saying("'missions.milestones'");
  }

  @Test
  void aListWithoutATableOfItsOwnIsReadAsJson() {
    String start = "[missions]\nid|name\na|A\n[missions.milestones]\nmission-id|type|claims\n";

    assertThat(
            read(start + "a|launch|\\b{\"date\": \"2029\"}]\n")
                .reportsNothing()
                .roadmap()
                .missions()
                .get(0)
                .milestones()
                .get(0)
                .claims())
        .hasSize(1);
    read(start + "a|launch|in 2029\n")
        .reports("table.no-json")
        .at(2, 3)
        .about("a")
        .saying("'in 2029'");
  }

  @Test
  void theSecondOfTwoEqualHeadersIsLeftOut() {
    read("[missions]\nid|name|Name\na|A|B\n")
        .isEqualTo(plan(mission().build()))
        .reports("table.duplicate-header")
        .at(1, 3)
        .saying("'Name'");
  }

  @Test
  void aRowWithMoreCellsThanHeadersIsReportedOnce() {
    ReadCheck read = read("[missions]\nid|name\na|A|B|C\nb\n");

    read.reports("table.no-column").at(2, 3).about("a").saying("'B'");
    assertThat(read.findings())
        .extracting(finding -> finding.code().id())
        .containsExactly("table.no-column", "document.missing-attribute");
    read.reports("document.missing-attribute").at(3, 1).about("b").saying("name");
  }

  @Test
  void twoRowsWithOneIdAreLeftToTheRules() {
    read("""
            [missions]
            id|name
            a|A
            a|B
            [missions.milestones]
            mission-id|type|date
            a|launch|2029
            """)
        .isEqualTo(
            plan(
                mission().addMilestones(milestone(LAUNCH, "2029")).build(),
                mission().build().withName("B")))
        .reportsNothing();
  }

  @Test
  void theSecondRowAboutTheRoadmapIsLeftOut() {
    readAll("[roadmap]\nid|title\nplan|Plan\nother|Other\n")
        .isEqualTo(plan())
        .reports("table.second-roadmap")
        .at(3, 1);
  }

  @Test
  void withoutATableOfTheRoadmapItGetsAName() {
    ReadCheck read = readAll("[missions]\nid|name\na|A\n");

    read.reports("table.no-roadmap");
    assertThat(read.roadmap().header().id()).isEqualTo(Id.of("imported"));
    assertThat(read.losses().text()).contains("imported");
  }

  @Test
  void aTableOfPeoplesOwnIsLeftOut() {
    ReadCheck read = read("[budget]\nid|sum\na|7\n[missions]\nid|name\na|A\n");

    read.isEqualTo(plan(mission().build()))
        .reports("table.unknown-table")
        .at(1, 1)
        .saying("'budget'");
    assertThat(read.losses().text()).contains("budget");
  }

  @Test
  void theSecondOfTwoEqualTablesIsLeftOut() {
    read("[missions]\nid|name\na|A\n[Missions]\nid|name\nb|B\n")
        .isEqualTo(plan(mission().build()))
        .reports("table.second-table")
        .at(1, 1)
        .saying("'Missions'");
  }

  @Test
  void withoutAnyTableThereIsNoRoadmap() {
    ReadCheck read = readAll("[budget]\nid|sum\na|7\n");

    read.reports("table.no-table").at(1, 1).saying("'budget'");
    assertThat(read.findings()).extracting(Diagnostic::severity).contains(Severity.ERROR);
  }

  @Test
  void aTableOfAHeaderAloneIsEmpty() {
    read("[missions]\nid|name\n").isEqualTo(plan()).reportsNothing();
    read("[missions]\n").isEqualTo(plan()).reportsNothing();
  }

  @Test
  void aFirstRowThatIsNoHeaderIsReported() {
    read("[missions]\na|A\nb|B\n")
        .isEqualTo(plan())
        .reports("table.no-header")
        .at(1, 1)
        .saying("'id'");
  }

  @Test
  void whatIsNoValueIsReportedWhereItStands() {
    ReadCheck read =
        read(
            "[missions]\nid|name|launch|crew\na|A|soon|'robotic\nB!|B||\n[missions.needs]\nmission-id|atLeast\na|many\n");

    read.reports("document.invalid-value").at(2, 3).about("a");
    read.reports("document.invalid-value").at(3, 1);
    read.reports("document.invalid-value").at(2, 2).about("a");
  }

  @Test
  void valuesOfAListHaveSemicolonsBetweenThem() {
    String table = "[missions]\nid|name|tags\na|A|";

    read(table + "one;two ; three\n")
        .isEqualTo(plan(mission().addTags("one", "two", "three").build()))
        .reportsNothing();
    read(table + "\\b\"one;two\", \"three\"]\n")
        .isEqualTo(plan(mission().addTags("one;two", "three").build()))
        .reportsNothing();
  }

  @Test
  void brokenJsonIsReported() {
    read("[missions]\nid|name|tags|extras\na|A|\\b\"one|{\"a\": }\n")
        .reports("document.syntax")
        .at(2, 3)
        .about("a")
        .and()
        .reports("document.syntax")
        .at(2, 4);
  }

  @Test
  void extrasThatAreNoObjectAreReported() {
    read("[missions]\nid|name|extras\na|A|7\n").reports("table.no-json").at(2, 3).about("a");
  }
}
