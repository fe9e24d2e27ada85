package space.roadmap.core.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.codes;
import static space.roadmap.core.rule.Sketch.findings;
import static space.roadmap.core.rule.Sketch.landing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionOption;
import space.roadmap.core.model.Scenario;
import space.roadmap.core.model.ScenarioChange;

final class ScenarioAndDecisionRulesTest {
  private static Value.Members members(Object... namesAndValues) {
    Map<String, Value> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      members.put(
          (String) namesAndValues[i],
          value instanceof Value known ? known : new Value.Text((String) value));
    }
    return new Value.Members(Extras.of(members));
  }

  private static Scenario scenario(String entity, Value.Members set) {
    return Scenario.builder()
        .id(Id.of("s"))
        .name("S")
        .addChanges(ScenarioChange.builder().entity(Id.of(entity)).set(set).build())
        .build();
  }

  private static List<String> problems(String entity, Object... namesAndValues) {
    return findings(landing("m", "2030"), scenario(entity, members(namesAndValues))).stream()
        .map(one -> one.attribute().orElse("") + ": " + one.arguments().get("problem"))
        .toList();
  }

  @Test
  void takesWhatTheEntityCanHave() {
    assertThat(
            problems(
                "m",
                "status",
                "cancelled",
                "note",
                "",
                "x-own",
                new Value.Null(),
                "needs",
                new Value.Array(List.of(new Value.Text("m"), members("anyOf", "m"))),
                "period",
                "2030/2031",
                "earlier",
                new Value.Array(List.of(members("status", "planned", "until", "2026")))))
        .isEmpty();
    assertThat(problems("m#landing", "date", new Value.Number("2031"), "schedule", "slipped"))
        .isEmpty();
  }

  @Test
  void reportsWhatItCannotHave() {
    assertThat(problems("m", "statuss", "cancelled"))
        .containsExactly(
            "changes[0].set.statuss: a mission has no attribute 'statuss'; did you mean 'status'?");
    assertThat(problems("m", "status", "canceled"))
        .singleElement()
        .asString()
        .startsWith("changes[0].set.status: 'canceled'");
    assertThat(problems("m", "status", new Value.Array(List.of())))
        .containsExactly("changes[0].set.status: 'status' takes one value, and no list");
    assertThat(problems("m", "crew", new Value.Null()))
        .containsExactly("changes[0].set.crew: a crew is wanted here");
    assertThat(
            problems(
                "m", "milestones", new Value.Array(List.of(members("date", "2028-13", "at", "x")))))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one).startsWith("changes[0].set.milestones[0]."));
    assertThat(problems("m", "id", "n"))
        .containsExactly(
            "changes[0].set.id: an id is what the entity is called, and cannot change");
    assertThat(problems("m", "lead", "nobody"))
        .containsExactly("changes[0].set.lead: nothing has the id 'nobody'");
    assertThat(problems("m", "name", members("a", "b")))
        .containsExactly("changes[0].set.name: a text is wanted here");
    assertThat(problems("m", "aliases", members()))
        .containsExactly("changes[0].set.aliases: an alias needs 'name'");
    assertThat(problems("m", "identifiers", "CP-22"))
        .containsExactly(
            "changes[0].set.identifiers: an identifier with attributes is wanted here");
    assertThat(problems("m#landing", "lead", "esa"))
        .containsExactly("changes[0].set.lead: a milestone has no attribute 'lead'");
  }

  @Test
  void leavesWhatIsNotThereToOtherRules() {
    assertThat(codes(scenario("nobody", members("statuss", "x"))))
        .containsExactly("structure.unresolved-reference");
  }

  private static Decision decision(String outcome) {
    return Decision.builder()
        .id(Id.of("award"))
        .name("Award")
        .addOptions(DecisionOption.builder().id("flex").build())
        .outcome(outcome)
        .build();
  }

  @Test
  void reportsAnOutcomeThatIsNoOption() {
    assertThat(codes(decision("flex"))).isEmpty();
    assertThat(findings(decision("flax")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.message())
                  .isEqualTo("'flax' is no option of 'award'; its options are flex");
              assertThat(one.hint()).contains("did you mean 'flex'?");
              assertThat(one.fix()).map(Fix::title).contains("write 'flex'");
            });
    assertThat(findings(decision("flex").withOptions()))
        .extracting(Diagnostic::message)
        .containsExactly("'flex' is no option of 'award'; it has no options");
  }
}
