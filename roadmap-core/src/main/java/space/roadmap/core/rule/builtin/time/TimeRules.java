package space.roadmap.core.rule.builtin.time;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;

/** Lists the rules of this package. */
public final class TimeRules {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new ReversedPeriodRule(),
          new MilestoneOrderRule(),
          new DateCycleRule(),
          new RelativeDisagreesRule(),
          new PercentileOrderRule(),
          new WindowMissedRule(),
          new PrerequisiteLateRule(),
          new CapabilityLateRule(),
          new CapabilityGoneRule(),
          new TightMarginRule(),
          new MaturityLateRule(),
          new CoverageGapRule(),
          new DecisionLateRule(),
          new EventPassedRule(),
          new ActualInFutureRule(),
          new OutsideParentRule(),
          new WordsDisagreeRule(),
          new TighterThanWordsRule(),
          new MaturityDropRule(),
          new RelativeUndatedRule(),
          new PeriodStatedTwiceRule(),
          new UndatedRule());

  private TimeRules() {}

  /** Returns the rules, in the order in which they are listed. */
  public static List<Rule> all() {
    return RULES;
  }
}
