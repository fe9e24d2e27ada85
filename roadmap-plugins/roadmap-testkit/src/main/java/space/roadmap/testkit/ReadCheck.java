package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.LossReport;
import space.roadmap.io.ReadResult;

/** Checks what was read; see {@link FormatTestKit}. */
public final class ReadCheck {
  private final ReadResult result;

  ReadCheck(ReadResult result) {
    this.result = result;
  }

  /** Returns what was read; that there is nothing is a failure. */
  public Roadmap roadmap() {
    assertTrue(
        result.roadmap().isPresent(), () -> "nothing was read; found: " + Found.of(findings()));
    return result.roadmap().orElseThrow();
  }

  /** Returns what was found, in the order of places. */
  public List<Diagnostic> findings() {
    return result.diagnostics();
  }

  /** Returns what the model could not hold. */
  public LossReport losses() {
    return result.losses();
  }

  /** Checks everything that was read. */
  public ReadCheck isEqualTo(Roadmap expected) {
    Roadmap actual = roadmap();
    assertEquals(
        expected,
        actual,
        () -> Difference.first(expected, actual) + "; found: " + Found.of(findings()));
    return this;
  }

  /** Checks that there is a finding with this code; what is checked next is about it. */
  public FindingCheck reports(String code) {
    return new FindingCheck(this, code, Found.with(findings(), code));
  }

  /** Checks that there is nothing to report. */
  public ReadCheck reportsNothing() {
    assertEquals(List.of(), findings(), "findings");
    return this;
  }
}
