package space.roadmap.core.rule.builtin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Confidence;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.Sketch;

class LowConfidenceRuleTest {
  private static final Capability TUG = capability("tug", it -> it.confidence(Confidence.LOW));
  private static final Capability FERRY = capability("ferry", it -> it.confidence(Confidence.HIGH));

  private static List<Diagnostic> low(Entity... entities) {
    return Sketch.found("evidence.low-confidence", Sketch.roadmap(entities));
  }

  private static Citation citation(Confidence confidence, String... about) {
    return Citation.builder().confidence(confidence).addAbout(about).build();
  }

  @Test
  void findsAHardNeedOfWhatIsTrustedLittle() {
    assertThat(low(TUG, mission("lander", it -> it.addNeeds(need("tug")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "needs[0] of 'lander' rests on a statement of low confidence: little trust is"
                          + " put in tug");
              assertThat(finding.attribute()).contains("needs[0]");
              assertThat(finding.related().get(0).entity()).isEqualTo("tug");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, 1",
    "PLANNED, 1",
    "IN_TEST, 1",
    "OPERATING, 0",
    "COMPLETED, 0",
    "CANCELLED, 0",
  })
  void findsAMissionToComeThatIsTrustedLittle(Status status, int findings) {
    assertThat(low(mission("a", it -> it.status(status).confidence(Confidence.LOW))))
        .hasSize(findings);
  }

  @Test
  void takesAllCitationsForTheConfidenceThatIsNotStated() {
    Citation little = citation(Confidence.LOW);
    Citation well = citation(Confidence.MEDIUM);
    assertThat(low(mission("a", it -> it.status(Status.PLANNED).addCitations(little, little))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the plan of 'a' rests on a statement of low confidence: all that it cites is trusted"
                + " little");
    assertThat(low(mission("a", it -> it.status(Status.PLANNED).addCitations(little, well))))
        .isEmpty();
    assertThat(
            low(
                mission(
                    "a",
                    it ->
                        it.status(Status.PLANNED)
                            .confidence(Confidence.MEDIUM)
                            .addCitations(little))))
        .isEmpty();
  }

  @Test
  void findsNeedsThatOnlyCitationsOfLowConfidenceSpeakFor() {
    assertThat(
            low(
                FERRY,
                mission(
                    "a",
                    it ->
                        it.addNeeds(need("ferry"), need("ferry"))
                            .addCitations(
                                citation(Confidence.HIGH), citation(Confidence.LOW, "needs[1]")))))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("needs[1]");
    assertThat(
            low(
                FERRY,
                mission(
                    "a",
                    it ->
                        it.addNeeds(need("ferry"))
                            .addCitations(
                                citation(Confidence.HIGH, "needs"),
                                citation(Confidence.LOW, "needs")))))
        .isEmpty();
  }

  @Test
  void isSilentWhereNothingRestsOnIt() {
    assertThat(
            low(
                TUG,
                FERRY,
                mission("other", it -> it.addNeeds(need("tug", "ferry"))),
                mission("soft", it -> it.addNeeds(need("tug").withStrength(Strength.SOFT))),
                mission("unknown", it -> it.addNeeds(need("tug", "gone"))),
                mission("stopped", it -> it.status(Status.CANCELLED).addNeeds(need("tug"))),
                mission("done", it -> it.status(Status.COMPLETED).addNeeds(need("tug"))),
                mission(
                    "maker",
                    it ->
                        it.addNeeds(need("tug"))
                            .addProvides(
                                Provision.builder().capability(Id.<Capability>of("tug")).build()))))
        .isEmpty();
  }
}
