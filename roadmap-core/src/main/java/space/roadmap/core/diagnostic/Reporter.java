package space.roadmap.core.diagnostic;

/** Takes findings as they are made. */
@FunctionalInterface
public interface Reporter {
  /** Takes one finding. */
  void report(Diagnostic diagnostic);
}
