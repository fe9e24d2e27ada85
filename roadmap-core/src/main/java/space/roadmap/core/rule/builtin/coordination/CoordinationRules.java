package space.roadmap.core.rule.builtin.coordination;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;

/** Lists the rules of this package. */
public final class CoordinationRules {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new NotMemberRule(),
          new NotEndorsedRule(),
          new UnconfirmedContributionRule(),
          new UnreviewedRule());

  private CoordinationRules() {}

  /** Returns the rules, in the order in which they are listed. */
  public static List<Rule> all() {
    return RULES;
  }
}
