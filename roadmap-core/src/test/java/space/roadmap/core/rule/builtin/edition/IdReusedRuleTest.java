package space.roadmap.core.rule.builtin.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.roadmap;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Identifier;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Statement;
import space.roadmap.core.rule.Sketch;

class IdReusedRuleTest {
  private static List<Diagnostic> reused(Entity before, Entity now) {
    return Sketch.found("edition.id-reused", roadmap(before), roadmap(now));
  }

  private static Mission called(String name) {
    return mission("id", it -> it).withName(name);
  }

  private static Objective objective(String name) {
    return Objective.builder().id(Id.of("id")).name(name).build();
  }

  private static Alias alias(String name) {
    return Alias.builder().name(name).build();
  }

  @Test
  void findsAnIdThatNamesAnotherThing() {
    assertThat(reused(called("Orbiter of Mars"), called("Survey of Venus")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "in the edition before 'id' was the mission 'Orbiter of Mars', and now it is"
                          + " the mission 'Survey of Venus'; nothing says that they are the same");
              assertThat(finding.attribute()).contains("name");
            });
  }

  @Test
  void findsAnIdThatNamesAnotherKindOfThing() {
    Programme programme = Programme.builder().id(Id.of("id")).name("Orbiter").build();
    assertThat(reused(called("Orbiter"), programme))
        .extracting(Diagnostic::message)
        .containsExactly(
            "in the edition before 'id' was the mission 'Orbiter', and now it is the programme"
                + " 'Orbiter'; one of the two needs another id");
    assertThat(reused(called("Orbiter"), destination("id"))).hasSize(1);
    assertThat(reused(destination("id"), called("Orbiter"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Artemis III, Artemis 3, 0",
    "Artemis III, ARTEMIS-III, 0",
    "Artemis III, Artemis IV, 1",
    "Luna 27, Luna-27, 0",
    "Luna 27, Luna27, 0",
    "Luna-27, Luna-28, 1",
    "Luna-27, Luna-27B, 1",
    "Gateway, Lunar Gateway, 0",
    "Rosalind Franklin rover, Rosalind Franklyn, 0",
    "Earth Return Orbiter, ERO, 0",
    "Orbiter of Mars, Orbiter of Venus, 1",
    "EL3, Argonaut, 1",
    "X, Y, 1",
  })
  void comparesNames(String before, String now, int findings) {
    assertThat(reused(called(before), called(now))).hasSize(findings);
    assertThat(reused(called(now), called(before))).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "Stimulate economic prosperity, Grow economic benefits, 0",
    "Stimulate economic prosperity, Search for life, 1",
    "Find new ways, Live on other worlds, 1",
  })
  void comparesWhatObjectivesAreAbout(String before, String now, int findings) {
    assertThat(reused(objective(before), objective(now))).hasSize(findings);
  }

  @Test
  void knowsAThingByItsOtherNames() {
    Mission argonaut = called("Argonaut");
    Mission el3 = called("EL3");
    Statement<Mission> former =
        Statement.<Mission>builder().values(MissionType.TYPE.draftOf(el3).freeze()).build();
    Identifier cospar = Identifier.builder().scheme("cospar").value("2031-001A").build();
    assertThat(reused(el3, argonaut.withAliases(alias("EL3")))).isEmpty();
    assertThat(reused(el3.withAliases(alias("Argonaut")), argonaut)).isEmpty();
    assertThat(reused(el3, argonaut.withEarlier(List.of(former)))).isEmpty();
    assertThat(reused(el3.withIdentifiers(cospar), argonaut.withIdentifiers(cospar))).isEmpty();
    assertThat(reused(el3.withIdentifiers(cospar), argonaut)).hasSize(1);
    Organization nsau = Organization.builder().id(Id.of("id")).name("Agency A").build();
    assertThat(reused(nsau.withAbbreviation("SSAU"), nsau.withName("SSAU"))).isEmpty();
  }

  @Test
  void letsAMissionBeReScopedUnderItsId() {
    Mission before =
        called("Artemis III")
            .withPurpose(Choice.of("landing"))
            .withLead(Id.<Organization>of("nasa"))
            .withDestinations(List.of(Id.<Destination>of("moon")));
    Mission now =
        called("Artemis III")
            .withPurpose(Choice.of("docking"))
            .withDestinations(List.of(Id.<Destination>of("earth/leo")));
    assertThat(reused(before, now)).isEmpty();
  }

  @Test
  void isSilentAboutWhatIsNotCompared() {
    Destination pole = destination("id");
    assertThat(reused(pole, pole.withName("Somewhere else"))).isEmpty();
    assertThat(Sketch.found("edition.id-reused", roadmap(called("A")))).isEmpty();
  }
}
