package space.roadmap.core.rule.builtin.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.CapabilityFunction.ASCENT;
import static space.roadmap.core.model.CapabilityFunction.CREW_LANDING;
import static space.roadmap.core.model.CapabilityFunction.SUIT;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;

class SingleProviderRuleTest {
  private static final List<Entity> PLACES =
      List.of(
          destination("moon"),
          destination("moon/surface", "moon"),
          destination("moon/orbit", "moon"),
          destination("mars"));

  private static final Capability SUITS = led("suits", "tailor", "moon/surface", SUIT);
  private static final Capability OTHERS = led("others", "weaver", "moon/orbit", SUIT);

  private static Capability led(
      String id, String lead, String place, CapabilityFunction... functions) {
    return capability(
        id,
        it ->
            it.lead(Id.of(lead))
                .addOperatesAt(Id.of(place))
                .addFunctions(functions)
                .status(Status.PLANNED));
  }

  private static Mission needing(String id, Need... needs) {
    return mission(id, it -> it.status(Status.PLANNED).addNeeds(needs));
  }

  private static Entity[] with(Entity... entities) {
    List<Entity> all = new ArrayList<>(PLACES);
    Collections.addAll(all, entities);
    return all.toArray(Entity[]::new);
  }

  private static List<Diagnostic> findings(Entity... entities) {
    return Sketch.findings("portfolio.single-provider", with(entities));
  }

  /** Returns what is found in two missions that need suits, and something else. */
  private static List<Diagnostic> twoAnd(Entity... others) {
    List<Entity> all =
        new ArrayList<>(List.of(needing("a", need("suits")), needing("b", need("suits"))));
    Collections.addAll(all, others);
    return findings(all.toArray(Entity[]::new));
  }

  @Test
  void namesTheProviderAndTheMissions() {
    assertThat(twoAnd(SUITS, OTHERS))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("a, b have only suits for suit at moon, led by tailor");
              assertThat(finding.entity()).contains("suits");
              assertThat(finding.related()).extracting(Related::entity).containsExactly("a", "b");
              assertThat(finding.hint()).contains("nobody needs others, which others lead");
            });
  }

  @Test
  void countsMissionsByTheThreshold() {
    Entity[] entities = with(SUITS, needing("a", need("suits")), needing("b", need("suits")));
    Validator validator = Validator.of(RuleProviders.builtIn().rules());
    for (int wanted = 0; wanted < 4; wanted++) {
      RuleSet set =
          RuleSet.recommended().withThreshold("missions-per-provider", Integer.toString(wanted));
      assertThat(validator.with(set).validate(Sketch.roadmap(entities), Sketch.TODAY))
          .filteredOn(finding -> finding.code().id().equals("portfolio.single-provider"))
          .hasSize(wanted <= 2 ? 1 : 0);
    }
    assertThat(findings(SUITS, needing("a", need("suits")))).isEmpty();
  }

  @Test
  void isSilentWhereMissionsNeedAnotherProviderAtTheSameBody() {
    assertThat(twoAnd(SUITS, OTHERS, needing("c", need("others")))).isEmpty();
    assertThat(twoAnd(SUITS, OTHERS.withOperatesAt(List.of()), needing("c", need("others"))))
        .isEmpty();
    assertThat(
            twoAnd(
                SUITS, OTHERS.withOperatesAt(List.of(Id.of("mars"))), needing("c", need("others"))))
        .hasSize(1);
    assertThat(twoAnd(SUITS, OTHERS, needing("c", need("others")).withStatus(Status.CANCELLED)))
        .hasSize(1);
    assertThat(twoAnd(SUITS, OTHERS.withStatus(Status.PAUSED), needing("c", need("others"))))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, 0", "PAUSED, 1", "CANCELLED, 1"})
  void isSilentWhereAnotherProviderIsAnAlternative(Status status, int count) {
    assertThat(
            findings(
                SUITS,
                OTHERS.withStatus(status),
                needing("a", need("suits", "others")),
                needing("b", need("suits"))))
        .hasSize(count);
  }

  @Test
  void isSilentWhereSomethingElseMayDo() {
    Capability hatch = led("hatch", "tailor", "moon", ASCENT);
    assertThat(
            findings(
                SUITS,
                hatch,
                needing("a", need("suits", "hatch")),
                needing("b", need("suits", "nowhere"))))
        .isEmpty();
    assertThat(
            findings(
                SUITS,
                needing("a", need("suits").withStrength(Strength.SOFT)),
                needing("b", need("suits"))))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheLeadIsNotKnownOrJoint() {
    assertThat(twoAnd(SUITS.withLead(Optional.empty()))).isEmpty();
    assertThat(twoAnd(SUITS.withCoLeads(List.of(Id.of("weaver"))))).isEmpty();
    assertThat(twoAnd(SUITS.withStatus(Status.PAUSED))).isEmpty();
    assertThat(twoAnd(SUITS.withFunctions(CapabilityFunction.MOBILITY))).isEmpty();
  }

  @Test
  void tellsOneProviderOnceForSeveralFunctionsAndCapabilities() {
    Capability small = led("small", "smith", "moon/surface", CREW_LANDING, ASCENT);
    Capability large = led("large", "smith", "moon", CREW_LANDING, ASCENT);
    assertThat(
            findings(
                small, large, needing("a", need("small", "large")), needing("b", need("large"))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "a, b have only large, small for crew landing, ascent at moon, led by smith");
  }
}
