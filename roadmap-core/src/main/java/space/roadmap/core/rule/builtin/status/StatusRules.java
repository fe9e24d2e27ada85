package space.roadmap.core.rule.builtin.status;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;

/** Lists the rules of this package. */
public final class StatusRules {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new NeedStoppedRule(),
          new HostStoppedRule(),
          new DeliveryStoppedRule(),
          new ContributionStoppedRule(),
          new DecidedOtherwiseRule(),
          new DecisionOverdueRule(),
          new PastTargetRule(),
          new IllegalJumpRule(),
          new HistoryDisagreesRule(),
          new OutcomeEarlyRule());

  private StatusRules() {}

  /** Returns the rules, in the order in which they are listed. */
  public static List<Rule> all() {
    return RULES;
  }
}
