package space.roadmap.core.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.codes;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.findings;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.technology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Strength;

class CycleRulesTest {
  private static List<String> paths(Entity... entities) {
    return findings(entities).stream()
        .filter(it -> it.code().id().endsWith("-cycle"))
        .map(it -> it.arguments().get("path"))
        .toList();
  }

  private static Mission needs(String id, Need... needs) {
    return mission(id, it -> it.addNeeds(needs));
  }

  private static Mission part(String id, String of) {
    return mission(id, it -> it.partOf(Id.of(of)));
  }

  @Test
  void findsNoCycleInATechnologyThatMaturesWithTheMissionThatNeedsIt() {
    assertThat(
            codes(
                technology("t", it -> it.addNeeds(need("demo"))),
                needs("demo", need("t").withMaturity(5)),
                needs("m", need("t").withMaturity(6))))
        .isEmpty();
  }

  @Test
  void reportsAHierarchyThatLeadsBack() {
    assertThat(
            findings(
                destination("mars"),
                destination("orbit", "moon"),
                destination("moon", "halo"),
                destination("halo", "orbit"),
                destination("crater", "moon")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().id()).isEqualTo("structure.hierarchy-cycle");
              assertThat(finding.message())
                  .isEqualTo("'parent' leads in a circle: orbit → moon → halo → orbit");
              assertThat(finding.entity()).contains("orbit");
              assertThat(finding.attribute()).contains("parent");
              assertThat(finding.related()).hasSize(2);
            });
    assertThat(paths(part("a", "a"))).containsExactly("a → a");
    assertThat(paths(part("a", "b"), part("b", "a"), part("c", "d"), part("d", "c")))
        .containsExactly("a → b → a", "c → d → c");
    assertThat(paths(part("a", "b"), part("b", "c"), part("c", "unknown"))).isEmpty();
  }

  @Test
  void reportsNeedsThatLeadBackWithTheirPath() {
    assertThat(
            findings(
                capability("lander", it -> it.addNeeds(need("demo"))),
                needs("demo", need("lander"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().id()).isEqualTo("structure.need-cycle");
              assertThat(finding.message())
                  .isEqualTo("hard needs lead in a circle: lander → demo → lander");
              assertThat(finding.entity()).contains("lander");
              assertThat(finding.attribute()).contains("needs[0]");
            });
    assertThat(paths(needs("a", need("a")))).containsExactly("a → a");
  }

  @Test
  void reportsTheShortestOfTheWaysBack() {
    assertThat(
            paths(
                needs("a", need("b"), need("c")),
                needs("b", need("d")),
                needs("c", need("a")),
                needs("d", need("a"))))
        .containsExactly("a → c → a");
  }

  @Test
  void isSilentWhereAnAlternativeLeadsOut() {
    assertThat(paths(needs("a", need("b", "c")), needs("b", need("a")), needs("c"))).isEmpty();
    assertThat(paths(needs("a", need("b", "unknown")), needs("b", need("a")))).isEmpty();
  }

  @Test
  void reportsWhereEveryAlternativeLeadsBack() {
    assertThat(paths(needs("a", need("b", "c")), needs("b", need("a")), needs("c", need("b"))))
        .containsExactly("a → b → a");
  }

  @Test
  void saysNothingOfThoseThatOnlyWaitForACircle() {
    assertThat(paths(needs("x", need("a")), needs("a", need("b")), needs("b", need("a"))))
        .containsExactly("a → b → a");
  }

  @Test
  void isSilentAboutSoftNeedsRidesAndProvisions() {
    Need soft = need("a").withStrength(Strength.SOFT);
    assertThat(paths(needs("a", need("b")), needs("b", soft))).isEmpty();
    assertThat(paths(needs("a", need("b")), needs("b", need("a").withKind(NeedKind.PRECURSOR))))
        .isEmpty();
    assertThat(
            paths(
                needs("a", need("b").withKind(NeedKind.RIDE)),
                needs("b", need("a").withKind(NeedKind.RIDE))))
        .isEmpty();
    assertThat(
            paths(
                capability("lander", it -> it.addNeeds(need("demo"))),
                needs("demo", need("lander"))
                    .withProvides(Provision.builder().capability(Id.of("lander")).build())))
        .isEmpty();
  }

  @Test
  void looksOnlyAtNeedsUpToTheMilestoneThatCounts() {
    Capability lander =
        capability(
            "lander",
            it ->
                it.addMilestones(milestone("docking", "2027"), milestone("landing", "2028"))
                    .addNeeds(need("test").withBy("landing")));
    assertThat(paths(lander, needs("test", need("lander").withWhen("docking")))).isEmpty();
    assertThat(paths(lander, needs("test", need("lander").withWhen("landing"))))
        .containsExactly("test → lander#landing → test");
  }

  @Test
  void followsLongChainsWithoutRecursion() {
    int length = 100_000;
    Entity[] chain = new Entity[length];
    Entity[] parts = new Entity[length];
    Random random = new Random(1);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random); // so that no pass in order settles it
    for (int i = 0; i < length; i++) {
      int next = (order.get(i) + 1) % length;
      chain[i] = needs("m" + order.get(i), need("m" + next));
      parts[i] = part("m" + order.get(i), "m" + next);
    }
    assertThat(paths(chain)).singleElement().asString().endsWith(" more → m" + order.get(0));
    assertThat(paths(parts)).singleElement().asString().endsWith(" more → m" + order.get(0));
    chain[length / 2] = needs("m" + order.get(length / 2));
    parts[length / 2] = mission("m" + order.get(length / 2), it -> it);
    assertThat(codes(chain)).isEmpty();
    assertThat(codes(parts)).isEmpty();
  }

  /**
   * A node goes on if all its needs do, and a need if any target does: tried until nothing moves.
   */
  @Test
  void agreesWithASearchByHand() {
    Random random = new Random(2026);
    for (int round = 0; round < 300; round++) {
      int size = 2 + random.nextInt(7);
      int[][][] needs = new int[size][][];
      Entity[] missions = new Entity[size];
      for (int i = 0; i < size; i++) {
        needs[i] = new int[random.nextInt(3)][];
        Need[] written = new Need[needs[i].length];
        for (int j = 0; j < written.length; j++) {
          needs[i][j] = random.ints(1 + random.nextInt(2), 0, size).distinct().toArray();
          written[j] =
              need(Arrays.stream(needs[i][j]).mapToObj(t -> "m" + t).toArray(String[]::new));
        }
        missions[i] = needs("m" + i, written);
      }
      assertThat(paths(missions).isEmpty())
          .as("round %d: %s", round, Arrays.deepToString(needs))
          .isEqualTo(allGoOn(needs));
    }
  }

  private static boolean allGoOn(int[][][] needs) {
    boolean[] going = new boolean[needs.length];
    for (int round = 0; round < needs.length; round++) {
      for (int i = 0; i < needs.length; i++) {
        going[i] =
            Arrays.stream(needs[i])
                .allMatch(anyOf -> Arrays.stream(anyOf).anyMatch(target -> going[target]));
      }
    }
    for (boolean one : going) {
      if (!one) {
        return false;
      }
    }
    return true;
  }
}
