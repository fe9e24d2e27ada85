package space.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Options;
import space.roadmap.testkit.RandomRoadmaps;
import space.roadmap.testkit.SampleRoadmaps;

class FormulaGuardTest {
  /** Texts that a spreadsheet would take for formulas. */
  private static final List<String> DANGEROUS =
      List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1", "=");

  /** Texts of all kinds: those of the kit, each also behind what a guard looks at. */
  private static Set<String> texts() {
    Set<String> texts = new HashSet<>(DANGEROUS);
    texts.add("");
    SampleRoadmaps.hostile().missions().forEach(mission -> texts.add(mission.name()));
    SampleRoadmaps.unicode().missions().forEach(mission -> texts.add(mission.name()));
    for (int seed = 1; seed <= 10; seed++) {
      RandomRoadmaps.of(seed)
          .roadmap()
          .missions()
          .forEach(
              mission -> {
                texts.add(mission.name());
                texts.addAll(mission.tags());
                mission.summary().ifPresent(texts::add);
              });
    }
    for (String text : List.copyOf(texts)) {
      for (String before : List.of("'", "''", "=", "'=", "\t", "'\n")) {
        texts.add(before + text);
      }
    }
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsReadAsItWas(FormulaGuard guard) {
    Set<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(500);

    for (String text : texts) {
      String cell = guard.guarded(text);
      assertThat(cell).as("the cell of '%s'", text).isNotEmpty();
      assertThat(FormulaGuard.unguarded(cell)).isEqualTo(text);
    }
  }

  @Test
  void noCellBeginsAsAFormulaDoes() {
    for (String text : texts()) {
      assertThat("=+-@\t\r\n＝＋－＠")
          .as(text)
          .doesNotContain(FormulaGuard.ON.guarded(text).substring(0, 1));
    }
  }

  @Test
  void whatIsNoFormulaIsLeftAlone() {
    assertThat(List.of("Gateway", "'90s", "a=b", "2028", " =1", "it's", "'quoted'"))
        .allSatisfy(text -> assertThat(FormulaGuard.ON.guarded(text)).isEqualTo(text));
  }

  @Test
  void offGuardsOnlyWhatReadingWouldChange() {
    assertThat(DANGEROUS)
        .allSatisfy(text -> assertThat(FormulaGuard.OFF.guarded(text)).isEqualTo(text));
    assertThat(FormulaGuard.OFF.guarded("'=1")).isEqualTo("''=1");
    assertThat(FormulaGuard.OFF.guarded("")).isEqualTo("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''", "'=", "'a", "=", "a", "'\t"})
  void theBufferIsJudgedAsTheTextIs(String text) {
    char[] buffer = ("'" + text + "'").toCharArray();

    int guard = FormulaGuard.guardLength(buffer, 1, text.length());

    assertThat(text.substring(guard)).isEqualTo(FormulaGuard.unguarded(text));
  }

  @Test
  void peopleMayTurnItOff() {
    List<Option<?>> options = List.of(FormulaGuard.OPTION);

    assertThat(FormulaGuard.of(Options.parse(options, Map.of()))).isEqualTo(FormulaGuard.ON);
    assertThat(FormulaGuard.of(Options.parse(options, Map.of("formula-guard", "false"))))
        .isEqualTo(FormulaGuard.OFF);
  }
}
