package space.roadmap.core.rule.builtin.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.Certainty;

class OverlapRuleTest {
  private static List<Diagnostic> findings(RuleSet set, Entity... entities) {
    return Validator.of(RuleProviders.builtIn().rules())
        .with(set)
        .validate(Sketch.roadmap(entities), Sketch.TODAY)
        .stream()
        .filter(it -> it.code().id().equals("portfolio.overlap"))
        .toList();
  }

  private static List<Diagnostic> findings(Entity... entities) {
    return findings(RuleSet.named("strict"), entities);
  }

  /** Returns a station that is there from some date until another, if these are not empty. */
  private static Capability station(String id, String from, String until) {
    Capability station =
        capability(
            id,
            it ->
                it.kind(Choice.of("leo-station"))
                    .addFunctions(CapabilityFunction.HABITATION)
                    .status(Status.PLANNED)
                    .addOperatesAt(Id.of("leo")));
    station = from.isEmpty() ? station : station.withAvailableFrom(dated(from));
    return until.isEmpty() ? station : station.withAvailableUntil(dated(until));
  }

  @Test
  void namesAGroupOnceWithItsLeads() {
    Capability one = station("one", "2028", "").withLead(Id.of("esa"));
    Capability two =
        station("two", "2030", "2035").withOperatesAt(List.of(Id.of("leo"), Id.of("moon")));
    Capability three = station("three", "2031-02", "").withOperatesAt(two.operatesAt());
    assertThat(findings(one, two, three))
        .extracting(Diagnostic::message)
        .containsExactly(
            "one (esa), two, three are all leo-station for habitation at leo, and are all available"
                + " from 2031-02-28 to 2035-01-01",
            "two, three are all leo-station for habitation at moon, and are all available from"
                + " 2031-02-28 to 2035-01-01");
    assertThat(findings(two, three))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.arguments()).containsEntry("places", "leo, moon");
              assertThat(finding.entity()).contains("two");
              assertThat(finding.related()).extracting(Related::entity).containsExactly("three");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2028, '', 2030, '', CERTAIN",
    "2028, 2030, 2030, '', POSSIBLE",
    "2028, 2030, 2029, '', CERTAIN",
    "2028, 2029, 2030, '', ",
    "2028, '2029/..', 2040, '', POSSIBLE",
    "2028/.., '', 2040, '', POSSIBLE",
    "../2028, 2029, 2020, 2021, ",
    "2028, '', '', '', ",
    "2030, '', 2028, 2029, "
  })
  void comparesTheDays(String from, String until, String from2, String until2, Certainty found) {
    assertThat(findings(station("a", from, until), station("b", from2, until2)))
        .extracting(Diagnostic::certainty)
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @Test
  void takesWhatOperatesToBeThere() {
    assertThat(
            findings(station("a", "", "").withStatus(Status.OPERATING), station("b", "2030", "")))
        .hasSize(1);
  }

  @Test
  void putsTogetherWhatOverlapsInTurn() {
    assertThat(
            findings(
                station("a", "2020", "2025"),
                station("b", "2024", "2030"),
                station("c", "2029", "2033"),
                station("d", "2035", "2039")))
        .extracting(Diagnostic::message)
        .containsExactly(
            "a, b, c are all leo-station for habitation at leo, and each may be available at the"
                + " same time as another");
  }

  @Test
  void leavesOutWhatDiffersOrIsAPartOrDoesNotGoOn() {
    Capability one = station("one", "2028", "");
    Capability two = station("two", "2028", "");
    assertThat(findings(one, two)).hasSize(1);
    assertThat(findings(one, two.withKind(Choice.of("module")))).isEmpty();
    assertThat(findings(one, two.withOperatesAt(List.of(Id.of("moon"))))).isEmpty();
    assertThat(findings(one, two.withStatus(Status.CANCELLED))).isEmpty();
    assertThat(findings(one, two.withPartOf(Id.<Capability>of("one")))).isEmpty();
    assertThat(
            findings(
                one, two.withFunctions(CapabilityFunction.HABITATION, CapabilityFunction.SCIENCE)))
        .isEmpty();
  }

  @Test
  void isNotAmongWhatIsRecommended() {
    Entity[] both = {station("a", "2028", ""), station("b", "2028", "")};
    assertThat(findings(RuleSet.recommended(), both)).isEmpty();
    assertThat(findings(RuleSet.named("isecg"), both)).hasSize(1);
  }

  @Test
  void leavesOutWhatEndsBeforeItBegins() {
    Capability later = station("later", "2028", "");
    Capability over = station("over", "", "2025").withStatus(Status.OPERATING);
    assertThat(findings(over, station("since", "2024", ""))).isEmpty();
    assertThat(findings(station("reversed", "2030", "2025"), later)).isEmpty();
    assertThat(findings(station("over", "2020", "2029"), later)).hasSize(1);
  }
}
