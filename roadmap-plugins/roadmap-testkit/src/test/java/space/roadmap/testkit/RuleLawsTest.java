package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Validator;

/** What holds of all rules, on roadmaps made of chance: on those that are not recommended too. */
final class RuleLawsTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 6, 1);
  private static final List<Rule> RULES = RuleProviders.builtIn().rules();
  private static final Validator VALIDATOR =
      Validator.of(RULES).with(RuleSet.recommended().with("*", "default"));

  static Stream<RandomRoadmaps> roadmaps() {
    return Stream.of(
            RandomRoadmaps.series(1, 30),
            RandomRoadmaps.series(100, 10).map(RandomRoadmaps::withUnresolvedReferences),
            RandomRoadmaps.series(200, 4).map(one -> one.withSize(30)),
            RandomRoadmaps.series(300, 4).map(one -> one.withSize(30).withUnresolvedReferences()))
        .flatMap(one -> one);
  }

  @ParameterizedTest
  @MethodSource("roadmaps")
  void noRuleThrows(RandomRoadmaps random) {
    Roadmap previous = RandomRoadmaps.of(7).withSize(6).roadmap();
    assertThat(VALIDATOR.validate(random.roadmap(), TODAY)).noneMatch(RuleLawsTest::isFailure);
    assertThat(VALIDATOR.against(previous).validate(random.roadmap(), TODAY))
        .noneMatch(RuleLawsTest::isFailure);
  }

  private static boolean isFailure(Diagnostic finding) {
    return finding.code().id().startsWith("internal.");
  }

  @ParameterizedTest
  @MethodSource("roadmaps")
  void rulesChangeNothing(RandomRoadmaps random) {
    Roadmap roadmap = random.roadmap();
    VALIDATOR.validate(roadmap, TODAY);
    assertThat(roadmap).isEqualTo(random.roadmap());
  }

  @ParameterizedTest
  @MethodSource("roadmaps")
  void theSameIsFoundOnSeveralThreads(RandomRoadmaps random) {
    Roadmap roadmap = random.roadmap();
    List<Diagnostic> alone = VALIDATOR.validate(roadmap, TODAY);
    assertThat(VALIDATOR.withThreads(4).validate(roadmap, TODAY)).isEqualTo(alone);
  }

  @ParameterizedTest
  @MethodSource("roadmaps")
  void theSameIsFoundInAnyOrder(RandomRoadmaps random) {
    Roadmap roadmap = random.roadmap();
    List<String> found = inAnyOrder(VALIDATOR.validate(roadmap, TODAY));
    for (int seed = 0; seed < 3; seed++) {
      assertThat(inAnyOrder(VALIDATOR.validate(shuffled(roadmap, seed), TODAY)))
          .containsExactlyInAnyOrderElementsOf(found);
    }
  }

  private static List<String> inAnyOrder(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::toString).sorted().toList();
  }

  private static Roadmap shuffled(Roadmap roadmap, long seed) {
    RoadmapDraft draft = new RoadmapDraft().header(roadmap.header());
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      shuffle(draft, kind, roadmap, new Random(seed));
    }
    return draft.build();
  }

  private static <T extends Entity> void shuffle(
      RoadmapDraft draft, EntityKind<T> kind, Roadmap roadmap, Random random) {
    List<T> all = new ArrayList<>(roadmap.all(kind));
    Collections.shuffle(all, random);
    all.forEach(entity -> draft.add(kind, entity));
  }

  /** The laws above say something only of rules that find something. */
  @Test
  void mostRulesFindSomething() {
    Set<String> found = new TreeSet<>();
    roadmaps()
        .forEach(
            random ->
                VALIDATOR
                    .validate(random.roadmap(), TODAY)
                    .forEach(finding -> found.add(finding.code().id())));
    assertThat(found).hasSizeGreaterThan(RULES.size() / 2);
  }
}
