package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.derived;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.objective;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.Period;

class UndatedRuleTest {
  private static List<Diagnostic> undated(Entity... entities) {
    return Validator.of(RuleProviders.builtIn().rules())
        .with(RuleSet.named("strict"))
        .validate(Sketch.roadmap(entities), Sketch.TODAY)
        .stream()
        .filter(it -> it.code().id().equals("time.undated"))
        .toList();
  }

  private static Capability rover() {
    return capability("rover", it -> it);
  }

  private static Mission traverse() {
    return landing("m", "2030", need("rover"));
  }

  @Test
  void saysWhatIsPassedOver() {
    Mission waiting = mission("w", it -> it.addNeeds(need("rover"), need("m")));
    assertThat(undated(rover(), traverse(), waiting))
        .extracting(Diagnostic::message)
        .containsExactly(
            "rover has no date that is evidence, so nobody can tell whether 2 needs of others are met"
                + " in time; state when it is to be, if only as far as it is known",
            "w has no date that is evidence, so nobody can tell whether 2 needs of its own are met in"
                + " time; state when it is to be, if only as far as it is known");
    assertThat(undated(capability("c", it -> it.addNeeds(need("rover"))), rover(), traverse()))
        .extracting(it -> it.arguments().get("needs") + " " + it.arguments().get("are"))
        .containsExactly("1 need of its own is", "2 needs of others are");
  }

  @Test
  void isOffUnlessItIsAskedFor() {
    assertThat(Sketch.codes(rover(), traverse())).isEmpty();
  }

  @Test
  void isSilentWhereThereIsAnyDate() {
    for (Capability dated :
        List.of(
            available("rover", "../2030"),
            available("rover", "2030/.."),
            rover().withAvailableUntil(dated("2040")),
            rover().withMilestones(milestone("full-service", "2030")))) {
      assertThat(undated(dated, traverse())).isEmpty();
    }
    DatedPeriod period = DatedPeriod.builder().date(Period.parse("2030/..")).build();
    assertThat(
            undated(
                available("rover", "2029"),
                mission("m", it -> it.period(period).addNeeds(need("rover")))))
        .isEmpty();
  }

  @Test
  void takesDerivedAndUnknownDatesForNone() {
    assertThat(undated(rover().withMilestones(derived("first-flight", "2029")), traverse()))
        .hasSize(1);
    assertThat(undated(available("rover", "../.."), traverse())).hasSize(1);
  }

  @Test
  void takesAnUnknownEndForNone() {
    assertThat(undated(rover().withAvailableUntil(dated("../..")), traverse())).hasSize(1);
  }

  @Test
  void takesTheEndOfAPeriodForADateBesideMilestonesWithoutOne() {
    Milestone launch = Milestone.builder().type(MilestoneKind.LAUNCH).build();
    Mission mission = mission("m", it -> it.addMilestones(launch).addNeeds(need("rover")));
    DatedPeriod period = DatedPeriod.builder().end(dated("../2037")).build();
    assertThat(undated(available("rover", "2029"), mission)).hasSize(1);
    assertThat(undated(available("rover", "2029"), mission.withPeriod(period))).isEmpty();
  }

  @Test
  void asksOnlyMissionsAndCapabilitiesForADate() {
    assertThat(
            undated(
                available("rover", "2030"),
                objective("o", it -> it.addNeeds(need("rover"))),
                Technology.builder().id(Id.of("t")).name("T").addNeeds(need("rover")).build(),
                Phase.builder().id(Id.of("p")).name("P").addNeeds(need("rover")).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void looksAtWhatIsToComeOrGoesOn(Status status) {
    boolean live =
        switch (status) {
          case PROPOSED, PLANNED, APPROVED, IN_DEVELOPMENT, IN_TEST, OPERATING -> true;
          case COMPLETED, PAUSED, GROUNDED, CANCELLED, RETIRED, SUPERSEDED -> false;
        };
    assertThat(undated(rover().withStatus(status), traverse())).hasSize(live ? 1 : 0);
  }

  @Test
  void countsOnlyNeedsThatHaveAnOrder() {
    assertThat(undated(rover(), landing("m", "2030", need("rover").withKind(NeedKind.CONDITION))))
        .isEmpty();
    assertThat(undated(rover(), traverse().withStatus(Status.CANCELLED))).isEmpty();
    assertThat(undated(rover(), mission("m", it -> it))).isEmpty();
    Mission delivery =
        traverse().withProvides(Provision.builder().capability(Id.of("rover")).build());
    assertThat(undated(rover(), delivery)).isEmpty();
  }

  @Test
  void findsTheUndatedEndsOfAllNeeds() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      TreeSet<String> expected = new TreeSet<>();
      Entity[] missions = new Entity[12];
      boolean[] dated = new boolean[missions.length];
      for (int i = 0; i < missions.length; i++) {
        dated[i] = random.nextBoolean();
      }
      for (int i = 0; i < missions.length; i++) {
        int target = random.nextInt(missions.length);
        boolean needs = random.nextBoolean() && target != i;
        String id = "m" + i;
        missions[i] = dated[i] ? landing(id, "2030") : mission(id, it -> it);
        if (needs) {
          missions[i] = ((Mission) missions[i]).withNeeds(need("m" + target));
          for (int end : new int[] {i, target}) {
            if (!dated[end]) {
              expected.add("m" + end);
            }
          }
        }
      }
      assertThat(undated(missions))
          .as("seed %d", seed)
          .extracting(it -> it.entity().orElse(""))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
