package space.roadmap.core.rule.builtin.evidence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;

/** Lists the rules of this package. */
public final class EvidenceRules {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new UnsourcedRule(),
          new StaleRule(),
          new LowConfidenceRule(),
          new ConflictingClaimsRule(),
          new InferredAsStatedRule());

  private EvidenceRules() {}

  /** Returns the rules, in the order in which they are listed. */
  public static List<Rule> all() {
    return RULES;
  }
}
