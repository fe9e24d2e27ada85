package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/**
 * What can go wrong between a caller, a plugin and the files.
 *
 * <p>Codes that start with {@code io.} are about what was asked for or about the files; those that
 * start with {@code plugin.} are about the plugins. None is about what a roadmap says.
 */
public final class HostCodes {
  private HostCodes() {}

  /** There is no format with the id that was asked for. */
  public static final DiagnosticCode UNKNOWN_FORMAT =
      new DiagnosticCode(
          "io.unknown-format",
          Severity.ERROR,
          "There is no format with this id.",
          "there is no format '{format}'; there are: {known}",
          "Formats are found at run time: every plugin on the class path or module path adds one."
              + " Check the spelling, or add the plugin.");

  /** Nothing tells the format. */
  public static final DiagnosticCode UNRECOGNISED =
      new DiagnosticCode(
          "io.unrecognised",
          Severity.ERROR,
          "Neither the name nor the content tells the format.",
          "cannot tell the format of {name}; formats that can be {done}: {known}",
          "A format is found by the end of the file name, and when reading by the first bytes too."
              + " Name the format, or give the file a name that tells it.");

  /** The format cannot be read, or cannot be written. */
  public static final DiagnosticCode NOT_SUPPORTED =
      new DiagnosticCode(
          "io.not-supported",
          Severity.ERROR,
          "The format cannot be read, or cannot be written.",
          "the format '{format}' cannot be {done}; formats that can: {known}",
          "Some formats, such as diagrams, are only written. Choose another.");

  /** An option is unknown to the format or has a value that it cannot have. */
  public static final DiagnosticCode BAD_OPTION =
      new DiagnosticCode(
          "io.bad-option",
          Severity.ERROR,
          "An option is unknown to the format, or its value is none.",
          "format '{format}': {problem}",
          "Each format lists its options with their types and defaults.");

  /** A source has more bytes than are taken. */
  public static final DiagnosticCode TOO_LARGE =
      new DiagnosticCode(
          "io.too-large",
          Severity.ERROR,
          "A source has more bytes than are taken.",
          "{name} is too large: at most {limit} bytes are taken",
          "The limit keeps one document from exhausting memory. Split the document, or raise the"
              + " limit if you trust it.");

  /** A zip is broken, or not to be trusted. */
  public static final DiagnosticCode BAD_ARCHIVE =
      new DiagnosticCode(
          "io.bad-archive",
          Severity.ERROR,
          "A zip is broken, or not to be trusted.",
          "{name} is not read: {problem}",
          "Files in a zip have paths within it, each once, and unpack to at most 200 times their"
              + " size unless a limit says otherwise, as text does. Pack the folder again.");

  /** A file changed while it was read. */
  public static final DiagnosticCode CHANGED =
      new DiagnosticCode(
          "io.changed",
          Severity.ERROR,
          "A file changed while it was read.",
          "{name} changed while it was read; read it again",
          "A reader may look at a file twice. If its bytes differ, what was read fits neither.");

  /** The caller stopped the work. */
  public static final DiagnosticCode CANCELLED =
      new DiagnosticCode(
          "io.cancelled",
          Severity.ERROR,
          "The work was stopped before it was done.",
          "stopped before {name} was {done}",
          "The caller asked to stop. What was read or written so far is not used.");

  /** A source holds no roadmap. */
  public static final DiagnosticCode NO_ROADMAP =
      new DiagnosticCode(
          "io.no-roadmap",
          Severity.ERROR,
          "The source holds no roadmap.",
          "{name} says nothing of the roadmap itself, so there is none",
          "A roadmap needs at least an id and a title.");

  /** There are more findings than are taken. */
  public static final DiagnosticCode TOO_MANY =
      new DiagnosticCode(
          "io.too-many-findings",
          Severity.WARNING,
          "There are more findings than are taken.",
          "{count} more findings are not listed",
          "The gravest of those that are not listed gives this one its severity.");

  /** Something got lost, and the caller said that nothing may. */
  public static final DiagnosticCode LOSS =
      new DiagnosticCode(
          "io.loss",
          Severity.ERROR,
          "The format cannot hold this, and nothing may get lost.",
          "{loss}",
          "Not every format holds everything. Choose one that does, or accept the loss.");

  /** A plugin could not be loaded. */
  public static final DiagnosticCode NOT_LOADED =
      new DiagnosticCode(
          "plugin.not-loaded",
          Severity.ERROR,
          "A plugin cannot be loaded.",
          "{name}{location} cannot be loaded: {reason}",
          "All other plugins work. The reason names what is missing or what the plugin threw; often"
              + " it was built for another version of the library, or lacks a library of its own.");

  /** Two plugins have one id and one priority. */
  public static final DiagnosticCode DUPLICATE =
      new DiagnosticCode(
          "plugin.duplicate-id",
          Severity.ERROR,
          "Two plugins have the same id and the same priority.",
          "{first} and {second} both bring '{id}' with priority {priority}; {first} is used",
          "The one whose class name comes first is used, so that the choice does not depend on the"
              + " order of jars. Remove one, or give one a greater priority.");

  /** No plugin was found at all. */
  public static final DiagnosticCode NONE =
      new DiagnosticCode(
          "plugin.none",
          Severity.ERROR,
          "No plugin was found at all.",
          "no plugin of {service} was found; even those of the library itself are missing",
          "This happens when jars are merged without merging their service files, when a class"
              + " loader sees only some of the jars, or when a module path lacks the modules.");

  /** A plugin threw what it must not. */
  public static final DiagnosticCode FAILED =
      new DiagnosticCode(
          "plugin.failed",
          Severity.ERROR,
          "A plugin failed.",
          "the plugin '{format}' ({plugin}) failed to {doing} {name}: {reason}",
          "This is a defect of the plugin, whatever the document says: tell its authors.");

  /** Returns all of them. */
  public static List<DiagnosticCode> all() {
    return ImmutableList.of(
        UNKNOWN_FORMAT,
        UNRECOGNISED,
        NOT_SUPPORTED,
        BAD_OPTION,
        TOO_LARGE,
        BAD_ARCHIVE,
        CHANGED,
        CANCELLED,
        NO_ROADMAP,
        TOO_MANY,
        LOSS,
        NOT_LOADED,
        DUPLICATE,
        NONE,
        FAILED);
  }
}
