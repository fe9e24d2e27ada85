package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static space.roadmap.core.model.Samples.milestone;
import static space.roadmap.core.model.Samples.mission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

final class TimelineTest {
  private static final Pattern DAY = Pattern.compile("\\b[0-3]?[0-9] [A-Z][a-z]+ [0-9]{4}");

  private static Timeline timeline(Mission.Builder mission) {
    return Samples.empty().timeline(mission.build());
  }

  @Test
  void ordersEventsByWhenTheyAreExpectedAndUndatedOnesLast() {
    Timeline timeline =
        timeline(
            mission("m")
                .addMilestones(
                    milestone("return", "2030"),
                    Milestone.builder().type(Choice.of("review")).build(),
                    milestone("landing", "2028-09"),
                    milestone("launch", "2028-02"))
                .period(DatedPeriod.builder().date(Period.parse("2029/2031")).build()));
    assertThat(timeline.entries())
        .extracting(Timeline.Entry::key)
        .containsExactly("launch", "landing", "period", "return", "review");
    assertThat(timeline.first()).map(Timeline.Entry::key).contains("launch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2028|2028",
        "2034~|about 2034",
        "../2030|by 2030",
        "2033/..|2033 or later",
        "2028-09|September 2028",
        "203X|the 2030s",
        "2033/2034|between 2033 and 2034",
      })
  void spellsADateWithoutInventingADay(String date, String words) {
    Timeline timeline = timeline(mission("m").addMilestones(milestone("launch", date)));
    Timeline.Entry entry = timeline.entries().get(0);
    assertThat(entry.when()).isEqualTo(words);
    assertThat(entry.label()).isEqualTo(words).doesNotContainPattern(DAY);
    assertThat(entry.date()).contains(UncertainDate.parse(date));
    assertThat(entry.end()).isEmpty();
  }

  @Test
  void saysThatThereIsNoDate() {
    Timeline timeline =
        timeline(
            mission("m")
                .addMilestones(Milestone.builder().type(Choice.of("launch")).build())
                .period(DatedPeriod.builder().words("some day").build()));
    assertThat(timeline.entries()).extracting(Timeline.Entry::when).containsOnly("no date");
    assertThat(timeline.entries())
        .extracting(Timeline.Entry::label)
        .containsExactlyInAnyOrder("no date", "some day");
    assertThat(timeline.entries()).allSatisfy(entry -> assertThat(entry.date()).isEmpty());
    assertThat(timeline.first()).isEmpty();
  }

  @Test
  void labelsWithTheWordsOfTheSource() {
    Timeline timeline =
        timeline(
            mission("m")
                .addMilestones(
                    milestone("launch", "2028-09")
                        .withWords("late 2028 (two, planned)")
                        .withBasis(Basis.PLANNED)));
    Timeline.Entry entry = timeline.entries().get(0);
    assertThat(entry.label()).isEqualTo("late 2028 (two, planned)");
    assertThat(entry.when()).isEqualTo("September 2028");
    assertThat(entry.basis()).contains(Basis.PLANNED);
  }

  @Test
  void takesTheEndsOfAPeriodWhereTheyAreDatedThemselves() {
    Dated start = Dated.builder().date(UncertainDate.parse("2030~")).build();
    Timeline timeline = timeline(mission("m").period(DatedPeriod.builder().start(start).build()));
    Timeline.Entry entry = timeline.entries().get(0);
    assertThat(entry.key()).isEqualTo("period");
    assertThat(entry.date()).contains(UncertainDate.parse("2030~"));
    assertThat(entry.end()).isEmpty();
    assertThat(entry.when()).contains("2030").doesNotContainPattern(DAY);
  }

  @Test
  void keepsTheOrderOfTheDocumentAmongEqualDates() {
    Timeline timeline =
        timeline(
            mission("m").addMilestones(milestone("return", "2028"), milestone("launch", "2028")));
    assertThat(timeline.entries())
        .extracting(Timeline.Entry::key)
        .containsExactly("return", "launch");
  }

  @Test
  void knowsTheDatesOfEveryKind() {
    Dated from = Dated.builder().date(UncertainDate.parse("2031")).words("early 2030s").build();
    Capability tug =
        Capability.builder()
            .id(Id.of("tug"))
            .name("Tug")
            .availableFrom(from)
            .addMilestones(milestone("first-flight", "2030"))
            .build();
    assertThat(Samples.empty().timeline(tug).entries())
        .extracting(Timeline.Entry::key, Timeline.Entry::label)
        .containsExactly(tuple("first-flight", "2030"), tuple("availableFrom", "early 2030s"));
  }

  @Test
  void hasNothingToShowForAMissionWithoutDates() {
    assertThat(timeline(mission("m")).entries()).isEmpty();
    assertThat(timeline(mission("m")).first()).isEmpty();
  }

  @Test
  void showsTheDateThatFollowsAnotherAndKeepsTheWords() {
    Roadmap roadmap =
        Samples.draft()
            .add(
                Samples.kind(Mission.class),
                mission("first").addMilestones(milestone("launch", "2030")).build())
            .build();
    Relative relative = ResolvedDatesTest.after("first#launch", "P3Y/P4Y");
    Milestone launch =
        Milestone.builder()
            .type(Choice.of("launch"))
            .words("years later")
            .relative(relative)
            .build();
    Dated end = Dated.builder().relative(relative).build();
    DatedPeriod period = DatedPeriod.builder().date(Period.parse("2031/2032")).end(end).build();
    Timeline timeline =
        roadmap.timeline(mission("second").addMilestones(launch).period(period).build());
    assertThat(timeline.entries())
        .extracting(Timeline.Entry::when, Timeline.Entry::label)
        .containsExactly(
            tuple(
                "starting 2031, ending between 2033 and 2034",
                "starting 2031, ending between 2033 and 2034"),
            tuple("between 2033 and 2034", "years later"));
    assertThat(timeline.entries())
        .extracting(entry -> entry.calculation().orElse(""))
        .containsExactly("end: first#launch (2030) + P3Y/P4Y", "first#launch (2030) + P3Y/P4Y");
  }

  @Test
  void tellsHowADateHasMovedUpToTheOneThatIsShown() {
    Roadmap roadmap =
        Samples.draft()
            .add(
                Samples.kind(Mission.class),
                mission("first").addMilestones(milestone("launch", "2030")).build())
            .build();
    Milestone launch =
        milestone("launch", "2031")
            .withRelative(ResolvedDatesTest.after("first", "P3Y"))
            .withEarlier(List.of(DateHistoryTest.stated("2029")));
    Milestone end = milestone("end", "2040").withClaims(List.of(DateHistoryTest.stated("")));
    List<Timeline.Entry> entries =
        roadmap.timeline(mission("second").addMilestones(launch, end).build()).entries();
    DateHistory history = entries.get(0).history().orElseThrow();
    assertThat(history.present()).contains(UncertainDate.parse("2033"));
    assertThat(history.slip().orElseThrow()).hasToString("1097 to 1825 days");
    assertThat(entries.get(0).endHistory()).isEmpty();
    assertThat(entries.get(1).history()).isEmpty();
  }

  @Test
  void saysNothingOfACalculationThatOnlyConfirmsTheDate() {
    Roadmap roadmap =
        Samples.draft()
            .add(
                Samples.kind(Mission.class),
                mission("first").addMilestones(milestone("launch", "2030")).build())
            .build();
    Milestone launch =
        milestone("launch", "2033").withRelative(ResolvedDatesTest.after("first", "P3Y"));
    assertThat(roadmap.timeline(mission("second").addMilestones(launch).build()).entries())
        .extracting(Timeline.Entry::calculation)
        .containsExactly(Optional.empty());
  }

  @Test
  void tellsPercentileAndWindows() {
    Windows windows = Windows.builder().addDates(UncertainDate.parse("2028-11/2029-01")).build();
    Timeline timeline =
        timeline(
            mission("m")
                .addMilestones(
                    milestone("launch", "2028").withPercentile(70).withWindows(windows)));
    assertThat(timeline.entries().get(0).percentile()).contains(70);
    assertThat(timeline.entries().get(0).windows()).contains(windows);
    assertThat(timeline.entries().get(0).lasts()).isFalse();
  }

  @Test
  void placesWhatIsByADayAtThatDay() {
    Timeline timeline =
        timeline(
            mission("m")
                .addMilestones(
                    milestone("landing", "../2030"),
                    milestone("launch", "2028"),
                    milestone("end", "2031")));
    assertThat(timeline.entries())
        .extracting(Timeline.Entry::key)
        .containsExactly("launch", "landing", "end");
  }
}
