package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;

/** Says that a document is wrong; it carries the findings, and its message shows the first few. */
public final class RoadmapException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient ImmutableList<Diagnostic> diagnostics;

  /** Makes one from all findings, of which at least one is an error. */
  public RoadmapException(List<Diagnostic> diagnostics) {
    super(message(diagnostics));
    this.diagnostics = ImmutableList.copyOf(diagnostics);
  }

  /** Returns all findings, errors or not; none after serialization. */
  @SuppressWarnings("ConstantValue") // null after deserialization
  public List<Diagnostic> diagnostics() {
    return diagnostics == null ? ImmutableList.of() : diagnostics;
  }

  private static String message(List<Diagnostic> all) {
    List<Diagnostic> errors =
        all.stream().filter(diagnostic -> diagnostic.severity() == Severity.ERROR).toList();
    StringBuilder text = new StringBuilder();
    text.append(errors.size()).append(errors.size() == 1 ? " error" : " errors");
    errors.stream().limit(SHOWN).forEach(error -> text.append("\n  ").append(error));
    if (errors.size() > SHOWN) {
      text.append("\n  and ").append(errors.size() - SHOWN).append(" more");
    }
    return text.toString();
  }
}
