package space.roadmap.table;

import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** The findings of reading tables. */
final class TableCodes {
  private TableCodes() {}

  static final DiagnosticCode UNKNOWN_TABLE =
      new DiagnosticCode(
          "table.unknown-table",
          Severity.WARNING,
          "A table is none of a roadmap's.",
          "the table '{name}' is none of a roadmap's, and is left out",
          "The tables of a roadmap are called after the lists of a document, such as missions, and "
              + "after the lists of structs in them, such as missions.milestones. Mend the name, or "
              + "leave the table as it is if it is your own.");

  static final DiagnosticCode SECOND_TABLE =
      error(
          "table.second-table",
          "Two tables have the same name.",
          "there is a table '{name}' already; this one is left out",
          "It cannot be told which of the two is meant. Rename or remove one.");

  static final DiagnosticCode NO_HEADER =
      error(
          "table.no-header",
          "The first row of a table is no header.",
          "the first row has no header such as '{expected}'; nothing of this table is read",
          "The first row names the columns. Put the header back, or use a mapping file for a table "
              + "that is laid out in another way.");

  static final DiagnosticCode DUPLICATE_HEADER =
      error(
          "table.duplicate-header",
          "Two columns have the same header.",
          "there is a column '{name}' already; what stands in this one is left out",
          "It cannot be told which of the two is meant. Rename or remove one.");

  static final DiagnosticCode NO_COLUMN =
      error(
          "table.no-column",
          "A value stands in a column without a header.",
          "'{value}' stands in a column without a header, and is left out",
          "A row has more cells than the table has headers: mostly a separator within a text that "
              + "is not quoted. Quote the text, or give the column a header. Only the first such cell of "
              + "a row is reported.");

  static final DiagnosticCode ORPHAN =
      error(
          "table.orphan",
          "A row belongs to something that is not there.",
          "the row belongs to '{id}', which no row of the table '{table}' has; it is left out",
          "A detail table repeats the id of what its rows belong to. Mend the id, or remove the "
              + "row.");

  static final DiagnosticCode DETAILS_DIFFER =
      new DiagnosticCode(
          "table.details-differ",
          Severity.WARNING,
          "A cell shows something else than the detail table says.",
          "the cell shows '{found}', but the table '{table}' says '{expected}', and is followed",
          "Where a list says more than a cell can, the detail table has it and the cell only shows "
              + "which. Change the rows of the detail table, and leave the cell empty if you like.");

  static final DiagnosticCode NO_DETAILS =
      error(
          "table.no-details",
          "A cell shows details that are not there.",
          "the cell shows '{found}', but no row of the table '{table}' belongs to it",
          "The cell of such a list only shows what the rows of its detail table say. Add the rows, "
              + "or empty the cell.");

  static final DiagnosticCode NO_JSON =
      error(
          "table.no-json",
          "A cell has no JSON where nothing else tells what it holds.",
          "the cell has '{found}', but '{name}' stands here in JSON, as {expected}",
          "A column can say single values, and lists of these with semicolons between them. What "
              + "has parts and no columns or table of its own is written in JSON, as in a document. "
              + "Write it so, or empty the cell.");

  static final DiagnosticCode MONTH =
      new DiagnosticCode(
          "table.month",
          Severity.WARNING,
          "A spreadsheet has made a day of a month.",
          "the cell holds a day and shows a month; it is read as '{value}'",
          "Spreadsheets turn '2028-09' into the first of September. The month is taken, since that "
              + "is what the cell shows. Format the column as text to keep dates as they are "
              + "written.");

  static final DiagnosticCode ERROR =
      error(
          "table.error-cell",
          "A formula has an error instead of a value.",
          "the cell has the error {value}, and is left out",
          "Mend the formula, or write the value.");

  static final DiagnosticCode SECOND_ROADMAP =
      error(
          "table.second-roadmap",
          "The roadmap says twice what it is.",
          "the table '{table}' has one row, about the roadmap; this one is left out",
          "A file of tables holds one roadmap. Remove the row.");

  static final DiagnosticCode NO_ROADMAP =
      new DiagnosticCode(
          "table.no-roadmap",
          Severity.WARNING,
          "No table says what the roadmap is.",
          "there is no table 'roadmap' with an id and a title; the roadmap is called '{id}'",
          "A roadmap has an id and a title, which stand in the one row of the table roadmap.");

  static final DiagnosticCode NO_TABLE =
      error(
          "table.no-table",
          "There is no table of a roadmap.",
          "none of {found} is a table of a roadmap such as 'missions' or 'organizations'",
          "The tables of a roadmap are called after the lists of a document. A table that is called "
              + "or laid out in another way is read with a mapping file.");

  /** Returns all of them. */
  static List<DiagnosticCode> all() {
    return List.of(
        UNKNOWN_TABLE,
        SECOND_TABLE,
        NO_HEADER,
        DUPLICATE_HEADER,
        NO_COLUMN,
        ORPHAN,
        DETAILS_DIFFER,
        NO_DETAILS,
        NO_JSON,
        MONTH,
        ERROR,
        SECOND_ROADMAP,
        NO_ROADMAP,
        NO_TABLE);
  }

  private static DiagnosticCode error(
      String id, String summary, String template, String explanation) {
    return new DiagnosticCode(id, Severity.ERROR, summary, template, explanation);
  }
}
