package space.roadmap.core.rule.builtin.edition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;

/** Lists the rules of this package. */
public final class EditionRules {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(new IdReusedRule(), new ItemGoneRule());

  private EditionRules() {}

  /** Returns the rules, in the order in which they are listed. */
  public static List<Rule> all() {
    return RULES;
  }
}
