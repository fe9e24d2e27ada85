package space.roadmap.core.rule.builtin.structure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;

/** Lists the rules of this package. */
public final class StructureRules {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new DuplicateIdRule(),
          new DuplicatePartRule(),
          new UnresolvedReferenceRule(),
          new UnresolvedPartRule(),
          new UnknownMilestoneRule(),
          new UnknownOptionRule(),
          new WrongKindRule(),
          new HierarchyCycleRule(),
          new NeedCycleRule(),
          new VocabularyRule(),
          new UnitRule(),
          new NoLeadRule(),
          new JointLeadRule(),
          new SuppressionWithoutReasonRule(),
          new SuppressionUnusedRule(),
          new ScenarioChangeRule());

  private StructureRules() {}

  /** Returns the rules, in the order in which they are listed. */
  public static List<Rule> all() {
    return RULES;
  }
}
