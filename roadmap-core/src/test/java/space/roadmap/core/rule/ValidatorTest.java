package space.roadmap.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static space.roadmap.core.rule.Sketch.TODAY;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.codes;
import static space.roadmap.core.rule.Sketch.findings;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.organization;
import static space.roadmap.core.rule.Sketch.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Suppression;
import space.roadmap.core.time.UncertainDate;

class ValidatorTest {
  private static final Mission LATE = landing("m", "2030", need("c"));

  private static DiagnosticCode code(String id) {
    return new DiagnosticCode(id, Severity.WARNING, "A test.", "{what}", "For tests.");
  }

  private static Rule rule(String id, BiConsumer<DiagnosticCode, Reporter> check) {
    DiagnosticCode code = code(id);
    return new Rule() {
      @Override
      public DiagnosticCode code() {
        return code;
      }

      @Override
      public void check(RoadmapView view, Reporter reporter) {
        check.accept(code, reporter);
      }
    };
  }

  private static Suppression suppression(String code, String reason) {
    return Suppression.builder().code(code).reason(reason).build();
  }

  private static List<String> codesWith(Suppression... suppressions) {
    return codes(available("c", "2031"), LATE.withSuppress(suppressions));
  }

  @Test
  void findsNothingInASoundRoadmap() {
    assertThat(codes(available("c", "2029"), LATE)).isEmpty();
  }

  @Test
  void suppressesWithAReason() {
    assertThat(codesWith()).containsExactly("time.capability-late");
    assertThat(codesWith(suppression("time.capability-late", "known"))).isEmpty();
    assertThat(codesWith(suppression("time.*", "known"))).isEmpty();
    assertThat(codesWith(suppression("status.*", "known")))
        .containsExactly("structure.suppression-unused", "time.capability-late");
  }

  @Test
  void doesNotSuppressWithoutAReason() {
    assertThat(codesWith(Suppression.builder().code("time.*").build()))
        .containsExactly("structure.suppression-without-reason", "time.capability-late");
    assertThat(codesWith(suppression("time.*", " ")))
        .containsExactly("structure.suppression-without-reason", "time.capability-late");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, 1",
    "2026-06-01, 0",
    "2026-06, 0",
    "2026, 0",
    "2027, 0",
    "2025, 1",
    "2020/.., 0"
  })
  void suppressesUntilItsDayIsOver(String until, int findings) {
    Suppression suppression = suppression("time.*", "known").withUntil(UncertainDate.parse(until));
    assertThat(codesWith(suppression))
        .containsExactlyElementsOf(
            findings == 0
                ? List.of()
                : List.of("structure.suppression-unused", "time.capability-late"));
  }

  @Test
  void keepsWhatIsAcceptedForThoseWhoAsk() {
    Roadmap roadmap =
        roadmap(
            available("c", "2031"),
            LATE.withSuppress(suppression("time.*", "known"), suppression("*", "all of it")));
    assertThat(Validator.of(RuleProviders.builtIn().rules()).validateAll(roadmap, TODAY))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.acceptance())
                    .contains(new Acceptance(Acceptance.By.SUPPRESSION, "known")));
  }

  @Test
  void saysWhichSuppressionsAcceptNothing() {
    assertThat(messages(suppression("status.past-target", "known"), suppression("time.*", "known")))
        .containsExactly(
            "the suppression of status.past-target accepts nothing: nothing of the kind is found"
                + " any more");
    assertThat(messages(suppression("time.capability-lat", "known")))
        .contains(
            "the suppression of time.capability-lat accepts nothing: no finding has this code; did"
                + " you mean 'time.capability-late'?");
    assertThat(messages(suppression("time.*", "known").withUntil(UncertainDate.parse("2025"))))
        .contains("the suppression of time.* accepts nothing: it counted until 2025");
  }

  private static List<String> messages(Suppression... suppressions) {
    return findings(available("c", "2031"), LATE.withSuppress(suppressions)).stream()
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void judgesSuppressionsOnlyByRulesThatHaveRun() {
    String unused = "structure.suppression-unused";
    Roadmap roadmap = roadmap(LATE.withSuppress(suppression("status.*", "known")));
    Validator validator = Validator.of(RuleProviders.builtIn().rules());
    assertThat(validator.only(List.of("time.*", unused)).validate(roadmap, TODAY)).isEmpty();
    assertThat(validator.only(List.of("status.need-stopped", unused)).validate(roadmap, TODAY))
        .isEmpty();
    assertThat(validator.only(List.of("status.*", unused)).validate(roadmap, TODAY)).hasSize(1);
    assertThat(validator.only(List.of("status.*")).validate(roadmap, TODAY)).isEmpty();
    assertThat(
            validator
                .with(
                    RuleSet.recommended()
                        .with("status.*", "off")
                        .with("status.need-stopped", "default"))
                .only(List.of("status.need-stopped", unused))
                .validate(roadmap, TODAY))
        .hasSize(1);
  }

  @Test
  void runsOnlyWhatIsAskedFor() {
    Roadmap roadmap = roadmap(available("c", "2031"), LATE.withLead(Id.of("nobody")));
    Validator validator = Validator.of(RuleProviders.builtIn().rules());
    assertThat(validator.only(List.of("structure.*")).validate(roadmap, TODAY))
        .extracting(it -> it.code().id())
        .containsExactly("structure.unresolved-reference");
    assertThat(
            validator
                .with(RuleSet.recommended().with("time.*", "off"))
                .only(List.of("time.capability-late"))
                .validate(roadmap, TODAY))
        .extracting(it -> it.code().id())
        .containsExactly("time.capability-late");
  }

  @Test
  void findsTheSameOnAnyNumberOfThreads() {
    List<Entity> many = new ArrayList<>(List.of(available("c", "2031")));
    for (int i = 0; i < 20_000; i++) {
      many.add(i % 100 == 0 ? landing("m" + i, "2030", need("c")) : mission("m" + i, it -> it));
    }
    Roadmap roadmap = roadmap(many.toArray(Entity[]::new));
    Validator validator = Validator.of(RuleProviders.builtIn().rules());
    List<Diagnostic> alone = validator.validate(roadmap, TODAY);
    assertThat(alone).hasSize(200);
    for (int threads : List.of(2, 3, 16)) {
      assertThat(validator.withThreads(threads).validate(roadmap, TODAY)).isEqualTo(alone);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> validator.withThreads(0));
  }

  @Test
  void judgesTheSameSuppressionByWhereItStands() {
    Suppression shared = suppression("time.*", "known");
    assertThat(codes(available("c", "2031").withSuppress(shared), LATE.withSuppress(shared)))
        .containsExactly("structure.suppression-unused");
  }

  @Test
  void suppressesOnlyWhatIsAboutTheEntity() {
    assertThat(codes(available("c", "2031").withSuppress(suppression("time.*", "known")), LATE))
        .containsExactly("structure.suppression-unused", "time.capability-late");
  }

  @Test
  void turnsARuleThatThrowsIntoAFindingAndGoesOn() {
    Rule broken =
        rule(
            "example.broken",
            (code, reporter) -> {
              reporter.report(code.report().with("what", "before").build());
              throw new IllegalStateException("no such thing");
            });
    Rule sound =
        rule(
            "example.sound",
            (code, reporter) -> reporter.report(code.report().with("what", "fine").build()));
    assertThat(Validator.of(List.of(broken, sound)).validate(roadmap(), TODAY))
        .satisfiesExactly(
            before -> assertThat(before.message()).isEqualTo("before"),
            fine -> assertThat(fine.message()).isEqualTo("fine"),
            failed -> {
              assertThat(failed.code().id()).isEqualTo("internal.rule-failed");
              assertThat(failed.message())
                  .contains(
                      "the rule example.broken failed with java.lang.IllegalStateException: no "
                          + "such thing",
                      broken.getClass().getName());
            });
  }

  @Test
  void survivesARuleThatRecursesTooDeep() {
    Rule deep = rule("example.deep", (code, reporter) -> recurse(1));
    assertThat(Validator.of(List.of(deep)).validate(roadmap(), TODAY))
        .extracting(it -> it.code().id())
        .containsExactly("internal.rule-failed");
  }

  private static int recurse(int depth) {
    return depth == Integer.MAX_VALUE ? 0 : recurse(depth + 1) + 1;
  }

  @Test
  void ordersByEntityThenCodeThenAttribute() {
    List<Diagnostic> all = new ArrayList<>();
    for (String entity : List.of("r", "b", "a", "no such id", "unknown")) {
      for (String code : List.of("example.a", "example.b")) {
        for (String path : List.of("id", "needs[2]", "needs[2].by", "needs[10]", "needs[10].by")) {
          all.add(code(code).report().entity(entity).attribute(path).with("what", "it").build());
        }
      }
    }
    all.add(code("example.a").report().with("what", "nowhere").build());
    Roadmap roadmap = roadmap(organization("b"), mission("a", it -> it));
    List<Diagnostic> expected = null;
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(all, random);
      List<Diagnostic> shuffled = List.copyOf(all);
      Rule rule = rule("example.a", (code, reporter) -> shuffled.forEach(reporter::report));
      List<Diagnostic> found = Validator.of(List.of(rule)).validate(roadmap, TODAY);
      assertThat(found).hasSize(all.size());
      expected = expected == null ? found : expected;
      assertThat(found).isEqualTo(expected);
    }
    assertThat(expected.stream().map(it -> it.entity().orElse("-")).distinct())
        .containsExactly("r", "b", "a", "-", "no such id", "unknown");
    assertThat(expected.stream().limit(5).map(it -> it.attribute().orElse("")))
        .containsExactly("id", "needs[2]", "needs[2].by", "needs[10]", "needs[10].by");
  }

  @Test
  void setsSeveritiesByCode() {
    Validator validator = Validator.of(RuleProviders.builtIn().rules());
    Roadmap roadmap = roadmap(available("c", "2031"), LATE);
    assertThat(
            validator.with(RuleSet.recommended().with("time.*", "info")).validate(roadmap, TODAY))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
    assertThat(
            validator
                .with(RuleSet.recommended().with("time.capability-late", "off"))
                .validate(roadmap, TODAY))
        .isEmpty();
  }

  @Test
  void neverChangesItsSubject() {
    Roadmap roadmap = roadmap(available("c", "2031"), LATE);
    Roadmap same = roadmap(available("c", "2031"), LATE);
    Validator validator = Validator.of(RuleProviders.builtIn().rules());
    assertThat(validator.validate(roadmap, TODAY)).isEqualTo(validator.validate(roadmap, TODAY));
    assertThat(roadmap).isEqualTo(same);
  }

  @Test
  void saysTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    List<Diagnostic> expected = everything();
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(everything()).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(expected).hasSize(3);
  }

  private static List<Diagnostic> everything() {
    Need need = need("C".toLowerCase(Locale.ROOT));
    return findings(
        available("c", "2031"),
        mission("i", it -> it.lead(Id.of("isas")).partOf(Id.of("i"))),
        landing("m", "2030", need));
  }

  @Test
  void validatesARoadmapOfNothing() {
    assertThat(codes()).isEmpty();
  }
}
