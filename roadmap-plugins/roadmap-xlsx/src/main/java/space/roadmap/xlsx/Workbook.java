package space.roadmap.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.io.spi.Limits;
import space.roadmap.table.SourceTable;

/**
 * Anybody's Excel workbook, as the tables that its sheets are.
 *
 * <p>It is not trusted: what is broken, missing, encrypted or made to do harm is reported, with the
 * sheet and the cell where there is one, and what can be read is read. Hidden sheets and rows are
 * read like others. A text is read as it is; a number in its shortest decimal notation; a formula
 * as the result that the workbook holds; a number that is shown as a date as that date. Sheets read
 * their rows anew each time, so the bytes must not change as long as they are used.
 */
public final class Workbook {
  private static final String OLD_MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final String ZIP_MAGIC = "PK";

  private final String name;
  private final byte[] bytes;
  private final int length;
  private final Limits limits;
  private final Reporter reporter;
  private final XMLInputFactory factory = new InputFactoryImpl();
  private final PartStream.Budget budget = new PartStream.Budget();
  private final List<Sheet> sheets = new ArrayList<>();
  private Map<String, ZipPart> parts = Map.of();
  private Relations relations = new Relations();
  private boolean from1904;
  private @Nullable Styles styles;
  private @Nullable SharedTexts sharedTexts;
  private @Nullable LongTexts longTexts;

  private Workbook(String name, byte[] bytes, int length, Limits limits, Reporter reporter) {
    this.name = name;
    this.bytes = bytes;
    this.length = length;
    this.limits = limits;
    this.reporter = reporter;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /**
   * Opens the workbook that the first bytes of a buffer are.
   *
   * @param name its name, as findings show it
   * @param reporter takes what is wrong with it, now and when its tables are read
   * @return empty if it cannot be read at all, which was reported then
   */
  public static Optional<Workbook> open(
      String name, byte[] bytes, int length, Limits limits, Reporter reporter) {
    Workbook workbook = new Workbook(name, bytes, length, limits, reporter);
    try {
      workbook.open();
      return Optional.of(workbook);
    } catch (Refusal e) {
      workbook.report(e);
    } catch (IOException e) { // memory does not fail
      workbook.report(Refusal.of(XlsxCodes.BROKEN, name, "its bytes cannot be read"));
    }
    return Optional.empty();
  }

  /** Returns its sheets in their order, a table each, called as the sheet is. */
  public List<SourceTable> tables() {
    return List.copyOf(sheets);
  }

  private void open() throws IOException {
    checkStart();
    parts = ZipDirectory.read(name, bytes, length, limits);
    String book = book();
    try (XmlPart xml = part(Relations.of(book))) {
      relations = Relations.read(xml, Relations.folder(book), limits.entries());
    }
    try (XmlPart xml = part(book)) {
      readSheets(xml);
    }
  }

  private void checkStart() throws Refusal {
    String start = new String(bytes, 0, Math.min(length, 8), StandardCharsets.ISO_8859_1);
    if (start.equals(OLD_MAGIC)) {
      byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
      if (contains(mark)) {
        throw Refusal.password(name);
      }
      throw Refusal.noWorkbook(
          name, "it is in the format of before 2007 (.xls); open it and save it as .xlsx");
    }
    if (length == 0) {
      throw Refusal.noWorkbook(name, "it is empty");
    }
    if (!start.startsWith(ZIP_MAGIC)) {
      throw Refusal.noWorkbook(name, "it is not the zip that a workbook is");
    }
  }

  private boolean contains(byte[] wanted) {
    for (int at = 0; at <= length - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  /** Returns the part that lists the sheets. */
  private String book() throws IOException {
    String book = "xl/workbook.xml";
    if (parts.containsKey("_rels/.rels")) {
      try (XmlPart xml = part("_rels/.rels")) {
        book = Relations.read(xml, "", limits.entries()).ofType(Relations.WORKBOOK).orElse(book);
      }
    }
    if (book.endsWith(".bin")) {
      throw Refusal.noWorkbook(
          name, "it is a binary workbook (.xlsb); open it and save it as .xlsx");
    }
    if (parts.containsKey(ZipDirectory.key(book))) {
      return book;
    }
    if (parts.containsKey("content.xml") && parts.containsKey("mimetype")) {
      throw Refusal.noWorkbook(
          name, "it is an OpenDocument file (.ods); open it and save it as .xlsx");
    }
    throw Refusal.noWorkbook(name, "the zip has no part '" + book + "', which lists the sheets");
  }

  private void readSheets(XmlPart xml) throws IOException {
    Set<String> used = new HashSet<>();
    boolean listed = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheets")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "workbookPr" -> from1904 = xml.isTrue("date1904");
          case "sheets" -> listed = true;
          case "sheet" -> {
            if (listed) {
              addSheet(xml, used);
            }
          }
          default -> {}
        }
      }
      if (sheets.size() > limits.entries()) {
        throw Refusal.of(
            XlsxCodes.TOO_LARGE, name, "it has more than " + limits.entries() + " sheets");
      }
    }
    xml.finish();
    if (!listed) {
      throw Refusal.noWorkbook(name, "it lists no sheets");
    }
  }

  private void addSheet(XmlPart xml, Set<String> used) {
    String called = xml.attribute("name");
    String sheet = called == null || called.isEmpty() ? "Sheet" + (used.size() + 1) : called;
    Optional<Relations.Relation> relation = relations.find(xml.attribute("id"));
    String part = relation.map(Relations.Relation::part).orElse("");
    CellFindings findings = new CellFindings(name, sheet, reporter);
    if (relation.isPresent() && !relation.get().type().endsWith(Relations.SHEET)) {
      return; // a chart, or what else has no cells
    }
    if (!parts.containsKey(ZipDirectory.key(part))) {
      String missing = part.isEmpty() ? "" : " '" + part + "'";
      findings.report(
          Refusal.of(
              XlsxCodes.BROKEN, "the sheet '" + sheet + "'", "its part" + missing + " is missing"));
    } else if (!used.add(ZipDirectory.key(part))) {
      findings.report(
          Refusal.of(
              XlsxCodes.UNTRUSTED, "the sheet '" + sheet + "'", "another sheet has the same part"));
    } else {
      sheets.add(new Sheet(this, sheet, part, findings));
    }
  }

  private void report(Refusal refusal) {
    reporter.report(refusal.finding().place(new Place(name, 1, 1, 1, 1)).build());
  }

  Limits limits() {
    return limits;
  }

  boolean isFrom1904() {
    return from1904;
  }

  XmlPart part(String path) throws IOException {
    ZipPart part = parts.get(ZipDirectory.key(path));
    if (part == null) {
      throw Refusal.of(XlsxCodes.BROKEN, path, "it is missing in the zip");
    }
    return new XmlPart(
        part.name, new PartStream(part, bytes, limits, budget), factory, limits.depth());
  }

  /** Returns the formats of cells; none if they cannot be read, which was reported then. */
  Styles styles() {
    Styles known = styles;
    if (known == null) {
      known = Styles.NONE;
      Optional<String> path = relations.ofType(Relations.STYLES);
      if (path.isPresent()) {
        try (XmlPart xml = part(path.get())) {
          known = Styles.read(xml, path.get());
        } catch (IOException e) {
          reportPart(path.get(), e);
        }
      }
      styles = known;
    }
    return known;
  }

  /** Returns the texts that cells share; none if they cannot be read, which was reported then. */
  SharedTexts sharedTexts() {
    SharedTexts known = sharedTexts;
    if (known == null) {
      known = SharedTexts.NONE;
      Optional<String> path = relations.ofType(Relations.SHARED_TEXTS);
      if (path.isPresent()) {
        try (XmlPart xml = part(path.get())) {
          known = SharedTexts.read(xml, path.get(), length, limits.textLength());
        } catch (IOException e) {
          reportPart(path.get(), e);
        }
      }
      sharedTexts = known;
    }
    return known;
  }

  private void reportPart(String path, IOException e) {
    report(
        e instanceof Refusal refusal
            ? refusal
            : Refusal.of(XlsxCodes.BROKEN, path, "its bytes cannot be read"));
  }

  /** Returns the rests of texts that are too long for a cell. */
  LongTexts longTexts() throws IOException {
    LongTexts known = longTexts;
    if (known == null) {
      Optional<Sheet> sheet =
          sheets.stream().filter(one -> one.name().equals(LongTexts.SHEET)).findFirst();
      known = new LongTexts(sheet.isPresent());
      longTexts = known; // set before, since the sheet itself may have marks
      if (sheet.isPresent()) {
        sheet.get().read(known.reader());
      }
    }
    return known;
  }
}
