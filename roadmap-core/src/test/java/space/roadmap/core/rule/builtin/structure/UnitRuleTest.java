package space.roadmap.core.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Performance;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.TechnologyTarget;
import space.roadmap.core.rule.Sketch;

class UnitRuleTest {
  private static Performance measured(String unit) {
    return Performance.builder().measure("rate").unit(unit).build();
  }

  private static List<Diagnostic> found(String unit) {
    return Sketch.findings(
        "structure.unit", capability("store", it -> it.addPerformance(measured(unit))));
  }

  @Test
  void findsAUnitThatIsNone() {
    assertThat(found("%/day"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("'%/day' is no unit of UCUM: 'day' is no symbol of it");
              assertThat(finding.hint()).contains("did you mean '%/d'?");
              assertThat(finding.fix()).contains(Fix.set("store", "performance[0].unit", "%/d"));
            });
  }

  @Test
  void looksWhereverUnitsStand() {
    TechnologyTarget target = TechnologyTarget.builder().unit("sols").build();
    assertThat(
            Sketch.findings(
                "structure.unit",
                Technology.builder().id(Id.of("t")).name("t").addTargets(target).build(),
                Objective.builder()
                    .id(Id.of("o"))
                    .name("o")
                    .addMeasures(measured("kg"), measured("sols"))
                    .build()))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("measures[1].unit", "targets[0].unit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kg",
        "t",
        "m",
        "km",
        "m2",
        "m/s2",
        "m.s-1",
        "m.s-2",
        "kW",
        "kW.h",
        "kW/kg",
        "/d",
        "/a",
        "1/d",
        "%",
        "%/d",
        "mSv",
        "mSv/d",
        "mSv/{sol}",
        "{crew}",
        "kg/{crew}.d",
        "10*6",
        "10^-3.m",
        "10*3{cells}",
        "Cel",
        "[g]",
        "[ppm]",
        "[degF]",
        "m[Hg]",
        "mm[Hg]",
        "dB",
        "dB[W]",
        "Mbit/s",
        "GBy",
        "KiBy",
        "h",
        "min",
        "d",
        "wk",
        "mo",
        "a",
        "AU",
        "pc",
        "deg",
        "'",
        "''",
        "um",
        "daN",
        "kPa",
        "bar",
        "mbar",
        "Ohm",
        "rad",
        "RAD",
        "cSv",
        "Gy",
        "Wb",
        "L",
        "mL",
        "l",
        "eV",
        "keV",
        "u",
        "(kg.m)/s2",
        "kg/(m.s2)",
        "100",
        "2.m",
        "W/(m2.K)",
        "[in_i'H2O]",
        "[gal_us]/min",
        "cal_th",
        "kcal",
        "mol/L",
        "st",
        "g%",
        "K",
        "cd/m2"
      })
  void knowsUnits(String unit) {
    assertThat(UnitSyntax.problem(unit)).isEmpty();
    assertThat(UnitSyntax.meant(unit)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "%/day, %/d",
    "kg/day, kg/d",
    "days, d",
    "years, a",
    "hours, h",
    "kWh, kW.h",
    "KG, kg",
    "Kg, kg",
    "hz, Hz",
    "KPA, kPa",
    "degC, Cel",
    "lb, [lb_av]",
    "tons, t",
    "m/sec, m/s",
    "km/hr, km/h",
    "Mbps, Mbit/s",
    "µm, um",
    "secondss, s",
    "kg/(crew.days), ''",
    "mSv/sol, ''",
    "m/, ''",
    "m//s, ''",
    "(m, ''",
    "m), ''",
    "{crew, ''",
    "kg m, ''",
    "m s, ''",
    "crew, ''",
    "mkg2d, ''",
    "'', ''",
    "-1, ''",
  })
  void tellsWhatWasMeant(String unit, String meant) {
    assertThat(UnitSyntax.problem(unit)).isPresent();
    assertThat(UnitSyntax.meant(unit).orElse("")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "m/ | a symbol is missing at the end",
        "(m | a ')' is missing",
        "m) | ')' cannot stand here",
        "{crew | a '}' is missing",
        "m//s | '/s' begins with no symbol",
        "mSv/sol | 'sol' is no symbol of it",
      })
  void tellsWhatIsWrong(String unit, String problem) {
    assertThat(UnitSyntax.problem(unit)).contains(problem);
  }

  /** Units that are put together from what is known are known, however long. */
  @Test
  void knowsWhatIsPutTogether() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      String unit = term(random, 3);
      assertThat(UnitSyntax.problem(unit)).as(unit).isEmpty();
      assertThat(UnitSyntax.problem(unit + "/")).as(unit).isPresent();
      assertThat(UnitSyntax.problem(unit + ".sol")).as(unit).isPresent();
    }
  }

  private static String term(Random random, int depth) {
    StringBuilder unit = new StringBuilder(random.nextInt(8) == 0 ? "/" : "");
    for (int i = random.nextInt(3); i >= 0; i--) {
      boolean isNested = depth > 0 && random.nextInt(5) == 0;
      unit.append(isNested ? "(" + term(random, depth - 1) + ")" : component(random));
      unit.append(i == 0 ? "" : random.nextBoolean() ? "." : "/");
    }
    return unit.toString();
  }

  private static String component(Random random) {
    if (random.nextInt(8) == 0) {
      return random.nextBoolean() ? "{crew member}" : String.valueOf(random.nextInt(1000));
    }
    List<String> prefixes = UnitAtoms.PREFIXES;
    List<String> metric = UnitAtoms.METRIC.asList();
    List<String> plain = UnitAtoms.PLAIN.asList();
    String symbol =
        random.nextBoolean()
            ? prefixes.get(random.nextInt(prefixes.size()))
                + metric.get(random.nextInt(metric.size()))
            : plain.get(random.nextInt(plain.size()));
    String exponent =
        switch (random.nextInt(4)) {
          case 0 -> "2";
          case 1 -> "-1";
          case 2 -> "+3";
          default -> "";
        };
    return symbol + exponent + (random.nextInt(6) == 0 ? "{of all}" : "");
  }
}
