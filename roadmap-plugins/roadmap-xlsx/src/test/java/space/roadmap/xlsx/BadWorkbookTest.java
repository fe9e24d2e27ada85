package space.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.io.spi.Limits;

/** Files that are broken, or made to do harm. */
class BadWorkbookTest {
  private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Contents only(String part, String content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    return Contents.of(Book.zip(parts));
  }

  @Test
  void saysWhatAFileIsThatIsNoWorkbook() {
    assertThat(Contents.of(new byte[0]).found())
        .containsExactly(
            "xlsx.no-workbook book.xlsx:1:1 book.xlsx is no workbook in XLSX: it is empty");
    assertThat(Contents.of(ascii("id,name\n")).found().get(0)).contains("not the zip");
    assertThat(only("hello.txt", "hello").found().get(0)).contains("no part 'xl/workbook.xml'");
    assertThat(only("content.xml", "<a/>").found().get(0)).contains("no part");
    byte[] old = ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600));
    assertThat(Contents.of(old).found().get(0)).contains("before 2007 (.xls)");
  }

  @Test
  void tellsOtherFormatsInAZip() {
    Map<String, byte[]> ods = new LinkedHashMap<>();
    ods.put("mimetype", ascii("application/vnd.oasis.opendocument.spreadsheet"));
    ods.put("content.xml", ascii("<a/>"));
    assertThat(Contents.of(Book.zip(ods)).found().get(0)).contains("OpenDocument file (.ods)");

    String rels =
        "<Relationships><Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.bin'/>"
            + "</Relationships>";
    assertThat(only("_rels/.rels", rels).found().get(0)).contains("binary workbook (.xlsb)");
  }

  @Test
  void tellsAPassword() {
    byte[] file = new byte[2048];
    byte[] magic = ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    System.arraycopy(magic, 0, file, 0, magic.length);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);

    assertThat(Contents.of(file).codes()).containsExactly("xlsx.password");
  }

  @Test
  void survivesEveryCut() {
    byte[] whole = Book.ofCell("<c r='A1'><v>1</v></c>").bytes();
    for (int length = 0; length < whole.length; length++) {
      assertThat(Contents.of(Arrays.copyOf(whole, length)).codes())
          .as("cut at " + length)
          .hasSize(1);
    }
  }

  @Test
  void noticesEveryChangedByteOfASheet() {
    byte[] whole = Book.ofRows("<row r='1'><c r='A1'><v>12345</v></c></row>").bytes();
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    int from = text.indexOf("sheet1.xml") + "sheet1.xml".length();
    int to = text.indexOf("PK", from);
    for (int at = from; at < to - 16; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 4;
      Contents contents = Contents.of(changed);
      if (contents.findings().isEmpty()) { // bits that fill up the last byte say nothing
        assertThat(contents.cells()).as("changed at " + at).containsExactly("A1 NUMBER 12345");
      }
    }
  }

  @Test
  void refusesDocumentTypesAndEntities() {
    String sheet = Book.sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>&a;</t></is></c></row>");
    Contents contents = Book.empty().withSheet("One", DOCTYPE + sheet).read();

    assertThat(contents.cells()).isEmpty();
    assertThat(contents.found())
        .containsExactly(
            "xlsx.untrusted book.xlsx:One!A1 xl/worksheets/sheet1.xml is not read: it declares a"
                + " document type or entities");
    assertThat(Book.empty().withSheet("One", sheet).read().codes()).isNotEmpty();
    assertThat(
            Book.ofCell("<c r='A1' t='s'><v>0</v></c>")
                .with("xl/sharedStrings.xml", DOCTYPE + "<sst/>")
                .read()
                .codes())
        .contains("xlsx.untrusted");
  }

  @Test
  void refusesDocumentTypesInOtherEncodings() {
    String sheet = "<?xml version='1.0' encoding='UTF-16'?>" + DOCTYPE + Book.sheet("");
    Contents contents =
        Book.empty()
            .withSheet("One", "")
            .with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16))
            .read();

    assertThat(contents.codes()).containsExactly("xlsx.untrusted");
  }

  @Test
  void refusesWhatUnpacksToFarTooMuch() {
    String much = Book.sheet("<row r='1'>" + " ".repeat(20_000_000) + "</row>");

    assertThat(Book.empty().withSheet("One", much).read().found())
        .singleElement()
        .asString()
        .startsWith(
            "xlsx.untrusted book.xlsx:One!A1 xl/worksheets/sheet1.xml is not read: it takes");
  }

  @Test
  void refusesMoreThanItsLimits() {
    byte[] bytes = Book.ofCell("<c r='A1'><v>1</v></c>").bytes();

    assertThat(Contents.of(bytes, new Limits(400, 100, 1000, 10)).codes())
        .containsExactly("xlsx.too-large");
    assertThat(Contents.of(bytes, new Limits(1_000_000, 100, 1000, 10, 2)).codes())
        .containsExactly("xlsx.too-large");
  }

  @Test
  void refusesTextsWithoutEnd() {
    Limits limits = new Limits(1 << 30, 100, 1000, 10, 100, 100_000);
    String tag = "<row r='1' a='" + "b".repeat(3_000_000) + "'/>";
    String text = "<row r='1'><c r='A1' t='str'><v>" + "b".repeat(2000) + "</v></c></row>";

    assertThat(Contents.of(Book.ofRows(tag).bytes(), limits).codes())
        .containsExactly("xlsx.too-large");
    assertThat(
            Contents.of(Book.ofRows("<!--" + "><".repeat(2_000_000) + "-->").bytes(), limits)
                .codes())
        .containsExactly("xlsx.too-large");
    assertThat(Contents.of(Book.ofRows(text).bytes(), limits).codes())
        .containsExactly("xlsx.bad-cell");
  }

  @Test
  void refusesDeepNesting() {
    assertThat(Book.ofRows("<a>".repeat(100_000)).read().codes()).containsExactly("xlsx.too-large");
  }

  @Test
  void refusesTwoPartsOfOneName() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("xl/a.xml", ascii("a"));
    parts.put("xl/A.xml", ascii("b"));

    assertThat(Contents.of(Book.zip(parts)).codes()).containsExactly("xlsx.untrusted");
  }

  @Test
  void refusesPartsThatOverlap() {
    byte[] bytes = Book.ofCell("<c r='A1' t='str'><v>" + "ab".repeat(3000) + "</v></c>").bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int first = text.indexOf("PK\u0001\u0002");
    int second = text.indexOf("PK\u0001\u0002", first + 4);
    byte[] many = bytes.clone();
    for (int field = 20; field < 24; field++) { // as long as the whole file
      many[second + field] = (byte) ((bytes.length - 200) >> (8 * (field - 20)));
    }

    assertThat(Contents.of(many).codes()).isNotEmpty();
  }

  @Test
  void refusesTwoSheetsOfOnePart() {
    Book book =
        Book.ofCell("<c r='A1'><v>1</v></c>")
            .with(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='One' id='rId1'/><sheet name='Two' id='rId1'/>"
                    + "</sheets></workbook>");

    assertThat(book.read().found().get(0)).startsWith("xlsx.untrusted book.xlsx:Two!A1");
    assertThat(book.read().cells()).containsExactly("A1 NUMBER 1");
  }

  @Test
  void saysWhichPartsAreMissing() {
    Book book = Book.ofCell("<c r='A1'><v>1</v></c>").withSheet("Two", Book.sheet(""));
    book.bytes();

    assertThat(book.without("xl/worksheets/sheet1.xml").read().found())
        .containsExactly(
            "xlsx.broken book.xlsx:One!A1 the sheet 'One' cannot be read: its part"
                + " 'xl/worksheets/sheet1.xml' is missing");
    assertThat(book.without("xl/_rels/workbook.xml.rels").read().codes()).isNotEmpty();
  }

  @Test
  void findsCellsOutsideOfASheet() {
    StringBuilder row = new StringBuilder("<row r='3'>");
    for (int i = 0; i < 1_000_000; i++) {
      row.append("<c><v>").append(i * 7919L % 1000).append("</v></c>");
    }
    Contents wide = Book.ofRows(row + "</row>").read();
    assertThat(wide.cells()).hasSize(16_384);
    assertThat(wide.found())
        .singleElement()
        .asString()
        .startsWith("xlsx.outside book.xlsx:One!XFE3");

    assertThat(Book.ofRows("<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>").read().codes())
        .containsExactly("xlsx.outside");
    assertThat(Book.ofRows("<row r='1048577'><c r='A1048577'><v>1</v></c></row>").read().codes())
        .containsExactly("xlsx.outside");
  }

  @Test
  void findsCellsAndRowsOutOfOrder() {
    assertThat(
            Book.ofRows(
                    "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c><c r='C7'><v>3</v></c></row>")
                .read()
                .found())
        .hasSize(2)
        .allMatch(one -> one.startsWith("xlsx.bad-cell book.xlsx:One!B1"));
    Contents rows =
        Book.ofRows(
                "<row r='5'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row><row r='6'><c><v>3</v></c></row>")
            .read();
    assertThat(rows.cells()).containsExactly("A5 NUMBER 1", "A6 NUMBER 3");
    assertThat(rows.found())
        .singleElement()
        .asString()
        .contains("number '2' and comes after row 5");
  }

  @Test
  void findsCellsThatCannotBeRead() {
    for (String cell :
        new String[] {
          "<c r='A1' t='s'><v>2000000000</v></c>",
          "<c r='A1' t='s'><v>-1</v></c>",
          "<c r='A1' t='s'><v>x</v></c>",
          "<c r='A1' t='b'><v>maybe</v></c>",
          "<c r='A1' t='z'><v>1</v></c>",
          "<c r='A1' t='d'><v>soon</v></c>",
          "<c r='A1'><v>1e999999999</v></c>",
          "<c r='A1'><v>" + "9".repeat(5000) + "</v></c>",
          "<c r=''><v>1</v></c>",
          "<c r='1A'><v>1</v></c>",
          "<c r='A99999999999'><v>1</v></c>",
        }) {
      assertThat(Book.ofCell(cell).read().found())
          .as(cell)
          .singleElement()
          .asString()
          .startsWith("xlsx.bad-cell book.xlsx:One!A1");
    }
  }

  @Test
  void findsFormulasWithoutResult() {
    assertThat(Book.ofCell("<c r='A1'><f>B1+1</f></c>").read().codes())
        .containsExactly("xlsx.no-result");
  }

  @Test
  void survivesStylesThatAreNone() {
    assertThat(Book.ofCell("<c r='A1' s='-5'><v>1</v></c>").withFormats("d.m.y").read().cells())
        .containsExactly("A1 NUMBER 1");
    assertThat(
            Book.ofCell("<c r='A1' s='99'><v>1</v></c>")
                .withStyles("<cellXfs><xf/>")
                .read()
                .codes())
        .containsExactly("xlsx.broken");
  }

  @Test
  void readsTextsOfAnyLengthWithinTheLimits() {
    for (int length : new int[] {32_767, 32_768, 1_000_000}) {
      String text = "ab cd".repeat(length / 5 + 1).substring(0, length);
      assertThat(
              Book.ofCell("<c r='A1' t='inlineStr'><is><t>" + text + "</t></is></c>")
                  .read()
                  .cells())
          .containsExactly("A1 TEXT " + text);
    }
  }
}
