package space.roadmap.core.rule;

import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;

/**
 * Something that must hold of every roadmap.
 *
 * <p>A rule has one code, which holds its name, its severity and what there is to explain. It looks
 * at a roadmap and reports a finding wherever the rule is broken:
 *
 * <pre>{@code
 * final class NamedLead implements Rule {
 *   private static final DiagnosticCode CODE =
 *       new DiagnosticCode(
 *           "example.no-lead",
 *           Severity.WARNING,
 *           "A mission has no lead.",
 *           "{mission} has no lead; name the organization that answers for it",
 *           "Somebody has to answer for a mission.");
 *
 *   public DiagnosticCode code() {
 *     return CODE;
 *   }
 *
 *   public void check(RoadmapView view, Reporter reporter) {
 *     for (Mission mission : view.roadmap().missions()) {
 *       if (mission.lead().isEmpty()) {
 *         String id = mission.id().text();
 *         reporter.report(CODE.report().entity(id).with("mission", id).build());
 *       }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p><b>For implementers.</b> {@link #check} is called once for each validation, on any thread; one
 * rule object may serve several validations at once, so it keeps no state. It may report in any
 * order: the validator sorts findings, applies configured severities and drops suppressed ones. It
 * reports with its own code only. It must not change the roadmap, which it could not, nor look at a
 * clock: the day is {@link RoadmapView#today}. A rule that throws becomes a finding itself, and the
 * others still run. Where one entity is enough to judge by, implement {@link EntityRule}.
 */
public interface Rule {
  /** Returns the code of everything the rule reports. */
  DiagnosticCode code();

  /** Reports every place where the roadmap breaks the rule. */
  void check(RoadmapView view, Reporter reporter);

  /** Returns the measures that a ruleset can set for it; none unless it has some. */
  default List<Threshold<?>> thresholds() {
    return List.of();
  }

  /** Returns a small complete document, as YAML, that breaks the rule; empty if there is none. */
  default String badExample() {
    return "";
  }

  /** Returns the same document, mended; empty if there is none. */
  default String goodExample() {
    return "";
  }

  /** Returns the edition before the examples, for a rule that compares; empty if there is none. */
  default String previousExample() {
    return "";
  }
}
