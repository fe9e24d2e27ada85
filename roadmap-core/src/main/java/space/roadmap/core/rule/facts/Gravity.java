package space.roadmap.core.rule.facts;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.Certainty;

/** Decides how much a finding matters: what is only possible, or only wished for, matters less. */
public final class Gravity {
  private Gravity() {}

  /** Returns the severity of a code, one step milder for possible, and one for a soft need. */
  public static Severity of(DiagnosticCode code, Certainty certainty, boolean hard) {
    Severity severity = code.severity();
    severity = certainty == Certainty.CERTAIN ? severity : milder(severity);
    return hard ? severity : milder(severity);
  }

  private static Severity milder(Severity severity) {
    return severity == Severity.ERROR ? Severity.WARNING : Severity.INFO;
  }
}
