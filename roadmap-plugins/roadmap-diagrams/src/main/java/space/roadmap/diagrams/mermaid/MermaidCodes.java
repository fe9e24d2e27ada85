package space.roadmap.diagrams.mermaid;

import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/** What there is to say about a diagram. */
public final class MermaidCodes {
  private MermaidCodes() {}

  /** The options leave missions out. */
  public static final DiagnosticCode LEFT_OUT =
      new DiagnosticCode(
          "mermaid.left-out",
          Severity.INFO,
          "The options leave missions out of the diagram.",
          "the diagram shows {shown} of {all} missions",
          "The options from, until and destination choose what is shown. Missions without a date are"
              + " left out where from or until is given.");

  /** Mermaid refuses a text of this length unless it is told to. */
  public static final DiagnosticCode LARGE =
      new DiagnosticCode(
          "mermaid.large",
          Severity.WARNING,
          "The diagram is longer than Mermaid draws by default.",
          "the diagram has {length} characters, and Mermaid draws {limit} unless its maxTextSize is"
              + " raised",
          "Choose less with the options from, until and destination, or raise maxTextSize in the"
              + " program that draws the diagram.");

  /** There is no such destination. */
  public static final DiagnosticCode NO_DESTINATION =
      new DiagnosticCode(
          "mermaid.no-destination",
          Severity.WARNING,
          "The destination that was asked for is not in the roadmap.",
          "the roadmap has no destination '{id}', so the diagram is empty",
          "Check the spelling against the ids of the destinations.");

  /** Returns all of them. */
  public static List<DiagnosticCode> all() {
    return List.of(LEFT_OUT, LARGE, NO_DESTINATION);
  }
}
