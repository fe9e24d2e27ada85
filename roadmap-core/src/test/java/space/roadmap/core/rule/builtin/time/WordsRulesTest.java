package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Relative;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

class WordsRulesTest {
  private static final String DISAGREE = "time.words-disagree";
  private static final String TIGHTER = "time.tighter-than-words";

  private static Milestone worded(String date, String words) {
    return milestone("launch", date).withWords(words);
  }

  private static Mission launched(Milestone milestone) {
    return mission("m", it -> it.addMilestones(milestone));
  }

  private static List<String> codes(Entity... entities) {
    return Sketch.codes(entities).stream()
        .filter(code -> code.equals(DISAGREE) || code.equals(TIGHTER))
        .toList();
  }

  @Test
  void showWhatTheyRead() {
    assertThat(Sketch.findings(DISAGREE, launched(worded("2031", "Q3 2028"))))
        .singleElement()
        .hasToString(
            "warning: the launch of m is stated as 2031, and its words, 'Q3 2028', say 2028-35:"
                + " certainly apart by at least 2 years and 3 months [time.words-disagree]");
    assertThat(Sketch.findings(TIGHTER, launched(worded("2028-05", "in 2028"))))
        .singleElement()
        .hasToString(
            "info: the launch of m is stated as 2028-05, and its words, 'in 2028', say no more than"
                + " 2028: say what else it rests on, or write the date as they do"
                + " [time.tighter-than-words]")
        .extracting(Diagnostic::fix)
        .satisfies(fix -> assertThat(fix).contains(Fix.set("m", "milestones[0].date", "2028")));
  }

  @ParameterizedTest
  @CsvSource({
    "2031,         Q3 2028,                    time.words-disagree",
    "2027-12,      no earlier than 2028,       time.words-disagree",
    "2031,         by 2030,                    time.words-disagree",
    "2033,         about 2030,                 time.words-disagree",
    "2031,         about 2030,                 ''",
    "2031~,        2030,                       ''",
    "2031?,        2030,                       ''",
    "2028-35,      Q3 2028,                    ''",
    "2028,         Q3 2028,                    ''",
    "2028/2030,    2028 or 2030,               ''",
    "'[2028,2030]', 2028 or 2030,              ''",
    "2028-05,      2028,                       time.tighter-than-words",
    "2030,         by 2030,                    time.tighter-than-words",
    "2028/2030,    no earlier than 2028,       time.tighter-than-words",
    "2035,         2030s,                      time.tighter-than-words",
    "2028,         TBD,                        time.tighter-than-words",
    "2016,         since 2016,                 ''",
    "2016,         from 2016,                  ''",
    "2028,         no earlier than 2028,       time.tighter-than-words",
    "2028,         soon,                       ''",
    "2024,         '2024 launch, 2025 landing', ''",
    "2025,         '2024 launch, 2025 landing', ''",
    "2031,         late 2028,                  ''",
    "2031,         '2028, then somehow later', ''",
    "2028/2032,    2028-32,                    ''",
    "2028-09,      09/2028,                    ''",
  })
  void compareOnlyWhatIsReadForCertain(String date, String words, String code) {
    assertThat(codes(launched(worded(date, words))))
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void lookAtPeriodsAndOtherDates() {
    DatedPeriod late = DatedPeriod.builder().date(Period.parse("2031/2035")).words("2020s").build();
    DatedPeriod tight =
        DatedPeriod.builder().date(Period.parse("2031/2035")).words("2030s").build();
    DatedPeriod same = DatedPeriod.builder().date(Period.parse("2030/2039")).words("2030s").build();
    assertThat(codes(mission("m", it -> it.period(late)))).containsExactly(DISAGREE);
    assertThat(codes(mission("m", it -> it.period(tight)))).containsExactly(TIGHTER);
    assertThat(codes(mission("m", it -> it.period(same)))).isEmpty();
    assertThat(codes(mission("m", it -> it.period(same.withWords("through 2039"))))).isEmpty();
    assertThat(codes(capability("c", it -> it.availableFrom(dated("2031").withWords("2030")))))
        .containsExactly(DISAGREE);
  }

  @Test
  void doNotCallTighterWhatAnotherDateMakesSo() {
    Milestone tight = worded("2028-05", "2028");
    Mission other = mission("other", it -> it.addMilestones(milestone("launch", "2028-05")));
    Relative relative = Relative.builder().to(Id.of("other#launch")).build();
    assertThat(codes(other, launched(tight.withRelative(relative)))).isEmpty();
    assertThat(codes(other, launched(tight.withDerivedFrom(Id.of("other#launch"))))).isEmpty();
    assertThat(codes(launched(tight.withBasis(Basis.DERIVED)))).isEmpty();
  }

  @Test
  void proposeToForgetNothingThatHasHappened() {
    Mission actual = launched(worded("2028-05", "2028").withBasis(Basis.ACTUAL));
    assertThat(Sketch.findings(TIGHTER, actual))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fix()).isEmpty());
  }

  @Test
  void areSilentOfDatesInTheirOwnWords() {
    for (int seed = 0; seed < 500; seed++) {
      UncertainDate date = date(new Random(seed));
      assertThat(codes(launched(worded(date.toString(), DateWords.of(date)))))
          .as("seed %d: %s, %s", seed, date, DateWords.of(date))
          .isEmpty();
    }
  }

  private static UncertainDate date(Random random) {
    String year = Integer.toString(2000 + random.nextInt(60));
    String later = Integer.toString(2060 + random.nextInt(30));
    String text =
        switch (random.nextInt(7)) {
          case 0 -> year;
          case 1 -> year + "-0" + (1 + random.nextInt(9));
          case 2 -> year + "-3" + (3 + random.nextInt(4));
          case 3 -> year + "/" + later;
          case 4 -> year + "/..";
          case 5 -> "../" + year;
          default -> year + "~";
        };
    return UncertainDate.parse(text);
  }
}
