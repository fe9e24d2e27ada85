package space.roadmap.core.rule.builtin;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProvider;

/** Offers the rules of the library itself. */
public final class BuiltInRules implements RuleProvider {
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
          new SuppressionWithoutReasonRule(),
          new ScenarioChangeRule(),
          new ReversedPeriodRule(),
          new MilestoneOrderRule(),
          new DateCycleRule(),
          new RelativeDisagreesRule(),
          new PercentileOrderRule(),
          new WindowMissedRule(),
          new PrerequisiteLateRule(),
          new CapabilityLateRule(),
          new NeedStoppedRule(),
          new PastTargetRule());

  /** Makes the provider; service loaders call this. */
  public BuiltInRules() {}

  @Override
  public List<Rule> rules() {
    return RULES;
  }
}
