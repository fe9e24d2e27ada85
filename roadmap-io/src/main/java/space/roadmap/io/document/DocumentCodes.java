package space.roadmap.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** The findings of reading a document. */
public final class DocumentCodes {
  private DocumentCodes() {}

  static final DiagnosticCode SYNTAX =
      error(
          "document.syntax",
          "The text is no JSON or YAML.",
          "{problem}",
          "The document cannot be read beyond this place. Mend the text here and try again.");

  static final DiagnosticCode EMPTY =
      error(
          "document.empty",
          "The document has no content.",
          "the document is empty; start it with formatVersion: \"1.0\" and roadmap:",
          "A document needs a formatVersion, a roadmap with id and title, and lists of entities.");

  static final DiagnosticCode ENCODING =
      error(
          "document.encoding",
          "The bytes are no UTF-8.",
          "{problem}; save the document as UTF-8",
          "Documents are UTF-8, with or without a byte-order mark. Save the file in that"
              + " encoding.");

  static final DiagnosticCode LIMIT =
      error(
          "document.limit",
          "The document is larger or deeper than is allowed.",
          "{problem}",
          "Limits on size, depth and the length of texts keep a document from exhausting memory. "
              + "Split the document, or raise the limit if you trust it.");

  static final DiagnosticCode TRAILING =
      error(
          "document.trailing-content",
          "Something follows the end of the document.",
          "{found} follows the end of the document; a file holds one document",
          "A file holds one roadmap. Remove what follows, or put it into a file of its own.");

  static final DiagnosticCode ALIAS =
      error(
          "document.alias",
          "YAML anchors, aliases, merge keys and tags are not used.",
          "{found} is not understood here; write the value out where it is needed",
          "An alias would make one text mean several places, and other tools read it differently. "
              + "Write the value out.");

  static final DiagnosticCode MIGRATED =
      new DiagnosticCode(
          "document.migrated",
          Severity.INFO,
          "The document is of an older version of the format.",
          "formatVersion '{found}' is an older one, and is read as 1.0",
          "Names that have changed since are read as what they are called now. Write the document "
              + "anew, for example with 'convert', to bring it up to date.");

  static final DiagnosticCode VERSION_LATE =
      error(
          "document.version-late",
          "The version of an older document does not come first.",
          "formatVersion '{found}' stands after what it is about; put it first",
          "An older version calls some things by other names, so a reader must know it before "
              + "anything else.");

  static final DiagnosticCode VERSION =
      error(
          "document.version",
          "The document has a format version that this library cannot read.",
          "the formatVersion is '{found}'; this library reads 1.0 and later minor versions",
          "A reader takes any minor version of its major version. Use a newer library, or migrate "
              + "the document.");

  static final DiagnosticCode INCLUDE =
      error(
          "document.include",
          "An included file cannot be found or read.",
          "the pattern {problem}",
          "A document may name files that belong to it: include: [organizations.yaml, "
              + "missions/*.yaml]. A pattern is a path within the folder of the document, where * "
              + "stands for any part of a name and ** for any folders; .. and links that lead out "
              + "of the folder are refused. Files are read in the order of their names, each "
              + "once.");

  static final DiagnosticCode NOT_IN_PART =
      error(
          "document.not-in-part",
          "An included file holds what only the document itself may hold.",
          "'{name}' stands in an included file; {problem}",
          "An included file holds lists of entities; the document itself names the files. A file "
              + "that is a document of its own starts with its header.");

  static final DiagnosticCode NAMESPACE =
      error(
          "document.namespace",
          "A document that is included cannot be joined.",
          "'{name}' is a document of its own, and cannot be joined: {problem}",
          "An included file with a header is a document of its own. Its ids are those of its "
              + "namespace to others: with roadmap: {namespace: esa} its argonaut is "
              + "esa:argonaut. Each document needs a namespace of its own.");

  static final DiagnosticCode DUPLICATE_KEY =
      error(
          "document.duplicate-key",
          "An attribute stands twice in one object.",
          "'{name}' stands here a second time; the first is used",
          "Readers differ in which of the two they take. Remove one.");

  static final DiagnosticCode UNKNOWN_ATTRIBUTE =
      new DiagnosticCode(
          "document.unknown-attribute",
          Severity.WARNING,
          "An attribute has a name that is not known.",
          "{owner} has no attribute '{name}'; it is kept as it is",
          "It is kept and written back, and no rule looks at it. Mend the name, or begin it with "
              + "x- to say that it is your own.");

  static final DiagnosticCode UNKNOWN_KIND =
      error(
          "document.unknown-kind",
          "A list has a name that is no kind of entity.",
          "{owner} has no list '{name}'; it is kept as it is, and nothing in it is read",
          "A list at the top of a document holds the entities of one kind. Mend the name, or begin "
              + "it with x- to say that the list is your own.");

  static final DiagnosticCode VALUELESS_KEY =
      error(
          "document.valueless-key",
          "An unknown attribute has no value.",
          "the unknown attribute '{name}' has no value; if it is part of a text, quote the text",
          "In YAML a comma, a colon or a brace ends a text that is not quoted: {words: late 2028 "
              + "(two, planned)} has two keys. Put the text between double quotes.");

  static final DiagnosticCode NULL =
      error(
          "document.null",
          "An attribute has no value.",
          "'{name}' has no value; give it one, or leave it out to say nothing",
          "An absent attribute means that nothing is stated. There is no other way to say"
              + " nothing.");

  static final DiagnosticCode TYPE =
      error(
          "document.wrong-type",
          "A value is of another type than the attribute takes.",
          "'{name}' takes {expected}, not {found}",
          "The value is left out. Write what the attribute takes.");

  static final DiagnosticCode VALUE =
      error(
          "document.invalid-value",
          "A value is not spelled as its type asks.",
          "{problem}",
          "The value is left out. Dates and periods are EDTF, durations ISO 8601, ids lower-case "
              + "letters, digits, dots and hyphens.");

  static final DiagnosticCode VOCABULARY =
      error(
          "document.unknown-word",
          "A word is none of its vocabulary.",
          "{problem}",
          "The value is left out. The vocabulary is closed: rules decide by its words. Use one of "
              + "them, or say it in a note.");

  static final DiagnosticCode MISSING =
      error(
          "document.missing-attribute",
          "An attribute that is needed is missing.",
          "{owner} lacks '{name}'",
          "What lacks it is left out, and references to it raise no second finding.");

  private static final ImmutableSet<DiagnosticCode> STOPPING =
      ImmutableSet.of(SYNTAX, EMPTY, ENCODING, LIMIT, TRAILING, ALIAS, VERSION, INCLUDE, NAMESPACE);

  private static DiagnosticCode error(
      String id, String summary, String template, String explanation) {
    return new DiagnosticCode(id, Severity.ERROR, summary, template, explanation);
  }

  /** Returns whether findings of this kind say that a file, or the rest of one, was not read. */
  public static boolean stopsReading(DiagnosticCode code) {
    return STOPPING.contains(code);
  }

  /** Returns all of them, in the order of their ids. */
  public static List<DiagnosticCode> all() {
    return ImmutableList.of(
        ALIAS,
        DUPLICATE_KEY,
        EMPTY,
        ENCODING,
        INCLUDE,
        NAMESPACE,
        NOT_IN_PART,
        VALUE,
        LIMIT,
        MISSING,
        NULL,
        SYNTAX,
        TRAILING,
        UNKNOWN_ATTRIBUTE,
        UNKNOWN_KIND,
        VOCABULARY,
        VALUELESS_KEY,
        VERSION,
        MIGRATED,
        VERSION_LATE,
        TYPE);
  }
}
