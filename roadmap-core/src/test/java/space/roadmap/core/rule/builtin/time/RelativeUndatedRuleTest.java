package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.organization;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Relative;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

class RelativeUndatedRuleTest {
  private static List<Diagnostic> undated(Entity... entities) {
    return Sketch.findings("time.relative-undated", entities);
  }

  private static Milestone launch() {
    return Milestone.builder().type(Choice.of("launch")).build();
  }

  private static Relative after(String id) {
    return Relative.builder().to(Id.of(id)).lag(Lag.parse("P1Y")).build();
  }

  private static Mission launched(String id, Milestone launch) {
    return mission(id, it -> it.addMilestones(launch));
  }

  private static Mission following(String id, String other) {
    return launched(id, launch().withRelative(after(other)));
  }

  @Test
  void saysWhatHasNoDate() {
    assertThat(undated(launched("a", launch()), following("b", "a#launch")))
        .singleElement()
        .hasToString(
            "info: the launch of b has no date but that it follows a#launch, which has none either:"
                + " it stays unknown; state one of the two, if only as far as it is known"
                + " [time.relative-undated]")
        .satisfies(
            finding ->
                assertThat(finding.related())
                    .extracting(related -> related.entity() + " " + related.attribute().orElse(""))
                    .containsExactly("a milestones[0]"));
  }

  @Test
  void meansByAnEntityItsStart() {
    assertThat(undated(mission("a", it -> it), following("b", "a"))).hasSize(1);
    assertThat(undated(organization("o"), following("b", "o"))).hasSize(1);
    assertThat(undated(launched("a", milestone("launch", "2030")), following("b", "a"))).isEmpty();
  }

  @Test
  void takesNothingKnownForNoDate() {
    Milestone unknown = milestone("launch", "../..");
    assertThat(undated(launched("a", unknown), following("b", "a#launch"))).hasSize(1);
    assertThat(undated(launched("a", unknown), launched("b", unknown.withDerivedFrom(Id.of("a")))))
        .hasSize(1);
    assertThat(undated(launched("a", milestone("launch", "../2030")), following("b", "a#launch")))
        .isEmpty();
  }

  @Test
  void looksAtOtherDatesToo() {
    Dated from = Dated.builder().derivedFrom(Id.of("a#launch")).build();
    assertThat(undated(launched("a", launch()), capability("c", it -> it.availableFrom(from))))
        .extracting(it -> it.attribute().orElse(""))
        .containsExactly("availableFrom");
  }

  @Test
  void isSilentWhereTheDateItselfIsStated() {
    Milestone stated = launch().withRelative(after("a#launch"));
    assertThat(
            undated(
                launched("a", launch()),
                launched("b", stated.withDate(UncertainDate.parse("2030")))))
        .isEmpty();
  }

  @Test
  void tellsOnlyTheNextOfAChain() {
    assertThat(
            undated(
                launched("a", launch()), following("b", "a#launch"), following("c", "b#launch")))
        .extracting(it -> it.entity().orElse(""))
        .containsExactly("b");
  }

  @Test
  void leavesCirclesAndBrokenReferencesToOtherRules() {
    assertThat(
            undated(
                following("a", "b#launch"),
                following("b", "a#launch"),
                following("c", "a#launch"),
                following("d", "nowhere#launch"),
                following("e", "a#landing")))
        .isEmpty();
  }

  @Test
  void countsWhatItIsDerivedFromWhereItIsStatedAgainstNothing() {
    Milestone both = launch().withRelative(after("nowhere")).withDerivedFrom(Id.of("a"));
    assertThat(undated(mission("a", it -> it), launched("b", both)))
        .extracting(it -> it.arguments().get("target"))
        .containsExactly("a");
  }
}
