package space.roadmap.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Suppression;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.testkit.RandomRoadmaps;

/**
 * A suppression is of no use if what is found without it has nothing of its code: held against a
 * second validation, of the same roadmap with no suppressions at all.
 */
final class SuppressionUnusedTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 6, 1);
  private static final String CODE = "structure.suppression-unused";
  private static final List<Rule> RULES = RuleProviders.builtIn().rules();
  private static final Validator VALIDATOR =
      Validator.of(RULES).with(RuleSet.recommended().with("*", "default"));

  /** Of all rules but those about suppressions, which find something only where there are some. */
  private static final List<String> CODES =
      RULES.stream()
          .map(rule -> rule.code().id())
          .filter(code -> !code.startsWith("structure.suppression"))
          .toList();

  private int useful;
  private int useless;

  @Test
  void tellsWhichSuppressionsAcceptNothing() {
    LongStream.range(0, 60).forEach(this::compare);
    assertThat(useful).isGreaterThan(50);
    assertThat(useless).isGreaterThan(50);
  }

  private void compare(long seed) {
    Random random = new Random(seed);
    Roadmap bare = RandomRoadmaps.of(seed).withSize(6).roadmap();
    for (Mission mission : bare.missions()) {
      bare = bare.with(mission.withSuppress());
    }
    List<Diagnostic> found = VALIDATOR.validateAll(bare, TODAY);
    Roadmap suppressing = bare;
    List<String> expected = new ArrayList<>();
    for (Mission mission : bare.missions()) {
      List<String> own =
          found.stream()
              .filter(it -> it.entity().filter(mission.id().text()::equals).isPresent())
              .map(it -> it.code().id())
              .toList();
      List<Suppression> suppressions = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Suppression suppression = suppression(random, own);
        suppressions.add(suppression);
        if (isUseless(suppression, own)) {
          expected.add(mission.id() + " suppress[" + i + "]");
          useless++;
        } else {
          useful++;
        }
      }
      suppressing = suppressing.with(mission.withSuppress(suppressions));
    }
    Roadmap judged = suppressing;
    assertThat(
            VALIDATOR.validateAll(judged, TODAY).stream()
                .filter(it -> it.code().id().equals(CODE))
                .filter(
                    it -> judged.find(Mission.class, Id.of(it.entity().orElseThrow())).isPresent())
                .map(it -> it.entity().orElseThrow() + " " + it.attribute().orElseThrow()))
        .as("seed %s", seed)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Suppression suppression(Random random, List<String> own) {
    String code =
        switch (own.isEmpty() ? 1 + random.nextInt(3) : random.nextInt(4)) {
          case 0 -> own.get(random.nextInt(own.size()));
          case 1 -> CODES.get(random.nextInt(CODES.size()));
          case 2 -> List.of("time.*", "status.*", "evidence.*").get(random.nextInt(3));
          default -> "time.no-such-rule";
        };
    Suppression.Builder builder = Suppression.builder().code(code);
    if (random.nextInt(5) > 0) {
      builder.reason("agreed");
    }
    if (random.nextInt(4) == 0) {
      builder.until(UncertainDate.parse(random.nextBoolean() ? "2030" : "2032"));
    }
    return builder.build();
  }

  /** One without a reason is told of by another rule. */
  private static boolean isUseless(Suppression suppression, List<String> own) {
    boolean isOver =
        suppression.until().filter(it -> it.latestDay() < TODAY.toEpochDay()).isPresent();
    String code = suppression.code();
    return suppression.reason().isPresent()
        && (isOver
            || own.stream()
                .noneMatch(
                    it ->
                        code.endsWith(".*")
                            ? it.startsWith(code.substring(0, code.length() - 1))
                            : it.equals(code)));
  }
}
