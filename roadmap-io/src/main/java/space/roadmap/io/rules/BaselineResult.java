package space.roadmap.io.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.findings.SourceLines;

/**
 * What a baseline file holds, or what is wrong with it.
 *
 * @param baseline the baseline; empty if there is an error
 * @param diagnostics everything that was found, in the order of the text
 * @param lines the lines of the file, to show them below findings
 */
public record BaselineResult(
    Optional<Baseline> baseline, List<Diagnostic> diagnostics, SourceLines lines) {
  /** Copies the findings. */
  public BaselineResult {
    diagnostics = ImmutableList.copyOf(diagnostics);
  }
}
