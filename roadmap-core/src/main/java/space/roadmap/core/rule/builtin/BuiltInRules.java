package space.roadmap.core.rule.builtin;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProvider;
import space.roadmap.core.rule.builtin.coordination.CoordinationRules;
import space.roadmap.core.rule.builtin.edition.EditionRules;
import space.roadmap.core.rule.builtin.evidence.EvidenceRules;
import space.roadmap.core.rule.builtin.portfolio.PortfolioRules;
import space.roadmap.core.rule.builtin.status.StatusRules;
import space.roadmap.core.rule.builtin.structure.StructureRules;
import space.roadmap.core.rule.builtin.time.TimeRules;

/** Offers the rules of the library itself. */
public final class BuiltInRules implements RuleProvider {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(StructureRules.all())
          .addAll(TimeRules.all())
          .addAll(StatusRules.all())
          .addAll(PortfolioRules.all())
          .addAll(EvidenceRules.all())
          .addAll(EditionRules.all())
          .addAll(CoordinationRules.all())
          .build();

  /** Makes the provider; service loaders call this. */
  public BuiltInRules() {}

  @Override
  public List<Rule> rules() {
    return RULES;
  }
}
