package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Place;

final class GitHubFindingsTest {
  private static String commands(FindingsReport report) {
    return TestFindings.written(GitHubFindings.writer(), report);
  }

  @Test
  void writesACommandForEachFindingThatNobodyAccepts() {
    assertThat(commands(FindingsReport.of(TestFindings.sample())))
        .isEqualTo(
            """
            ::error file=plan a/mönd.yaml,line=2,endLine=2,col=28,title=reference.unknown::there is no 'orin'%0Adid you mean 'orion'?
            ::warning file=plan a/mönd.yaml,line=2,endLine=2,col=34,title=time.late (possible)::gateway comes too late%0Ait is available here: plan a/mönd.yaml:300:10%0Asee sls, needs[1]: sls, needs[1]
            ::notice title=data.odd::nothing has a date
            ::notice title=data.odd::the roadmap is empty
            """);
  }

  @Test
  void escapesWhatWouldEndACommand() {
    String commands = commands(FindingsReport.of(TestFindings.hostile()));
    assertThat(commands.lines())
        .hasSize(3)
        .allMatch(line -> line.matches("::(error|notice) [^:]*::.*"))
        .noneMatch(line -> line.contains("%0A,") && line.indexOf("%0A,") < line.indexOf("::", 2));
    assertThat(commands.lines().findFirst().orElseThrow()).contains("%3A%3Aerror%3A%3A%250A%2C%3A");
    assertThat(commands.codePoints().filter(point -> point != '\n').noneMatch(Escapes::isUnsafe))
        .isTrue();
  }

  @Test
  void aRangeEndsOnItsLastLine() {
    Place place = new Place(".\\a\\b.yaml", 2, 5, 4, 1);
    Place odd = new Place("-", 1, 1, 1, 2);
    FindingsReport report =
        FindingsReport.of(
            List.of(
                TestFindings.ODD.report().with("text", "x").place(place).build(),
                TestFindings.ODD.report().with("text", "y").place(odd).build()));
    assertThat(commands(report.withDocuments(List.of("-"))))
        .isEqualTo(
            """
            ::notice file=a/b.yaml,line=2,endLine=3,col=5,title=data.odd::x
            ::notice title=data.odd::y
            """);
  }

  @Test
  void whatHasNoPlaceIsInTheOnlyDocument() {
    FindingsReport report = FindingsReport.of(TestFindings.sample().subList(3, 4));
    assertThat(commands(report.withDocuments(List.of("plan.yaml"))))
        .isEqualTo("::notice file=plan.yaml,title=data.odd::the roadmap is empty\n");
    assertThat(commands(FindingsReport.of(List.of()))).isEmpty();
  }

  @Test
  void writesTenThousand() {
    assertThat(commands(FindingsReport.of(TestFindings.many(10_000))).lines()).hasSize(10_000);
  }

  @Test
  void aCellIsNamedInTheTitle() {
    assertThat(commands(FindingsReport.of(TestFindings.inCells())))
        .isEqualTo(
            """
            ::error file=plan a.xlsx,title=reference.unknown at Missions!C7::there is no 'orin'%0Ait is here: plan a.xlsx:'Jane''s list'!AB300
            ::notice file=plan a.xlsx,title=data.odd (possible) at 'My sheet'!A1::the cell is empty
            """);
    assertThat(commands(FindingsReport.of(List.of(TestFindings.inHostileCell()))))
        .matches("::notice file=a,title=data.odd at [^:,]*::x\n");
  }
}
