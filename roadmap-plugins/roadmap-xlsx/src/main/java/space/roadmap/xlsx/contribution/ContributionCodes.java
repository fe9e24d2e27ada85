package space.roadmap.xlsx.contribution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** The findings of reading a contribution workbook that has come back. */
final class ContributionCodes {
  private ContributionCodes() {}

  static final DiagnosticCode CHANGED =
      code(
          "contribution.changed",
          Severity.INFO,
          "A cell was changed.",
          "{row}: {column} was {from} and is now {to}; {fate}",
          "The workbook remembers what was sent. What was changed is taken over where its row is in"
              + " the state confirmed.");

  static final DiagnosticCode NEW_ROW =
      code(
          "contribution.new-row",
          Severity.INFO,
          "A row was added.",
          "a row about '{row}' was added; {fate}",
          "A row that was added is taken over where it is in the state confirmed.");

  static final DiagnosticCode CONFLICT =
      code(
          "contribution.conflict",
          Severity.WARNING,
          "A cell was changed here and in the roadmap.",
          "{row}: {column} was {from} when the workbook was sent; it is now {to} here and {current}"
              + " in the roadmap, which stays as it is",
          "Somebody has changed the roadmap since the workbook was sent. Neither value is"
              + " overwritten: decide which is right, and write it in both places.");

  static final DiagnosticCode GONE =
      code(
          "contribution.gone",
          Severity.WARNING,
          "The roadmap no longer has what a row is about.",
          "the roadmap no longer has '{row}', which this row was about; the row is left out",
          "Somebody has removed it from the roadmap since the workbook was sent. Add it to the"
              + " roadmap again if the agency is right.");

  static final DiagnosticCode SLOT_CHANGED =
      code(
          "contribution.slot-changed",
          Severity.WARNING,
          "A slot that is offered to be filled is no longer as it was.",
          "the slot '{row}' has changed in the roadmap since the workbook was sent, or is gone; the"
              + " offer is left out",
          "Somebody may have filled the slot, or asks for something else now. Look at it in the"
              + " roadmap, and send a new workbook.");

  static final DiagnosticCode ROW_GONE =
      code(
          "contribution.row-gone",
          Severity.WARNING,
          "A row that was sent has not come back.",
          "the row about '{row}' has not come back; nothing is removed from the roadmap",
          "A row that was deleted may have been deleted by mistake. To take something out of the"
              + " roadmap, take it out there, once it is agreed.");

  static final DiagnosticCode ROW_TWICE =
      code(
          "contribution.row-twice",
          Severity.ERROR,
          "Two rows have the same mark.",
          "another row has the mark of '{row}' already; this one is left out",
          "A row that was copied carries the mark of the first. Empty its cell in the column 'row' to"
              + " make it a new row.");

  static final DiagnosticCode ID_EDITED =
      code(
          "contribution.id-edited",
          Severity.WARNING,
          "The id of a row was changed.",
          "the {column} of this row was '{from}' and is now '{to}'; the row is still about '{from}'",
          "An id is what others refer to, so it is not changed in a workbook. To say something about"
              + " another thing, add a row.");

  static final DiagnosticCode NO_MARK =
      code(
          "contribution.no-mark",
          Severity.WARNING,
          "A row has lost its mark.",
          "the row has no mark in the column 'row'; it is taken for the one about '{row}', which was"
              + " sent",
          "The mark tells which row is meant. It was found again by its id.");

  static final DiagnosticCode COLUMN_GONE =
      code(
          "contribution.column-gone",
          Severity.WARNING,
          "A column that was sent has not come back.",
          "the column '{column}' has not come back; what stood in it stays as it is",
          "A column that was deleted or renamed changes nothing.");

  static final DiagnosticCode OWN_COLUMN =
      code(
          "contribution.own-column",
          Severity.INFO,
          "A column was added.",
          "the column '{column}' was added; it is not read",
          "People keep remarks of their own beside the rows. Use the column note to say something"
              + " that should be taken over.");

  static final DiagnosticCode OWN_SHEET =
      code(
          "contribution.own-sheet",
          Severity.INFO,
          "A sheet was added.",
          "the sheet '{sheet}' was added; it is not read",
          "People keep sheets of their own in a workbook. What should be taken over belongs into the"
              + " sheets that were sent.");

  static final DiagnosticCode STATE =
      code(
          "contribution.state",
          Severity.ERROR,
          "The state of a row is none.",
          "'{found}' is no state; write one of {words}",
          "Only rows in the state confirmed are taken over, so it must be clear what is meant.");

  static final DiagnosticCode NOT_SENT =
      code(
          "contribution.not-sent",
          Severity.ERROR,
          "The workbook is no contribution workbook.",
          "{problem}",
          "A contribution workbook has a hidden sheet 'as sent', by which it is known what was"
              + " changed. Ask for the workbook that was filled in, or make a new one.");

  private static DiagnosticCode code(
      String id, Severity severity, String summary, String template, String explanation) {
    return new DiagnosticCode(id, severity, summary, template, explanation);
  }

  static List<DiagnosticCode> all() {
    return ImmutableList.of(
        CHANGED,
        NEW_ROW,
        CONFLICT,
        GONE,
        SLOT_CHANGED,
        ROW_GONE,
        ROW_TWICE,
        ID_EDITED,
        NO_MARK,
        COLUMN_GONE,
        OWN_COLUMN,
        OWN_SHEET,
        STATE,
        NOT_SENT);
  }
}
