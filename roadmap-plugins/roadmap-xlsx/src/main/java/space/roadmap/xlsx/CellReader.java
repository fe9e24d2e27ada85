package space.roadmap.xlsx;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.table.CellKind;

/** Reads one cell after the other: first what its XML has, then what that means. */
final class CellReader {
  private final Workbook workbook;
  private final CellFindings findings;
  private final CellText text;
  private boolean formula;
  private boolean value;
  private CellKind kind = CellKind.TEXT;
  private char[] buffer = new char[0];
  private int offset;
  private int length;

  CellReader(Workbook workbook, CellFindings findings) {
    this.workbook = workbook;
    this.findings = findings;
    text = new CellText(workbook.limits().textLength());
  }

  CellKind kind() {
    return kind;
  }

  char[] buffer() {
    return buffer;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  /**
   * Collects the value up to the end of the cell. Programs that edit a cell with a text of its own
   * may leave the old text beside the new value, so the value is taken.
   */
  void collect(XmlPart xml) throws IOException {
    text.clear();
    formula = false;
    value = false;
    String within = "";
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          within = xml.name();
          formula |= within.equals("f");
          if (within.equals("v")) {
            text.clear();
          } else if (within.equals("is")) {
            int kept = text.length;
            SharedTexts.readRuns(xml, text, "is");
            text.length = value ? kept : text.length;
            value = true;
            within = "";
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          within = "";
          if (xml.name().equals("c")) {
            return;
          }
        }
        default -> {
          if (within.equals("v") && xml.isText()) {
            value = true;
            xml.appendTo(text);
          }
        }
      }
    }
  }

  /** Finds out what was collected; returns whether the cell has something to read. */
  boolean interpret(@Nullable String type, int style, int column) throws IOException {
    if (text.isTooLong()) {
      return bad(
          column, "its text is longer than " + workbook.limits().textLength() + " characters");
    }
    if (!value) {
      if (formula && !"str".equals(type)) {
        findings.report(column, XlsxCodes.NO_RESULT.report());
      }
      return false;
    }
    buffer = text.characters;
    offset = 0;
    if (type == null) {
      return number(style, column);
    }
    return switch (type) {
      case "n" -> number(style, column);
      case "s" -> shared(column);
      case "str", "inlineStr" -> text(column);
      case "b" -> truth(column);
      case "e" -> is(CellKind.ERROR);
      case "d" -> day(style, column);
      default -> bad(column, "its type '" + type + "' is none that workbooks have");
    };
  }

  private boolean bad(int column, String problem) {
    findings.report(column, XlsxCodes.BAD_CELL, problem);
    return false;
  }

  /** Takes the text that was collected. */
  private boolean is(CellKind what) {
    kind = what;
    buffer = text.characters;
    offset = 0;
    length = text.length;
    return length > 0;
  }

  private boolean is(CellKind what, String as) {
    text.set(as);
    return is(what);
  }

  private boolean text(int column) throws IOException {
    text.unescape();
    is(CellKind.TEXT);
    return completed(column);
  }

  private boolean shared(int column) throws IOException {
    SharedTexts texts = workbook.sharedTexts();
    int index = XmlPart.number(text.toString());
    if (index < 0 || index >= texts.count()) {
      return bad(
          column,
          "it refers to the shared text '%s', and there are %s".formatted(text, texts.count()));
    }
    kind = CellKind.TEXT;
    buffer = texts.characters();
    offset = texts.start(index);
    length = texts.length(index);
    return completed(column);
  }

  /** Appends the rest of a text that did not fit in a cell. */
  private boolean completed(int column) throws IOException {
    if (LongTexts.isMarked(buffer, offset, length)) {
      String marked = new String(buffer, offset, length);
      String whole = workbook.longTexts().completed(marked);
      if (whole != null) {
        return is(CellKind.TEXT, whole);
      }
      if (workbook.longTexts().isPresent()) {
        findings.report(
            column,
            XlsxCodes.LOST_TEXT
                .report()
                .with("mark", LongTexts.mark(marked))
                .with("sheet", LongTexts.SHEET));
      }
    }
    return length > 0;
  }

  private boolean truth(int column) {
    String word = text.toString();
    if (word.equals("1") || word.equals("true")) {
      return is(CellKind.BOOLEAN, "true");
    }
    if (word.equals("0") || word.equals("false")) {
      return is(CellKind.BOOLEAN, "false");
    }
    return bad(column, "'" + word + "' is neither true nor false");
  }

  private boolean number(int style, int column) {
    NumberFormat format = workbook.styles().format(style);
    if (format == NumberFormat.NUMBER && Numbers.isPlain(text.characters, text.length)) {
      return is(CellKind.NUMBER);
    }
    String written = text.toString().strip();
    if (written.isEmpty()) {
      return false;
    }
    Double number = Numbers.parsed(written);
    if (number == null) {
      return bad(column, "'" + shortened(written) + "' is no number");
    }
    return format == NumberFormat.NUMBER
        ? is(CellKind.NUMBER, Numbers.plain(number))
        : date(number, format, column);
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private boolean date(double number, NumberFormat format, int column) {
    boolean from1904 = workbook.isFrom1904();
    DayCount count = DayCount.of(number);
    if (format == NumberFormat.TIME && count.days() == 0) {
      return is(CellKind.TEXT, count.time());
    }
    if (!count.isDay(from1904)) {
      String shown = count.shown(from1904);
      String read = shown.isEmpty() ? Numbers.plain(number) : shown;
      Diagnostic.Builder finding =
          XlsxCodes.NO_DAY.report().with("number", Numbers.plain(number)).with("read", read);
      findings.report(column, finding);
      return is(shown.isEmpty() ? CellKind.NUMBER : CellKind.TEXT, read);
    }
    NumberFormat shown = format == NumberFormat.TIME ? NumberFormat.DAY : format;
    String day = DayCount.text(count.day(from1904), shown);
    if (shown == NumberFormat.DAY && count.seconds() != 0) {
      findings.report(
          column, XlsxCodes.TIME_LEFT_OUT.report().with("day", day).with("time", count.time()));
    }
    return is(shown == NumberFormat.DAY ? CellKind.DAY : CellKind.MONTH, day);
  }

  /** Reads a day in ISO 8601, which some programs write. */
  private boolean day(int style, int column) {
    String written = text.toString().strip();
    if (!written.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?Z?)?")) {
      return bad(column, "'" + shortened(written) + "' is no day such as 2028-09-01");
    }
    String time = written.length() > 16 ? written.substring(11, 16) : "00:00";
    NumberFormat format = workbook.styles().format(style);
    int shown =
        switch (format) {
          case MONTH -> 7;
          case YEAR -> 4;
          default -> 10;
        };
    String day = written.substring(0, shown);
    if (shown == 10 && !time.equals("00:00")) {
      findings.report(column, XlsxCodes.TIME_LEFT_OUT.report().with("day", day).with("time", time));
    }
    return is(shown == 10 ? CellKind.DAY : CellKind.MONTH, day);
  }
}
