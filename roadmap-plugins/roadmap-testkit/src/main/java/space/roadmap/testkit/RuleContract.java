package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import space.roadmap.core.rule.Rule;

/**
 * What every rule keeps to. A test class implements it and nothing more:
 *
 * <pre>{@code
 * class NamedLeadContractTest implements RuleContract {
 *   @Override
 *   public List<Rule> rules() {
 *     return new ExampleRules().rules();
 *   }
 * }
 * }</pre>
 *
 * <p>Examples are read as YAML and judged, on 1 June 2026, by the rule and by those that are
 * recommended. The laws about roadmaps are tried on {@link SampleRoadmaps} and on random ones, by
 * all rules together.
 */
public interface RuleContract {
  /** Returns the rules. */
  List<Rule> rules();

  /** Returns how many random roadmaps are tried. */
  default int rounds() {
    return 30;
  }

  /** Returns the first seed: fixed, unless the system property {@code roadmap.seed} says it. */
  default long firstSeed() {
    return Long.getLong("roadmap.seed", 1);
  }

  /** What a rule is about is said in sentences. */
  @TestFactory
  default Stream<DynamicTest> summariesAndExplanationsAreSentences() {
    return each(rule -> true, RuleLaws::speaksInSentences);
  }

  /** The bad example leads to findings of the rule, each about something, and to no others. */
  @TestFactory
  default Stream<DynamicTest> badExamplesAreFound() {
    RuleLaws laws = RuleLaws.of(rules());
    return each(
        rule -> !rule.badExample().isEmpty(),
        rule -> RuleLaws.areFindingsOf(rule, laws.findingsIn(rule, rule.badExample())));
  }

  /** The good example leads to no finding. */
  @TestFactory
  default Stream<DynamicTest> goodExamplesAreNot() {
    RuleLaws laws = RuleLaws.of(rules());
    return each(
        rule -> !rule.goodExample().isEmpty(),
        rule -> assertEquals(List.of(), laws.findingsIn(rule, rule.goodExample()), "findings"));
  }

  /** No rule throws, whatever the roadmap says, be there an edition before it or not. */
  @TestFactory
  default Stream<DynamicTest> noRuleThrows() {
    return onRoadmaps(RuleLaws::noneThrows);
  }

  /** A roadmap is the same after it was judged. */
  @TestFactory
  default Stream<DynamicTest> rulesChangeNothing() {
    return onRoadmaps(RuleLaws::noneChangesAnything);
  }

  /** What is found does not depend on the number of threads. */
  @TestFactory
  default Stream<DynamicTest> theSameIsFoundOnSeveralThreads() {
    return onRoadmaps(RuleLaws::findTheSameOnSeveralThreads);
  }

  /** What is found does not depend on the order of entities. */
  @TestFactory
  default Stream<DynamicTest> theSameIsFoundInAnyOrder() {
    return onRoadmaps(RuleLaws::findTheSameInAnyOrder);
  }

  /**
   * What is found does not depend on whether it is known which attributes a roadmap uses: a rule
   * that looks at few entities looks at all that matter.
   */
  @TestFactory
  default Stream<DynamicTest> theSameIsFoundWhereUseIsUnknown() {
    RuleLaws laws = RuleLaws.of(rules());
    return Stream.of(
            each(rule -> true, laws::findTheSameInExamplesWhereUseIsUnknown),
            onRoadmaps(RuleLaws::findTheSameWhereUseIsUnknown),
            RandomRoadmaps.series(firstSeed() + 400, 1 + rounds() / 15)
                .map(one -> one.withSize(20))
                .map(one -> test(one, laws, RuleLaws::findTheSameInThinOnesWhereUseIsUnknown)))
        .flatMap(tests -> tests);
  }

  /** A finding is about an entity that the roadmap has. */
  @TestFactory
  default Stream<DynamicTest> findingsAreAboutWhatIsThere() {
    return onRoadmaps(RuleLaws::nameWhatIsThere);
  }

  private Stream<DynamicTest> each(Predicate<Rule> which, Consumer<Rule> law) {
    assertTrue(!rules().isEmpty(), "there are no rules; return those to be tried");
    return rules().stream()
        .filter(which)
        .map(
            rule ->
                dynamicTest(
                    rule.code().id(),
                    () -> EntityLaws.explain(rule.code().id(), () -> law.accept(rule))));
  }

  private Stream<DynamicTest> onRoadmaps(RuleLaws.Law law) {
    RuleLaws laws = RuleLaws.of(rules());
    Stream<RandomRoadmaps> random =
        Stream.of(
                RandomRoadmaps.series(firstSeed(), rounds()),
                RandomRoadmaps.series(firstSeed() + 100, rounds() / 3)
                    .map(RandomRoadmaps::withUnresolvedReferences),
                RandomRoadmaps.series(firstSeed() + 200, rounds() / 8).map(one -> one.withSize(30)),
                RandomRoadmaps.series(firstSeed() + 300, rounds() / 8)
                    .map(one -> one.withSize(30).withUnresolvedReferences()))
            .flatMap(one -> one);
    Stream<DynamicTest> onSamples =
        SampleRoadmaps.all().entrySet().stream()
            .map(sample -> RuleLaws.test(sample.getKey(), sample::getValue, laws, law));
    return Stream.concat(onSamples, random.map(one -> test(one, laws, law)));
  }

  private static DynamicTest test(RandomRoadmaps random, RuleLaws laws, RuleLaws.Law law) {
    return RuleLaws.test(random.toString(), random::roadmap, laws, law);
  }
}
