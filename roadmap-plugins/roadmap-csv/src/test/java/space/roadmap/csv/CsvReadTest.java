package space.roadmap.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.testkit.FindingCheck;
import space.roadmap.testkit.FormatTestKit;
import space.roadmap.testkit.ReadCheck;

/** What people do to tables, and where it is found. */
class CsvReadTest {
  @TempDir private Path folder;

  private ReadCheck read(String missions) {
    return CsvFolder.in(folder).with("missions.csv", missions).read();
  }

  private static Roadmap plan(Mission... missions) {
    RoadmapDraft draft =
        new RoadmapDraft().header(RoadmapHeader.builder().id(Id.of("plan")).title("Plan").build());
    for (Mission mission : missions) {
      draft.add(mission);
    }
    return draft.build();
  }

  private static Mission mission(String id, String name) {
    return Mission.builder().id(Id.of(id)).name(name).build();
  }

  private void isIn(String file, FindingCheck finding) {
    assertThat(finding.place().orElseThrow().file()).isEqualTo(folder.resolve(file).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void separatorsAreFound(String separator) {
    read("id,name\na,A\n".replace(",", separator))
        .isEqualTo(plan(mission("a", "A")))
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsAreFound(String end) {
    read("\ufeffid,name\n\na,\"A\"\n,\nb,B".replace("\n", end))
        .isEqualTo(plan(mission("a", "A"), mission("b", "B")))
        .reportsNothing();
  }

  @Test
  void textsKeepTheirLineBreaks() {
    read("id,name\na,\"A\r\nor\rB\n\"\"C\"\", D\"\n")
        .isEqualTo(plan(mission("a", "A\r\nor\rB\n\"C\", D")))
        .reportsNothing();
  }

  @Test
  void columnsMayBeMovedAndWrittenInAnyCase() {
    read("Name,ID\nA,a\n").isEqualTo(plan(mission("a", "A"))).reportsNothing();
  }

  @Test
  void rowsMayBeMoved() {
    CsvFolder.in(folder)
        .with("missions.csv", "id,name\nb,B\na,A\n")
        .with("missions.tags.csv", "")
        .read()
        .isEqualTo(plan(mission("b", "B"), mission("a", "A")));
  }

  @Test
  void anOwnColumnIsKeptAndReported() {
    ReadCheck read = read("id,name,\"My\nnotes\",x-own\na,A,hm,1\n");

    isIn("missions.csv", read.reports("document.unknown-attribute").at(1, 9).saying("notes"));
    assertThat(read.findings()).hasSize(1);
    assertThat(read.roadmap().missions().get(0).extras())
        .isEqualTo(
            Extras.of(Map.of("My\nnotes", new Value.Text("hm"), "x-own", new Value.Number("1"))));
  }

  @Test
  void aMisspelledColumnIsReportedWithTheRightOne() {
    ReadCheck read = read("id,name,sumary\na,A,x\n");

    assertThat(read.reports("document.unknown-attribute").at(1, 9).and().findings().get(0).hint())
        .contains("did you mean 'summary'?");
  }

  @Test
  void rowsMayBeRagged() {
    ReadCheck read = read("id,name,summary\na,A\nb,B,x,,y,z\nc,C,x,,\n");

    isIn("missions.csv", read.reports("table.no-column").at(3, 8).about("b").saying("'y'"));
    assertThat(read.findings()).hasSize(1);
    assertThat(read.roadmap().missions()).hasSize(3);
  }

  @Test
  void aRowOfAnUnknownOwnerIsFoundInItsFile() {
    ReadCheck read =
        CsvFolder.in(folder)
            .with("missions.csv", "id,name\na,A\n")
            .with(
                "missions.milestones.csv", "type,date,mission-id\nlanding,2030,a\nlaunch,2029,b\n")
            .read();

    isIn("missions.milestones.csv", read.reports("table.orphan").at(3, 13).about("b"));
    assertThat(read.roadmap().missions().get(0).milestones()).hasSize(1);
  }

  @Test
  void aCellThatDiffersFromItsDetailsIsFound() {
    ReadCheck read =
        CsvFolder.in(folder)
            .with("missions.csv", "id,name,milestones\na,A,landing 2031\n")
            .with("missions.milestones.csv", "mission-id,type,date\na,landing,2030\n")
            .read();

    isIn("missions.csv", read.reports("table.details-differ").at(2, 5).about("a"));
  }

  @Test
  void duplicateHeadersAreFound() {
    isIn("missions.csv", read("id,name,Name\na,A,B\n").reports("table.duplicate-header").at(1, 9));
  }

  @Test
  void aSecondRoadmapIsFound() {
    ReadCheck read = CsvFolder.in(folder).with("roadmap.csv", "id,title\nplan,Plan\nb,B\n").read();

    isIn("roadmap.csv", read.isEqualTo(plan()).reports("table.second-roadmap").at(3, 1));
  }

  @Test
  void aTableOfPeoplesOwnIsFound() {
    ReadCheck read = CsvFolder.in(folder).with("budget.csv", "id,sum\na,1\n").read();

    isIn("budget.csv", read.isEqualTo(plan()).reports("table.unknown-table").at(1, 1));
  }

  @Test
  void aTableTwiceIsFound() {
    ReadCheck read =
        CsvFolder.in(folder)
            .with("missions.csv", "id,name\na,A\n")
            .with("old/missions.csv", "id,name\nb,B\n")
            .read();

    isIn(
        "old/missions.csv",
        read.isEqualTo(plan(mission("a", "A"))).reports("table.second-table").at(1, 1));
  }

  @Test
  void anEmptyFileIsFound() {
    isIn("missions.csv", read("").isEqualTo(plan()).reports("csv.empty").at(1, 1));
    isIn("missions.csv", read("\ufeff\n\n").isEqualTo(plan()).reports("csv.empty").at(1, 1));
  }

  @Test
  void aHeaderAloneIsATableOfNothing() {
    read("id,name\n").isEqualTo(plan()).reportsNothing();
    read("id,name").isEqualTo(plan()).reportsNothing();
  }

  @Test
  void whatIsNoValueIsFound() {
    ReadCheck read = read("id,name,launch\na,\"A\nA\",soon\n");

    isIn("missions.csv", read.reports("document.invalid-value").at(3, 4).about("a"));
  }

  @Test
  void anIdThatIsNoneIsFound() {
    ReadCheck read = read("id,name\nMy Mission,A\n");

    isIn("missions.csv", read.reports("document.invalid-value").at(2, 1));
  }

  @Test
  void aTableThatStandsAloneIsRead() throws Exception {
    Path file = Files.writeString(folder.resolve("missions.csv"), "id,name\na,A\n");

    ReadCheck read = FormatTestKit.format(new CsvFormat()).readFile(file);

    read.reports("table.no-roadmap").saying("'imported'");
    assertThat(read.roadmap().missions()).containsExactly(mission("a", "A"));
  }

  @Test
  void guardsAreTakenAway() {
    read("id,name\na,'=A\nb,'B\n")
        .isEqualTo(plan(mission("a", "=A"), mission("b", "'B")))
        .reportsNothing();
  }
}
