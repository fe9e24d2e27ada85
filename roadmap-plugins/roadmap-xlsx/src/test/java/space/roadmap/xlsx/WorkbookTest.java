package space.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.Limits;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;

class WorkbookTest {
  @Test
  void readsTextsHoweverTheyAreStored() {
    Contents contents =
        Book.ofRows(
                "<row r='2'><c r='B2' t='s'><v>1</v></c>"
                    + "<c r='C2' t='inlineStr'><is><t xml:space='preserve'> in place </t></is></c>"
                    + "<c r='D2' t='str'><f>A1</f><v>result</v></c></row>")
            .withSharedTexts("<si><t>first</t></si><si><t>second</t></si>")
            .read();

    assertThat(contents.cells())
        .containsExactly("B2 TEXT second", "C2 TEXT  in place ", "D2 TEXT result");
    assertThat(contents.found()).isEmpty();
  }

  @Test
  void joinsRunsAndLeavesOutHowToSpeakThem() {
    String runs =
        "<r><t>Ar</t></r><r><rPr><b/></rPr><t>temis</t></r>"
            + "<rPh sb='0' eb='1'><t>spoken</t></rPh><phoneticPr fontId='1'/>";
    Contents contents =
        Book.ofRows(
                "<row r='1'><c r='A1' t='s'><v>0</v></c>"
                    + "<c r='B1' t='inlineStr'><is>"
                    + runs
                    + "</is></c></row>")
            .withSharedTexts("<si>" + runs + "</si>")
            .read();

    assertThat(contents.cells()).containsExactly("A1 TEXT Artemis", "B1 TEXT Artemis");
  }

  @Test
  void unescapesWhatXmlCannotHold() {
    assertThat(
            Book.ofCell("<c r='A1' t='inlineStr'><is><t>a_x0007_b_x005F_x0007_c_x00_</t></is></c>")
                .read()
                .cells())
        .containsExactly("A1 TEXT a\u0007b_x0007_c_x00_");
  }

  @Test
  void readsNumbersInTheirShortestNotation() {
    assertThat(
            Book.ofRows(
                    "<row r='1'><c r='A1'><v>5</v></c><c r='B1'><v>5.0</v></c>"
                        + "<c r='C1'><v>2.028E3</v></c><c r='D1' t='n'><v>0.10000000000000001</v></c>"
                        + "<c r='E1'><v>-1E-7</v></c><c r='F1'><v>0</v></c><c r='G1'><v>-0</v></c></row>")
                .read()
                .cells())
        .containsExactly(
            "A1 NUMBER 5",
            "B1 NUMBER 5",
            "C1 NUMBER 2028",
            "D1 NUMBER 0.1",
            "E1 NUMBER -0.0000001",
            "F1 NUMBER 0",
            "G1 NUMBER 0");
  }

  @Test
  void readsTruthAndErrors() {
    assertThat(
            Book.ofRows(
                    "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>"
                        + "<c r='C1' t='e'><f>A1/0</f><v>#DIV/0!</v></c></row>")
                .read()
                .cells())
        .containsExactly("A1 BOOLEAN true", "B1 BOOLEAN false", "C1 ERROR #DIV/0!");
  }

  @Test
  void readsDaysAndMonthsByTheirFormats() {
    Contents contents =
        Book.ofRows(
                "<row r='1'><c r='A1' s='0'><v>46997</v></c><c r='B1' s='1'><v>46997</v></c>"
                    + "<c r='C1' s='2'><v>46997</v></c><c r='D1' s='3'><v>46997</v></c>"
                    + "<c r='E1' s='4'><v>0.5</v></c><c r='F1' s='5'><v>1.5</v></c></row>")
            .withFormats("dd/mm/yyyy", "[$-409]mmm\\ yy;@", "yyyy", "0.00", "h:mm", "[h]:mm")
            .read();

    assertThat(contents.cells())
        .containsExactly(
            "A1 DAY 2028-09-01",
            "B1 MONTH 2028-09",
            "C1 MONTH 2028",
            "D1 NUMBER 46997",
            "E1 TEXT 12:00",
            "F1 NUMBER 1.5");
    assertThat(contents.found()).isEmpty();
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() {
    Book book = Book.ofCell("<c r='A1' s='0'><v>45535</v></c>").withFormats("d.m.yy");
    String xml = new String(book.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(xml).contains("workbook.xml");
    book.with(
        "xl/workbook.xml",
        "<workbook><workbookPr date1904='1'/><sheets><sheet name='One' id='rId1'/></sheets></workbook>");

    assertThat(book.read().cells()).containsExactly("A1 DAY 2028-09-01");
  }

  @Test
  void saysWhichTimesAreLeftOut() {
    Contents contents =
        Book.ofCell("<c r='A1' s='0'><v>46997.75</v></c>").withFormats("yyyy-mm-dd hh:mm").read();

    assertThat(contents.cells()).containsExactly("A1 DAY 2028-09-01");
    assertThat(contents.found())
        .containsExactly(
            "xlsx.time-left-out book.xlsx:One!A1 A1 says 2028-09-01 at 18:00; the day is read, the"
                + " time is left out");
  }

  @Test
  void knowsTheDaysThatNeverWere() {
    Contents contents =
        Book.ofRows(
                "<row r='1'><c r='A1' s='0'><v>60</v></c><c r='B1' s='0'><v>61</v></c>"
                    + "<c r='C1' s='0'><v>59</v></c><c r='D1' s='0'><v>0</v></c>"
                    + "<c r='E1' s='0'><v>-3</v></c><c r='F1' s='0'><v>2958465</v></c>"
                    + "<c r='G1' s='0'><v>2958466</v></c></row>")
            .withFormats("yyyy-mm-dd")
            .read();

    assertThat(contents.cells())
        .containsExactly(
            "A1 TEXT 1900-02-29",
            "B1 DAY 1900-03-01",
            "C1 DAY 1900-02-28",
            "D1 TEXT 1900-01-00",
            "E1 NUMBER -3",
            "F1 DAY 9999-12-31",
            "G1 NUMBER 2958466");
    assertThat(contents.codes()).hasSize(4).containsOnly("xlsx.no-day");
  }

  @Test
  void readsDaysInIso8601() {
    assertThat(Book.ofCell("<c r='A1' t='d'><v>2028-09-01T00:00:00</v></c>").read().cells())
        .containsExactly("A1 DAY 2028-09-01");
  }

  @Test
  void readsCellsAndRowsWithoutNames() {
    assertThat(
            Book.ofRows("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>")
                .read()
                .cells())
        .containsExactly("A1 NUMBER 1", "C1 NUMBER 3", "A2 NUMBER 4");
  }

  @Test
  void readsElementsWithPrefixes() {
    assertThat(
            Book.empty()
                .withSheet(
                    "One",
                    "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v>"
                        + "</x:c></x:row></x:sheetData></x:worksheet>")
                .read()
                .cells())
        .containsExactly("A1 NUMBER 1");
  }

  @Test
  void keepsTheOrderOfSheets() {
    assertThat(
            Book.empty()
                .withSheet("Zulu", Book.sheet(""))
                .withSheet("Alpha", Book.sheet(""))
                .read()
                .sheets()
                .keySet())
        .containsExactly("Zulu", "Alpha");
  }

  @Test
  void showsTheSameRowsAgainAndFindsNothingTwice() {
    byte[] bytes =
        Book.ofRows("<row r='1'><c r='A1'><v>x</v></c><c r='B1'><v>1</v></c></row>").bytes();
    List<Diagnostic> findings = new ArrayList<>();
    SourceTable table =
        Workbook.open("b", bytes, bytes.length, Limits.DEFAULT, findings::add)
            .orElseThrow()
            .tables()
            .get(0);

    assertThat(Contents.cells(table)).containsExactly("B1 NUMBER 1");
    assertThat(Contents.cells(table)).containsExactly("B1 NUMBER 1");
    assertThat(findings).hasSize(1);
    assertThat(table.place(3, 2).position()).isEqualTo("One!C3");
  }

  @Test
  void stopsWhenNoMoreRowsAreWanted() throws Exception {
    byte[] bytes = Book.ofRows("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><broken").bytes();
    List<Diagnostic> findings = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    Workbook.open("b", bytes, bytes.length, Limits.DEFAULT, findings::add)
        .orElseThrow()
        .tables()
        .get(0)
        .read(
            new SourceTable.RowReader() {
              @Override
              public void begin(long row) {}

              @Override
              public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
                columns.add(column);
              }

              @Override
              public boolean end() {
                return false;
              }
            });

    assertThat(columns).containsExactly(0);
    assertThat(findings).isEmpty();
  }
}
