package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.RuleRegistry;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.yaml.YamlFormat;

/** The laws of {@link RuleContract}. */
final class RuleLaws {
  private static final LocalDate DAY_OF_EXAMPLES = LocalDate.of(2026, 6, 1);
  private static final LocalDate DAY = LocalDate.of(2031, 6, 1);
  private static final int THREADS = 4;
  private static final int ORDERS = 3;

  private final List<Rule> rules;
  private final Validator validator;

  private RuleLaws(List<Rule> rules) {
    this.rules = rules;
    validator =
        Validator.of(rules).with(RuleSet.recommended().forRules(rules).with("*", "default"));
  }

  static RuleLaws of(List<Rule> rules) {
    return new RuleLaws(rules);
  }

  /** Something that holds of rules, whatever a roadmap says; each use makes its own. */
  @FunctionalInterface
  interface Law {
    void check(RuleLaws laws, Supplier<Roadmap> roadmap);
  }

  static DynamicTest test(String name, Supplier<Roadmap> roadmap, RuleLaws laws, Law law) {
    return dynamicTest(name, () -> EntityLaws.explain(name, () -> law.check(laws, roadmap)));
  }

  static void speaksInSentences(Rule rule) {
    DiagnosticCode code = rule.code();
    isSentence("the summary", code.summary());
    isSentence("the explanation", code.explanation());
    assertFalse(code.template().isBlank(), "the message is blank");
    assertEquals(code, rule.code(), "says another code when asked again");
  }

  private static void isSentence(String what, String text) {
    assertTrue(
        !text.isBlank()
            && !Character.isLowerCase(text.codePointAt(0))
            && text.strip().endsWith("."),
        () -> what + " is no sentence with capital and period: '" + text + "'");
  }

  /**
   * Returns what is found in an example by the recommended rules, and by this one even if it is not
   * among them; its previous example is the edition before.
   */
  List<Diagnostic> findingsIn(Rule rule, String example) {
    Map<String, Rule> all = new LinkedHashMap<>();
    RuleRegistry.standard().rules().forEach(one -> all.put(one.code().id(), one));
    rules.forEach(one -> all.put(one.code().id(), one));
    Validator judging =
        Validator.of(List.copyOf(all.values()))
            .with(RuleSet.recommended().forRules(all.values()).with(rule.code().id(), "default"));
    String before = rule.previousExample();
    return (before.isEmpty() ? judging : judging.against(read(before)))
        .validate(read(example), DAY_OF_EXAMPLES);
  }

  private static Roadmap read(String yaml) {
    return Written.read(new YamlFormat(), "example.yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .orThrow();
  }

  static void areFindingsOf(Rule rule, List<Diagnostic> findings) {
    assertFalse(findings.isEmpty(), "nothing is found in the bad example");
    for (Diagnostic finding : findings) {
      assertEquals(rule.code().id(), finding.code().id(), finding::toString);
      assertTrue(
          finding.entity().or(finding::attribute).isPresent(),
          () -> "is about no entity and no attribute: " + finding);
    }
  }

  void noneThrows(Supplier<Roadmap> roadmap) {
    Roadmap previous = RandomRoadmaps.of(7).withSize(6).roadmap();
    noneFailed(validator.validate(roadmap.get(), DAY));
    noneFailed(validator.against(previous).validate(roadmap.get(), DAY));
  }

  private static void noneFailed(List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      assertFalse(finding.code().id().startsWith("internal."), finding::message);
    }
  }

  void noneChangesAnything(Supplier<Roadmap> roadmap) {
    Roadmap judged = roadmap.get();
    validator.validate(judged, DAY);
    assertEquals(roadmap.get(), judged, () -> Difference.first(roadmap.get(), judged));
  }

  void findTheSameOnSeveralThreads(Supplier<Roadmap> roadmap) {
    Roadmap judged = roadmap.get();
    assertEquals(
        validator.validate(judged, DAY), validator.withThreads(THREADS).validate(judged, DAY));
  }

  void findTheSameInAnyOrder(Supplier<Roadmap> roadmap) {
    Roadmap judged = roadmap.get();
    List<String> found = inAnyOrder(judged);
    for (int seed = 0; seed < ORDERS; seed++) {
      assertEquals(found, inAnyOrder(shuffled(judged, seed)));
    }
  }

  void findTheSameInExamplesWhereUseIsUnknown(Rule rule) {
    for (String example : List.of(rule.badExample(), rule.goodExample())) {
      if (!example.isEmpty()) {
        sameWhereUseIsUnknown(read(example));
      }
    }
  }

  void findTheSameWhereUseIsUnknown(Supplier<Roadmap> roadmap) {
    JsonFormat json = new JsonFormat();
    sameWhereUseIsUnknown(Written.by(json, "roadmap.json", roadmap.get()).readBy(json));
  }

  void findTheSameInThinOnesWhereUseIsUnknown(Supplier<Roadmap> roadmap) {
    ThinRoadmaps.of(roadmap.get()).forEach(thin -> findTheSameWhereUseIsUnknown(() -> thin));
  }

  /** A reader knows what a roadmap uses; once the roadmap has changed, nobody does. */
  private void sameWhereUseIsUnknown(Roadmap read) {
    assertEquals(
        validator.validate(read.withHeader(read.header()), DAY), validator.validate(read, DAY));
  }

  private List<String> inAnyOrder(Roadmap roadmap) {
    return validator.validate(roadmap, DAY).stream().map(Diagnostic::toString).sorted().toList();
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

  void nameWhatIsThere(Supplier<Roadmap> roadmap) {
    Roadmap judged = roadmap.get();
    for (Diagnostic finding : validator.validate(judged, DAY)) {
      finding
          .entity()
          .ifPresent(
              id ->
                  assertTrue(
                      judged.find(Id.of(id)).isPresent() || id.equals(judged.header().id().text()),
                      () -> "there is no '" + id + "', which this is about: " + finding));
    }
  }
}
