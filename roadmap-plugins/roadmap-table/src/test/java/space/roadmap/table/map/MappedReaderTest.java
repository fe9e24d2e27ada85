package space.roadmap.table.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;

class MappedReaderTest {
  private static final String HEAD = "roadmap: {id: example, title: Example}\n";

  private static ReadResult read(String rest, String table) throws IOException {
    return Mapped.read(HEAD + rest, new TextTable("plan", ',', table));
  }

  private static Roadmap roadmap(String rest, String table) throws IOException {
    ReadResult read = read(rest, table);
    assertThat(Mapped.findings(read)).isEmpty();
    return read.orThrow();
  }

  private static Mission mission(Roadmap roadmap, String id) {
    return roadmap.find(Mission.class, Id.of(id)).orElseThrow();
  }

  @Test
  void makesIdsOfNames() throws IOException {
    Roadmap roadmap =
        roadmap(
            """
            tables:
              - {table: plan, rows: [{kind: mission, attributes: {name: <Name>}}]}
            """,
            "Name\nExample Étoile (2)\n");

    assertThat(mission(roadmap, "example-etoile-2").name()).isEqualTo("Example Étoile (2)");
  }

  @Test
  void findsReferencesByIdNameAliasAndAbbreviationWhereverTheyAreDefined() throws IOException {
    Roadmap roadmap =
        roadmap(
            """
            tables:
              - table: plan
                rows:
                  - {kind: mission, if: {column: Kind, is: m}, attributes: {id: <Id>, name: <Name>, lead: <Lead>}}
                  - kind: organization
                    if: {column: Kind, is: o}
                    attributes: {id: <Id>, name: <Name>, abbreviation: <Short>, aliases: {column: Also, split: ;}}
            """,
            """
            Kind,Id,Name,Lead,Short,Also
            m,m1,One,exa,,
            m,m2,Two,example  AGENCY,,
            m,m3,Three,EA,,
            m,m4,Four,Old Example,,
            m,m5,Five,EXA,,
            o,exa,Example Agency,,EA,Older;Old example
            """);

    assertThat(roadmap.missions()).allMatch(one -> one.lead().equals(Optional.of(Id.of("exa"))));
    assertThat(roadmap.missions()).hasSize(5);
  }

  @Test
  void reportsAmbiguousAndUnknownNamesInTheirCells() throws IOException {
    ReadResult read =
        read(
            """
            entities:
              - {kind: organization, attributes: {id: csa, name: Canadian example, abbreviation: CSA}}
              - {kind: organization, attributes: {id: cnsa, name: Chinese example, aliases: CSA}}
            tables:
              - {table: plan, rows: [{kind: mission, attributes: {name: <Name>, lead: <Lead>}}]}
            """,
            "Name,Lead\nOne,CSA\nTwo,Canadian exmple\nThree,nobody\n");

    assertThat(Mapped.findings(read))
        .containsExactly(
            "plan.csv:plan!B2 ERROR mapping.ambiguous-name: 'CSA' can be csa or cnsa",
            "plan.csv:plan!B3 ERROR mapping.unknown-name: nothing that 'lead' can refer to is called"
                + " 'Canadian exmple' (did you mean 'Canadian example'?)",
            "plan.csv:plan!B4 WARNING mapping.unknown-name: nothing that 'lead' can refer to is"
                + " called 'nobody'");
  }

  @Test
  void keepsOrReportsOrIgnoresColumnsThatNothingIsMadeOf() throws IOException {
    String table = "Name,Odd One,Empty\nOne,text,\n";
    String rows = "rows: [{kind: mission, attributes: {name: <Name>}}]";
    Roadmap kept = roadmap("tables: [{table: plan, unmapped: keep, " + rows + "}]\n", table);

    assertThat(mission(kept, "one").extras().get("x-odd-one")).contains(new Value.Text("text"));
    assertThat(mission(kept, "one").extras().get("x-empty")).isEmpty();
    assertThat(Mapped.findings(read("tables: [{table: plan, " + rows + "}]\n", table)))
        .containsExactly(
            "plan.csv:plan!B1 WARNING mapping.unmapped-column: the mapping makes nothing of the"
                + " column 'Odd One'",
            "plan.csv:plan!C1 WARNING mapping.unmapped-column: the mapping makes nothing of the"
                + " column 'Empty'");
    assertThat(roadmap("tables: [{table: plan, ignore: [odd*, empty], " + rows + "}]\n", table))
        .isNotNull();
  }

  @Test
  void keepsTextsOnWhateverTheRowBecomes() throws IOException {
    Roadmap roadmap =
        roadmap(
            """
            tables:
              - table: plan
                unmapped: keep
                rows:
                  - {kind: mission, if: {column: Kind, is: m}, attributes: {name: <Name>}}
                  - {kind: organization, if: {column: Kind, is: o}, attributes: {name: <Name>}}
            """,
            "Kind,Name,Odd\no,One,text\n");

    Organization one = roadmap.find(Organization.class, Id.of("one")).orElseThrow();
    assertThat(one.extras().get("x-odd")).contains(new Value.Text("text"));
  }

  @Test
  void numbersColumnsWithOneName() throws IOException {
    ReadResult read =
        read(
            """
            tables:
              - {table: plan, unmapped: ignore, rows: [{kind: mission, attributes: {name: <Name (15001)>}}]}
            """,
            "Name,".repeat(15_000) + "Name\n" + ",".repeat(15_000) + "One\n");

    assertThat(mission(read.orThrow(), "one").name()).isEqualTo("One");
  }

  @Test
  void addsRowsAboutOneThingWhereTheMappingSaysSo() throws IOException {
    String table = "Id,Name,What,When\nm,Example,launch,2030\nm,,landing,2031\n";
    String rows =
        """
        tables:
          - table: plan
            rows:
              - kind: mission
                existing: %s
                attributes: {id: <Id>, name: <Name>, milestones: {type: <What>, date: <When>}}
        """;

    Roadmap added = roadmap(rows.formatted("add"), table);
    assertThat(mission(added, "m").milestones())
        .extracting(one -> one.date().orElseThrow().toString())
        .containsExactly("2030", "2031");
    Roadmap left = roadmap(rows.formatted("leave"), table);
    assertThat(mission(left, "m").milestones()).hasSize(1);
    assertThat(Mapped.findings(read(rows.formatted("report"), table)))
        .containsExactly(
            "plan.csv:plan!A3 ERROR mapping.duplicate-id: 'm' stands in plan.csv:plan!A2 already");
  }

  @Test
  void tellsRowsAboutOneThingThatDisagree() throws IOException {
    ReadResult read =
        read(
            """
            tables:
              - {table: plan, rows: [{kind: mission, existing: add, attributes: {id: <Id>, name: <Name>}}]}
            """,
            "Id,Name\nm,Example\nm,Other\n");

    assertThat(Mapped.findings(read))
        .containsExactly(
            "plan.csv:plan!B3 WARNING mapping.disagreement: this mission has another name already,"
                + " from a row above");
  }

  @Test
  void addsToWhatOtherRowsDefineWithoutDefiningIt() throws IOException {
    Roadmap roadmap =
        roadmap(
            """
            tables:
              - table: plan
                rows:
                  - {kind: mission, attributes: {id: <Id>, name: <Name>}}
                  - kind: mission
                    each: {column: Enables, split: ;}
                    existing: add
                    missing: leave
                    attributes: {id: <piece>, needs: <Id>}
            """,
            "Id,Name,Enables\na,A,b;absent\nb,B,\n");

    assertThat(mission(roadmap, "b").needs()).hasSize(1);
    assertThat(roadmap.missions()).hasSize(2);
  }

  @Test
  void leavesOutStructsOfWhichTheRowSaysNothing() throws IOException {
    Roadmap roadmap =
        roadmap(
            """
            tables:
              - table: plan
                rows:
                  - kind: mission
                    attributes:
                      name: <Name>
                      milestones: [{type: launch, date: <Launch>}, {type: landing, date: <Landing>}]
            """,
            "Name,Launch,Landing\nOne,,2031\n");

    assertThat(mission(roadmap, "one").milestones())
        .extracting(one -> one.type().orElseThrow().text())
        .containsExactly("landing");
  }

  @Test
  void readsYesAndNoAsTruthValues() throws IOException {
    Roadmap roadmap =
        roadmap(
            """
            entities:
              - {kind: organization, attributes: {id: forum, name: Example forum}}
            tables:
              - table: plan
                rows:
                  - kind: organization
                    attributes: {name: <Name>, memberships: {in: forum, founding: <Founder>}}
            """,
            "Name,Founder\nOne,Yes\nTwo,no\n");

    Organization one = roadmap.find(Organization.class, Id.of("one")).orElseThrow();
    assertThat(one.memberships().get(0).founding()).contains(true);
  }

  @Test
  void findsAHeaderAndReadsTablesWithoutOne() throws IOException {
    String rows = "rows: [{kind: mission, attributes: {name: <%s>}}]";
    Roadmap found =
        roadmap(
            "tables: [{table: plan, header: auto, " + rows.formatted("Name") + "}]\n",
            "An example plan\n\nName\nOne\n");
    Roadmap none =
        roadmap("tables: [{table: plan, header: none, " + rows.formatted("B") + "}]\n", "1,One\n");

    assertThat(mission(found, "one").name()).isEqualTo("One");
    assertThat(mission(none, "one").name()).isEqualTo("One");
  }

  @Test
  void reportsARowWithoutIdAndName() throws IOException {
    ReadResult read =
        read(
            """
            tables:
              - {table: plan, rows: [{kind: mission, attributes: {name: <Name>, note: <Note>}}]}
            """,
            "Name,Note\n,alone\nOne,\n");

    assertThat(Mapped.findings(read))
        .containsExactly(
            "plan.csv:plan!A2 ERROR mapping.no-id: this row has neither an id nor a name for the"
                + " mission");
  }

  @Test
  void readsAHundredThousandRowsInASmallHeap() throws IOException {
    StringBuilder table = new StringBuilder("Id,Name,Lead,Launch\n");
    for (int i = 0; i < 100_000; i++) {
      table.append("m").append(i).append(",Mission ").append(i).append(",Example Agency ");
      table.append(i % 50).append(',').append(1 + i % 28).append("/02/").append(2030 + i % 40);
      table.append('\n');
    }
    Roadmap roadmap =
        roadmap(
            """
            dates: [day-first, words]
            tables:
              - table: plan
                rows:
                  - kind: mission
                    attributes: {id: <Id>, name: <Name>, lead: <Lead>, milestones: {type: launch, date: <Launch>}}
                  - {kind: organization, existing: leave, attributes: {name: <Lead>}}
            """,
            table.toString());

    assertThat(roadmap.missions()).hasSize(100_000);
    assertThat(roadmap.organizations()).hasSize(50);
    assertThat(List.of(mission(roadmap, "m27").milestones().get(0).date().orElseThrow()))
        .hasToString("[2057-02-28]");
  }
}
