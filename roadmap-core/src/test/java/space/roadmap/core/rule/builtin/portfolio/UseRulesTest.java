package space.roadmap.core.rule.builtin.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.objective;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.Sketch;

class UseRulesTest {
  private static final Capability NEEDED = power("needed");
  private static final Mission OTHER = mission("other", it -> it.addNeeds(need("needed")));

  private static Capability power(String id) {
    return capability(
        id, it -> it.addFunctions(CapabilityFunction.POWER).status(Status.IN_DEVELOPMENT));
  }

  private static Technology technology(String id) {
    return Technology.builder().id(Id.of(id)).name(id).build();
  }

  /** Returns the capabilities that nobody needs, in a document where somebody needs one. */
  private static List<String> unused(Entity... entities) {
    List<Entity> all = new ArrayList<>(List.of(NEEDED, OTHER));
    Collections.addAll(all, entities);
    return Sketch.findings("portfolio.capability-unused", all.toArray(Entity[]::new)).stream()
        .map(finding -> finding.entity().orElseThrow())
        .toList();
  }

  @Test
  void tellWhatNobodyNeeds() {
    Entity plant =
        power("plant").withFunctions(CapabilityFunction.POWER, CapabilityFunction.ASCENT);
    assertThat(Sketch.findings("portfolio.capability-unused", NEEDED, OTHER, plant))
        .extracting(Diagnostic::message)
        .containsExactly("nobody needs plant, which is in development and is for ascent, power");
    assertThat(
            Sketch.findings(
                "portfolio.technology-unneeded",
                technology("drill"),
                technology("shield"),
                mission("m", it -> it.addNeeds(need("shield")))))
        .extracting(Diagnostic::message)
        .containsExactly("nothing needs drill, 'drill'");
  }

  @ParameterizedTest
  @EnumSource(CapabilityFunction.class)
  void leaveOutWhatIsOfUseByBeingThere(CapabilityFunction function) {
    boolean end =
        switch (function) {
          case HABITATION, SCIENCE, COMMUNICATIONS, NAVIGATION, INTEROPERABILITY -> true;
          default -> false;
        };
    assertThat(unused(power("c").withFunctions(function)))
        .isEqualTo(end ? List.of() : List.of("c"));
    assertThat(unused(power("c").withFunctions(function, CapabilityFunction.SCIENCE))).isEmpty();
  }

  @Test
  void leaveOutWhatDoesNotSayWhatItIsForOrDoesNotGoOn() {
    assertThat(unused(power("c").withFunctions())).isEmpty();
    assertThat(unused(power("c").withStatus(Status.CANCELLED))).isEmpty();
    assertThat(unused(power("c").withStatus(Status.RETIRED))).isEmpty();
  }

  @Test
  void countEveryUse() {
    Contribution gift = Contribution.builder().addItems(Id.of("c")).build();
    Provision provision = Provision.builder().capability(Id.of("c")).build();
    List<Entity> uses =
        List.of(
            mission("m", it -> it.addNeeds(need("other", "c").withStrength(Strength.SOFT))),
            mission("m", it -> it.addNeeds(need("c#landing"))),
            mission("m", it -> it.addContributions(gift)),
            mission("m", it -> it.addProvides(provision)),
            power("needed-too").withNeeds(need("c")).withStatus(Status.PAUSED),
            power("needed-too").withContributions(gift).withStatus(Status.PAUSED),
            Phase.builder().id(Id.of("p")).name("p").addNeeds(need("c")).build(),
            objective("o", it -> it.addNeeds(need("c"))),
            technology("t").withNeeds(need("c")));
    assertThat(uses).allSatisfy(use -> assertThat(unused(power("c"), use)).isEmpty());
    Contribution customer = Contribution.builder().role(ContributionRole.CUSTOMER).build();
    assertThat(unused(power("c").withContributions(customer))).isEmpty();
  }

  @Test
  void countHostsAndPartsWithTheCapability() {
    Capability part = power("part").withPartOf(Id.<Capability>of("host"));
    Capability sibling = power("sibling").withPartOf(Id.<Capability>of("host"));
    assertThat(unused(power("host"), part, sibling)).containsExactly("host", "part", "sibling");
    assertThat(unused(power("host"), part, sibling, mission("m", it -> it.addNeeds(need("part")))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void saysNothingWhereNobodyNeedsAny(boolean delivered) {
    Mission mission = mission("m", it -> it);
    if (delivered) {
      mission = mission.withProvides(Provision.builder().capability(Id.of("d")).build());
    }
    assertThat(Sketch.codes(power("c"), power("d"), technology("t"), mission)).isEmpty();
  }

  @Test
  void countEveryNeedOfATechnology() {
    Contribution gift = Contribution.builder().addItems(Id.of("t")).build();
    List<Entity> uses =
        List.of(
            technology("other").withNeeds(need("t")),
            power("c").withNeeds(need("t")),
            power("c").withContributions(gift),
            objective("o", it -> it.addNeeds(need("t"))),
            Phase.builder().id(Id.of("p")).name("p").addNeeds(need("t")).build());
    assertThat(uses)
        .allSatisfy(
            use ->
                assertThat(
                        Sketch.findings(
                            "portfolio.technology-unneeded", technology("t"), use, OTHER))
                    .extracting(it -> it.entity().orElseThrow())
                    .doesNotContain("t"));
  }

  @Test
  void takeWhatNeedsItselfForUnneeded() {
    assertThat(unused(power("plant").withNeeds(need("plant")))).containsExactly("plant");
    assertThat(
            Sketch.findings(
                "portfolio.technology-unneeded",
                technology("t").withNeeds(need("t")),
                technology("shield"),
                mission("m", it -> it.addNeeds(need("shield")))))
        .extracting(it -> it.entity().orElseThrow())
        .containsExactly("t");
  }
}
