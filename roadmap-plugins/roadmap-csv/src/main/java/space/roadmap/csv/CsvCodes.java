package space.roadmap.csv;

import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** The findings of reading files of comma-separated values. */
final class CsvCodes {
  private CsvCodes() {}

  static final DiagnosticCode ENCODING =
      new DiagnosticCode(
          "csv.encoding",
          Severity.ERROR,
          "A table is no UTF-8.",
          "the bytes here are no UTF-8; save the table as 'CSV UTF-8'",
          "A file of comma-separated values does not say what its encoding is, so all of them are "
              + "UTF-8, with or without a byte-order mark. Nothing of this table is read.");

  static final DiagnosticCode EMPTY =
      new DiagnosticCode(
          "csv.empty",
          Severity.WARNING,
          "A table is empty.",
          "the file is empty, without even a header; remove it, or put its rows back",
          "A table begins with a row that names its columns. A file without one may be what is left "
              + "of a table that was not saved.");

  static final DiagnosticCode LIMIT =
      new DiagnosticCode(
          "csv.limit",
          Severity.ERROR,
          "A table has more than is taken.",
          "{problem}",
          "No table of a roadmap is as wide as this one, or has texts as long: mostly the line ends "
              + "are missing, or a quote is not closed where it should be. Nothing is read from this "
              + "row on.");

  static final DiagnosticCode SYNTAX =
      new DiagnosticCode(
          "csv.syntax",
          Severity.ERROR,
          "The rows of a table cannot be told apart.",
          "{problem}",
          "A quote that is not closed, or text behind a closing quote, makes the rest of the table "
              + "mean something else. Nothing is read from here on.");

  static final DiagnosticCode NO_FILE =
      new DiagnosticCode(
          "csv.no-file",
          Severity.ERROR,
          "A table of the package is not there.",
          "there is no file '{name}' beside the descriptor",
          "The descriptor of a package names its tables. Put the file back, or leave it out of the "
              + "descriptor, so that nobody takes the rest for everything.");

  /** Returns all of them. */
  static List<DiagnosticCode> all() {
    return List.of(ENCODING, EMPTY, LIMIT, SYNTAX, NO_FILE);
  }
}
