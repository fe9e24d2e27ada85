package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** The findings of reading tables by a mapping. */
public final class MappingCodes {
  private MappingCodes() {}

  static final DiagnosticCode BAD_VALUE =
      error(
          "mapping.bad-value",
          "A value of the mapping is not what its key takes.",
          "{problem}",
          "What a key takes is told in the documentation of mapping files.");

  static final DiagnosticCode UNKNOWN_KEY =
      error(
          "mapping.unknown-key",
          "The mapping has a key that means nothing.",
          "{owner} has no '{name}'; it has {known}",
          "What stands under such a key would have no effect. Mend the name, or remove it.");

  static final DiagnosticCode DUPLICATE_KEY =
      error(
          "mapping.duplicate-key",
          "A key stands twice in one object of the mapping.",
          "'{name}' stands here a second time; remove one of the two",
          "Readers differ in which of the two they take, so neither does what was meant.");

  static final DiagnosticCode MISSING_KEY =
      error(
          "mapping.missing-key",
          "The mapping lacks something that it needs.",
          "{owner} lacks '{name}'",
          "A mapping needs a roadmap and tables, a table its name and rows, and a row its kind and "
              + "attributes.");

  static final DiagnosticCode UNKNOWN_ATTRIBUTE =
      error(
          "mapping.unknown-attribute",
          "The mapping names an attribute that there is not.",
          "{owner} has no attribute '{name}'",
          "Attributes are called as in documents. A name that begins with x- is kept as it is.");

  static final DiagnosticCode UNKNOWN_TABLE =
      error(
          "mapping.unknown-table",
          "The mapping names a table that there is not.",
          "there is no table '{name}'; there are {known}",
          "A table is called as its sheet, or as its file without the ending. In the name * stands "
              + "for any letters.");

  static final DiagnosticCode UNKNOWN_COLUMN =
      error(
          "mapping.unknown-column",
          "The mapping names a column that the table has not.",
          "the table '{table}' has no column '{name}'",
          "A column is called as its header says, without regard to case and white space.");

  static final DiagnosticCode UNMAPPED_TABLE =
      info(
          "mapping.unmapped-table",
          "Nothing is made of a table.",
          "the mapping makes nothing of the table '{name}'",
          "Add an entry for it to the mapping if it should be read.");

  static final DiagnosticCode UNMAPPED_COLUMN =
      warning(
          "mapping.unmapped-column",
          "Nothing is made of a column.",
          "the mapping makes nothing of the column '{name}'",
          "Map it, keep it with 'unmapped: keep', or name it under 'ignore'.");

  static final DiagnosticCode DUPLICATE_HEADER =
      warning(
          "mapping.duplicate-header",
          "Two columns have one header.",
          "another column is called '{name}' too; in the mapping this one is '{called}'",
          "The first keeps its name, the next are numbered.");

  static final DiagnosticCode NO_HEADER =
      warning(
          "mapping.no-header",
          "A cell stands in a column without a header.",
          "this cell has no header, so nothing is made of it",
          "The row has more cells than the header, mostly because a separator stands in a text "
              + "without quotes. Later cells of the column are not told.");

  static final DiagnosticCode CELL_ERROR =
      warning(
          "mapping.cell-error",
          "A cell has the error of a formula.",
          "this cell has an error, {found}, and is taken as empty",
          "Mend the formula, or write the value.");

  static final DiagnosticCode NO_ID =
      error(
          "mapping.no-id",
          "A row has neither an id nor a name.",
          "this row has neither an id nor a name for {owner}",
          "Rows that are no data can be left out with 'skip'.");

  static final DiagnosticCode DUPLICATE_ID =
      error(
          "mapping.duplicate-id",
          "Two rows have one id.",
          "'{id}' stands in {first} already",
          "Say 'existing: add' if both tell about one thing, 'existing: leave' if the first is "
              + "enough, or give one another id.");

  static final DiagnosticCode DISAGREEMENT =
      warning(
          "mapping.disagreement",
          "Two rows about one thing do not agree.",
          "this {owner} has another {name} already, from a row above",
          "What was read first is kept.");

  static final DiagnosticCode NOT_THERE =
      warning(
          "mapping.not-there",
          "A row adds to something that is not there.",
          "nothing has the id '{id}', so this is left out",
          "Say 'missing: make' if the row should make it, or 'missing: leave' if this is fine.");

  static final DiagnosticCode UNKNOWN_NAME =
      error(
          "mapping.unknown-name",
          "A cell names something that is not there.",
          "nothing that {name} can refer to is called '{found}'",
          "What is referred to is found by its id, its name or another of its names. An id that "
              + "nothing has is kept, and this is a warning.");

  static final DiagnosticCode AMBIGUOUS_NAME =
      error(
          "mapping.ambiguous-name",
          "A cell names several things.",
          "'{found}' can be {known}",
          "Write the id, or say in the mapping which is meant: values: {CSA: csa}.");

  static final DiagnosticCode NO_DATE =
      error(
          "mapping.no-date",
          "A cell has no date of a form that the mapping lists.",
          "{problem}",
          "Add the form under 'dates': edtf, words, day-first, month-first, or a pattern such as "
              + "d.M.uuuu.");

  static final DiagnosticCode GUESSED_DATE =
      info(
          "mapping.guessed-date",
          "The words for a date leave something open.",
          "{guess}",
          "The words are kept beside the date.");

  private static DiagnosticCode error(String id, String summary, String template, String why) {
    return new DiagnosticCode(id, Severity.ERROR, summary, template, why);
  }

  private static DiagnosticCode warning(String id, String summary, String template, String why) {
    return new DiagnosticCode(id, Severity.WARNING, summary, template, why);
  }

  private static DiagnosticCode info(String id, String summary, String template, String why) {
    return new DiagnosticCode(id, Severity.INFO, summary, template, why);
  }

  /** Returns all of them, in the order of their ids. */
  public static List<DiagnosticCode> all() {
    return ImmutableList.of(
        AMBIGUOUS_NAME,
        BAD_VALUE,
        CELL_ERROR,
        DISAGREEMENT,
        DUPLICATE_HEADER,
        DUPLICATE_ID,
        DUPLICATE_KEY,
        GUESSED_DATE,
        MISSING_KEY,
        NO_DATE,
        NO_HEADER,
        NO_ID,
        NOT_THERE,
        UNKNOWN_ATTRIBUTE,
        UNKNOWN_COLUMN,
        UNKNOWN_KEY,
        UNKNOWN_NAME,
        UNKNOWN_TABLE,
        UNMAPPED_COLUMN,
        UNMAPPED_TABLE);
  }
}
