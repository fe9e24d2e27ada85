package space.roadmap.io.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** The findings of reading a baseline. */
public final class BaselineCodes {
  private BaselineCodes() {}

  static final DiagnosticCode SYNTAX =
      error(
          "baseline.syntax",
          "The baseline cannot be read.",
          "{problem}",
          "A baseline is a file of JSON that the library writes. Write it anew, or take it from the"
              + " history of your files.");

  static final DiagnosticCode VERSION =
      error(
          "baseline.version",
          "The baseline is of a version that this library cannot read.",
          "the baseline {found}; this library reads version {known}",
          "What a version means by a fingerprint, another may not. Write the baseline anew, or use "
              + "the library that wrote it.");

  static final DiagnosticCode BAD_ENTRY =
      error(
          "baseline.bad-entry",
          "Something in the baseline is not what it should be.",
          "{problem}",
          "A finding in a baseline has a fingerprint and a code, and may have entity, attribute,"
              + " message and count. Take findings out of the file as you like; to add some, write"
              + " it anew.");

  private static DiagnosticCode error(
      String id, String summary, String template, String explanation) {
    return new DiagnosticCode(id, Severity.ERROR, summary, template, explanation);
  }

  /** Returns all of them, in the order of their ids. */
  public static List<DiagnosticCode> all() {
    return ImmutableList.of(BAD_ENTRY, SYNTAX, VERSION);
  }
}
