package space.roadmap.core.rule.builtin.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.draft;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.organization;
import static space.roadmap.core.rule.Sketch.roadmap;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Correspondence;
import space.roadmap.core.model.CorrespondenceKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Identifier;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Predecessor;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.Sketch;

class ItemGoneRuleTest {
  private static List<Diagnostic> gone(Entity before, Entity... now) {
    return Sketch.found("edition.item-gone", roadmap(before), roadmap(now));
  }

  private static Objective objective(String id) {
    return Objective.builder().id(Id.of(id)).name(id).build();
  }

  private static Correspondence corresponds(CorrespondenceKind how, String... to) {
    Correspondence.Builder builder = Correspondence.builder().how(how);
    for (String id : to) {
      builder.addTo(Id.<Objective>of(id));
    }
    return builder.build();
  }

  @Test
  void findsWhatIsGone() {
    Mission before = mission("msr", it -> it.status(Status.PLANNED)).withName("Sample return");
    assertThat(gone(before, mission("other", it -> it)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "the edition before has the mission 'Sample return' with the id 'msr',"
                          + " planned; now it is gone, and nothing says what became of it");
              assertThat(finding.entity()).contains("msr");
            });
  }

  @Test
  void findsWhatHadNoStatus() {
    assertThat(gone(mission("a", it -> it)))
        .extracting(finding -> finding.arguments().get("status"))
        .containsExactly("without a status");
    assertThat(gone(organization("a"))).hasSize(1);
    assertThat(gone(objective("a"))).hasSize(1);
    assertThat(gone(Technology.builder().id(Id.of("a")).name("a").build())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, 1",
    "OPERATING, 1",
    "COMPLETED, 0",
    "PAUSED, 0",
    "CANCELLED, 0",
    "RETIRED, 0",
    "SUPERSEDED, 0",
  })
  void asksWhatWasExpectedOfIt(Status status, int findings) {
    assertThat(gone(mission("a", it -> it.status(status)))).hasSize(findings);
    assertThat(gone(Programme.builder().id(Id.of("a")).name("a").status(status).build()))
        .hasSize(findings);
  }

  @Test
  void isSilentWhereSomethingMentionsIt() {
    Mission el3 = mission("el3", it -> it).withName("Large Lander");
    Mission argonaut = mission("argonaut", it -> it);
    Alias byName = Alias.builder().name("large lander").build();
    Alias byId = Alias.builder().name("EL-3").build();
    Identifier cospar = Identifier.builder().scheme("cospar").value("2031-001A").build();
    assertThat(gone(el3, argonaut)).hasSize(1);
    assertThat(gone(el3, argonaut.withAliases(byName))).isEmpty();
    assertThat(gone(el3, argonaut.withAliases(byId))).isEmpty();
    assertThat(gone(el3, argonaut.withName("Large lander"))).isEmpty();
    assertThat(gone(el3.withAliases(Alias.builder().name("argonaut").build()), argonaut)).isEmpty();
    assertThat(gone(el3.withIdentifiers(cospar), argonaut.withIdentifiers(cospar))).isEmpty();
    Predecessor kari = Predecessor.builder().organization(Id.<Organization>of("kari")).build();
    Organization kasa =
        Organization.builder().id(Id.of("kasa")).name("KASA").addPredecessors(kari).build();
    assertThat(gone(organization("kari"), kasa)).isEmpty();
  }

  @Test
  void isSilentWhereAnObjectiveIsAccountedFor() {
    Objective before = objective("g8");
    Objective now = objective("g4");
    assertThat(gone(before, now)).hasSize(1);
    assertThat(gone(before, now.withCorresponds(corresponds(CorrespondenceKind.SAME, "g8"))))
        .isEmpty();
    assertThat(gone(before.withCorresponds(corresponds(CorrespondenceKind.DROPPED)), now))
        .isEmpty();
    assertThat(gone(before.withCorresponds(corresponds(CorrespondenceKind.SAME, "g4")), now))
        .isEmpty();
    assertThat(gone(before.withCorresponds(corresponds(CorrespondenceKind.SAME, "g9")), now))
        .hasSize(1);
  }

  @Test
  void isSilentAboutWhatIsThereOrNotCompared() {
    Mission mission = mission("a", it -> it);
    Roadmap withheld = draft().withhold(Id.of("a")).build();
    assertThat(Sketch.found("edition.item-gone", roadmap(mission), withheld)).isEmpty();
    assertThat(gone(mission, organization("a"))).isEmpty();
    assertThat(gone(destination("a"))).isEmpty();
    assertThat(Sketch.found("edition.item-gone", roadmap())).isEmpty();
  }
}
