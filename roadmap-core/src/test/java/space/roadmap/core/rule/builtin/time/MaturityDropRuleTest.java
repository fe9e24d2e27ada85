package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.dated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Maturity;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.Sketch;

class MaturityDropRuleTest {
  private static List<Diagnostic> drops(Maturity... entries) {
    return Sketch.findings(
        "time.maturity-drop",
        Technology.builder().id(Id.of("t")).name("T").addMaturity(entries).build());
  }

  private static Maturity level(int level) {
    return Maturity.builder().level(level).build();
  }

  private static Maturity level(int level, String date) {
    return date.isEmpty() ? level(level) : level(level).withDate(dated(date));
  }

  @Test
  void showsItsArithmetic() {
    assertThat(drops(level(6, "2022"), level(4, "2025")))
        .singleElement()
        .hasToString(
            "warning: t is at level 4 (2025) and was at level 6 (2022): certainly 2 levels lower for"
                + " the same element, environment and destination [time.maturity-drop]")
        .satisfies(finding -> assertThat(finding.attribute()).contains("maturity[1]"));
    assertThat(drops(level(6), level(5)))
        .singleElement()
        .hasToString(
            "info: t is at level 5 and was at level 6: possibly 1 level lower for the same element,"
                + " environment and destination [time.maturity-drop]");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2022,      6, 2025,      ''",
    "5, 2022,      5, 2025,      ''",
    "6, 2022,      5, 2025,      maturity[1] CERTAIN",
    "6, 2022,      5, 2022,      maturity[1] POSSIBLE",
    "6, 2022/2026, 5, 2025,      maturity[1] POSSIBLE",
    "6, '',        5, 2025,      maturity[1] POSSIBLE",
    "6, 2025,      4, 2022,      ''",
    "4, 2025,      6, 2022,      maturity[0] CERTAIN",
    "4, '',        6, 2022,      ''",
    "6, ../2022,   5, 2025,      maturity[1] CERTAIN",
    "6, 2022/..,   5, 2025,      maturity[1] POSSIBLE",
  })
  void takesTheLaterOfTwo(int one, String oneDate, int two, String twoDate, String expected) {
    assertThat(drops(level(one, oneDate), level(two, twoDate)))
        .extracting(it -> it.attribute().orElse("") + " " + it.certainty())
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void comparesOnlyWhatIsAlike() {
    Maturity former = level(6, "2022");
    Maturity later = level(4, "2025");
    assertThat(drops(former, later.withElement("tank"))).isEmpty();
    assertThat(drops(former.withElement("cooler"), later.withElement("tank"))).isEmpty();
    assertThat(drops(former, later.withEnvironment("orbit"))).isEmpty();
    assertThat(drops(former, later.withDestination(Id.of("moon")))).isEmpty();
    assertThat(drops(former.withElement("tank"), later.withElement("tank"))).hasSize(1);
  }

  @Test
  void takesDerivedDatesForNone() {
    Maturity derived = level(4).withDate(dated("2020").withBasis(Basis.DERIVED));
    assertThat(drops(level(6, "2022"), derived))
        .extracting(it -> it.certainty().name())
        .containsExactly("POSSIBLE");
  }

  @Test
  void findsTheEntriesThatAnEarlierOneExceeds() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<Maturity> entries = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      int[] years = new int[8];
      for (int i = 0; i < years.length; i++) {
        years[i] = 2000 + random.nextInt(30);
        entries.add(level(1 + random.nextInt(9), Integer.toString(years[i])));
      }
      for (int later = 0; later < years.length; later++) {
        String found = "";
        for (int former = 0; former < years.length; former++) {
          if (entries.get(former).level() > entries.get(later).level()) {
            if (years[former] < years[later]) {
              found = "CERTAIN";
            } else if (years[former] == years[later] && former < later && found.isEmpty()) {
              found = "POSSIBLE";
            }
          }
        }
        if (!found.isEmpty()) {
          expected.add("maturity[" + later + "] " + found);
        }
      }
      assertThat(drops(entries.toArray(new Maturity[0])))
          .as("seed %d", seed)
          .extracting(it -> it.attribute().orElse("") + " " + it.certainty())
          .containsExactlyElementsOf(expected);
    }
  }
}
