package space.roadmap.core.rule.facts;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.Certainty;

/** Decides how much a finding matters: what is only possible, or only wished for, matters less. */
public final class Gravity {
  private Gravity() {}

  /** Returns the severity of a code, one step milder for possible, and one for a soft need. */
  public static Severity of(DiagnosticCode code, Certainty certainty, boolean hard) {
    int steps = (certainty == Certainty.CERTAIN ? 0 : 1) + (hard ? 0 : 1);
    int last = Severity.INFO.ordinal();
    return Severity.values()[Math.min(last, code.severity().ordinal() + steps)];
  }
}
