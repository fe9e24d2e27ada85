package space.roadmap.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.TODAY;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.organization;
import static space.roadmap.core.rule.Sketch.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;

class EntityRuleTest {
  private static final Roadmap ROADMAP =
      roadmap(
          landing("m", "2030"), organization("o"), landing("n", "2030"), available("c", "2029"));

  /** Reports every entity it is shown, and fails at one of them. */
  private record Shown(DiagnosticCode code, String failsAt) implements EntityRule {
    static Shown as(String id, String failsAt) {
      return new Shown(EntityRuleTest.code(id), failsAt);
    }

    @Override
    public Check start(RoadmapView view, Reporter reporter) {
      if (failsAt.equals("start")) {
        throw new IllegalStateException("cannot start");
      }
      return entity -> {
        String id = entity.id().text();
        if (id.equals(failsAt)) {
          throw new IllegalStateException("cannot look at " + id);
        }
        reporter.report(code.report().entity(id).with("entity", id).build());
      };
    }
  }

  private static DiagnosticCode code(String id) {
    return new DiagnosticCode(id, Severity.INFO, "A test.", "{entity}", "For tests.");
  }

  private static List<String> found(Rule... rules) {
    return Validator.of(List.of(rules)).validate(ROADMAP, TODAY).stream()
        .map(it -> it.code().id() + " " + it.entity().orElse("-"))
        .toList();
  }

  @Test
  void isShownTheHeaderAndEveryEntityInDocumentOrder() {
    List<Diagnostic> reported = new ArrayList<>();
    Shown.as("a.shown", "").check(new RoadmapView(ROADMAP, TODAY), reported::add);
    assertThat(reported).extracting(Diagnostic::message).containsExactly("r", "o", "c", "m", "n");
    assertThat(Validator.of(List.of(Shown.as("a.shown", ""))).validate(ROADMAP, TODAY))
        .isEqualTo(Fingerprints.of(reported, Optional.of(ROADMAP)));
  }

  @Test
  void losesOnlyWhatItHasNotReportedWhenItThrows() {
    assertThat(found(Shown.as("a.shown", "c"), Shown.as("b.shown", "")))
        .containsExactly(
            "a.shown r",
            "b.shown r",
            "a.shown o",
            "b.shown o",
            "b.shown c",
            "b.shown m",
            "b.shown n",
            "internal.rule-failed -");
  }

  @Test
  void leavesTheOthersAloneWhenItDoesNotStart() {
    assertThat(found(Shown.as("a.shown", "start"), Shown.as("b.shown", "m")))
        .containsExactly(
            "b.shown r",
            "b.shown o",
            "b.shown c",
            "internal.rule-failed -",
            "internal.rule-failed -");
  }

  /** Reports missions, and says that it looks at no others; or fails to say what it looks at. */
  private record OfMissions(DiagnosticCode code, boolean fails) implements EntityRule {
    @Override
    public Check start(RoadmapView view, Reporter reporter) {
      return entity -> {
        assertThat(entity).isInstanceOf(Mission.class);
        reporter.report(code.report().entity(entity.id().text()).with("entity", "m").build());
      };
    }

    @Override
    public boolean looksAt(EntityType<?> type, RoadmapView view) {
      if (fails && type == CapabilityType.TYPE) {
        throw new IllegalStateException("cannot tell");
      }
      return type == MissionType.TYPE;
    }
  }

  @Test
  void isShownOnlyWhatItLooksAt() {
    assertThat(found(new OfMissions(code("a.shown"), false)))
        .containsExactly("a.shown m", "a.shown n");
  }

  @Test
  void isLeftOutWhenItCannotTellWhatItLooksAt() {
    assertThat(found(new OfMissions(code("a.shown"), true), Shown.as("b.shown", "")))
        .containsExactly(
            "b.shown r",
            "b.shown o",
            "b.shown c",
            "b.shown m",
            "b.shown n",
            "internal.rule-failed -");
  }
}
