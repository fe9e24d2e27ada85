package space.roadmap.core.rule.builtin.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;

/** Lists the rules of this package. */
public final class PortfolioRules {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new ObjectiveUnaddressedRule(),
          new ObjectiveStoppedRule(),
          new ObjectiveUndatedRule(),
          new CrewFunctionMissingRule(),
          new CapabilityUnusedRule(),
          new TechnologyUnneededRule(),
          new SingleProviderRule(),
          new OverlapRule(),
          new OneSidedContributionRule(),
          new InconsistentMissionRule());

  private PortfolioRules() {}

  /** Returns the rules, in the order in which they are listed. */
  public static List<Rule> all() {
    return RULES;
  }
}
