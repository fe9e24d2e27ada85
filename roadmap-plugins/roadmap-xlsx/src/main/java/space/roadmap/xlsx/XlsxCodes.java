package space.roadmap.xlsx;

import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** What there is to say about a workbook. */
public final class XlsxCodes {
  private XlsxCodes() {}

  /** The file is no workbook in XLSX. */
  public static final DiagnosticCode NO_WORKBOOK =
      new DiagnosticCode(
          "xlsx.no-workbook",
          Severity.ERROR,
          "The file is no Excel workbook in XLSX.",
          "{name} is no workbook in XLSX: {problem}",
          "The name of a file does not make it a workbook. Open it in a spreadsheet program and save"
              + " it as 'Excel workbook (.xlsx)'.");

  /** The workbook is protected by a password. */
  public static final DiagnosticCode PASSWORD =
      new DiagnosticCode(
          "xlsx.password",
          Severity.ERROR,
          "The workbook is protected by a password.",
          "{name} is protected by a password, so it cannot be read; save it without one",
          "A protected workbook is encrypted as a whole. Open it with its password and save it"
              + " without one.");

  /** A part of the workbook is broken or missing. */
  public static final DiagnosticCode BROKEN =
      new DiagnosticCode(
          "xlsx.broken",
          Severity.ERROR,
          "A part of the workbook is broken or missing.",
          "{part} cannot be read: {problem}",
          "The file was cut off, changed on its way, or written by a program that got it wrong. Get"
              + " it again, or open it in a spreadsheet program and save it anew.");

  /** A part of the workbook is not to be trusted. */
  public static final DiagnosticCode UNTRUSTED =
      new DiagnosticCode(
          "xlsx.untrusted",
          Severity.ERROR,
          "A part of the workbook is made to do harm, or looks like it.",
          "{part} is not read: {problem}",
          "No spreadsheet program writes this. If you trust the file, open it in one and save it"
              + " anew.");

  /** A part of the workbook is larger than what is taken. */
  public static final DiagnosticCode TOO_LARGE =
      new DiagnosticCode(
          "xlsx.too-large",
          Severity.ERROR,
          "A part of the workbook is larger than what is taken.",
          "{part} is not read: {problem}",
          "The limit keeps one workbook from exhausting memory. Split the workbook, or raise the"
              + " limit if you trust it.");

  /** A cell lies outside of what a sheet can hold. */
  public static final DiagnosticCode OUTSIDE =
      new DiagnosticCode(
          "xlsx.outside",
          Severity.ERROR,
          "A cell lies outside of what a sheet can hold.",
          "{cell} lies outside of a sheet, which ends at XFD1048576; it and what follows is not read",
          "A sheet has 16,384 columns and 1,048,576 rows.");

  /** A cell cannot be read. */
  public static final DiagnosticCode BAD_CELL =
      new DiagnosticCode(
          "xlsx.bad-cell",
          Severity.ERROR,
          "A cell cannot be read.",
          "{cell} cannot be read: {problem}",
          "The program that wrote the workbook got the cell wrong. Open the workbook in a spreadsheet"
              + " program and save it anew, or type the value again.");

  /** A formula has no result. */
  public static final DiagnosticCode NO_RESULT =
      new DiagnosticCode(
          "xlsx.no-result",
          Severity.ERROR,
          "The workbook does not hold the result of a formula.",
          "{cell} has a formula without a result; open the workbook in a spreadsheet program and"
              + " save it",
          "Formulas are not calculated on reading: the result that the workbook holds is taken. A"
              + " program that writes formulas without their results leaves it to the next program"
              + " to calculate them.");

  /** The time of a day is left out. */
  public static final DiagnosticCode TIME_LEFT_OUT =
      new DiagnosticCode(
          "xlsx.time-left-out",
          Severity.INFO,
          "The time of a day is left out.",
          "{cell} says {day} at {time}; the day is read, the time is left out",
          "Dates of a roadmap are days or longer. Type the time into a text of its own if it"
              + " matters.");

  /** A number that is shown as a date is none. */
  public static final DiagnosticCode NO_DAY =
      new DiagnosticCode(
          "xlsx.no-day",
          Severity.WARNING,
          "A number that is shown as a date is none.",
          "{cell} has the number {number}, which is shown as a date but is no day; it is read as"
              + " '{read}'",
          "Spreadsheets count days from 1900 or 1904. Excel takes 1900 for a leap year and so knows a"
              + " day that never was, 1900-02-29; it also shows a day 0.");

  /** The rest of a long text is missing. */
  public static final DiagnosticCode LOST_TEXT =
      new DiagnosticCode(
          "xlsx.lost-text",
          Severity.ERROR,
          "The rest of a long text is missing.",
          "{cell} ends with '{mark}', but the sheet '{sheet}' has no text with this number",
          "A cell holds 32,767 characters at most. The rest of a longer text stands in a hidden"
              + " sheet, by the number at the end of the cell. Remove the mark if the text is"
              + " complete.");

  /** Returns all of them. */
  public static List<DiagnosticCode> all() {
    return List.of(
        NO_WORKBOOK,
        PASSWORD,
        BROKEN,
        UNTRUSTED,
        TOO_LARGE,
        OUTSIDE,
        BAD_CELL,
        NO_RESULT,
        TIME_LEFT_OUT,
        NO_DAY,
        LOST_TEXT);
  }
}
