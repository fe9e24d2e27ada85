package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;

/**
 * Turns what rules reported into what a validator returns: configured, accepted where the document
 * says so, recognisable, and in order.
 */
final class Findings {
  private static final int HEADER = -1;
  private static final int NO_ENTITY = Integer.MAX_VALUE;

  private final Roadmap roadmap;
  private final RuleSet ruleSet;
  private final Suppressions suppressions;
  private final List<Finding> kept = new ArrayList<>();

  private Findings(RoadmapView view, RuleSet ruleSet, List<Rule> ran) {
    this.roadmap = view.roadmap();
    this.ruleSet = ruleSet;
    suppressions = new Suppressions(view, ruleSet, ran);
  }

  /**
   * Returns the findings.
   *
   * @param ran the rules that have run
   * @param reported what they reported, in any order
   */
  static List<Diagnostic> of(
      RoadmapView view, RuleSet ruleSet, List<Rule> ran, List<Diagnostic> reported) {
    Findings findings = new Findings(view, ruleSet, ran);
    reported.forEach(findings::keep);
    findings.suppressions.unused().forEach(findings::keep);
    Collections.sort(findings.kept);
    ImmutableList.Builder<Diagnostic> sorted = ImmutableList.builder();
    findings.kept.forEach(finding -> sorted.add(finding.diagnostic()));
    return sorted.build();
  }

  private void keep(Diagnostic reported) {
    Optional<Diagnostic> configured = ruleSet.apply(reported);
    if (configured.isEmpty()) {
      return;
    }
    Optional<Id<Entity>> id = reported.entity().flatMap(Id::ifValid);
    Diagnostic finding = Fingerprints.marked(configured.get(), roadmap);
    Optional<String> reason =
        id.flatMap(this::entity).flatMap(entity -> suppressions.reason(finding, entity));
    kept.add(
        new Finding(
            id.map(this::position).orElse(NO_ENTITY),
            reason.isEmpty()
                ? finding
                : finding.toBuilder()
                    .acceptance(new Acceptance(Acceptance.By.SUPPRESSION, reason.get()))
                    .build()));
  }

  private Optional<Entity> entity(Id<?> id) {
    return roadmap.header().id().equals(id) ? Optional.of(roadmap.header()) : roadmap.find(id);
  }

  private int position(Id<?> id) {
    if (roadmap.header().id().equals(id)) {
      return HEADER;
    }
    int position = roadmap.position(id);
    return position < 0 ? NO_ENTITY : position;
  }
}
