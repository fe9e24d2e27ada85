package space.roadmap.xlsx;

import java.io.IOException;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;

/** Thrown where a file or one of its parts is not read further; carries the finding. */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic.Builder finding;

  private Refusal(Diagnostic.Builder finding) {
    super("a part of the workbook is not read");
    this.finding = finding;
  }

  /** Says what is wrong with a part. */
  static Refusal of(DiagnosticCode code, String part, String problem) {
    return new Refusal(code.report().with("part", part).with("problem", problem));
  }

  /** Says that a file is no workbook. */
  static Refusal noWorkbook(String name, String problem) {
    return new Refusal(XlsxCodes.NO_WORKBOOK.report().with("name", name).with("problem", problem));
  }

  /** Says that a file is protected. */
  static Refusal password(String name) {
    return new Refusal(XlsxCodes.PASSWORD.report().with("name", name));
  }

  /** Returns the finding, which has no place yet. */
  Diagnostic.Builder finding() {
    return finding;
  }
}
