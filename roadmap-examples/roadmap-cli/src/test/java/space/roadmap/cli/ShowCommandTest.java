package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class ShowCommandTest {
  @TempDir private Path folder;

  private Run show(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "show";
    all[1] = Plans.write(folder, "plan.yaml", Plans.RICH);
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.of(all);
  }

  @Test
  void showsAllAboutAMission() {
    Run run = show("scout");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            scout, mission: Scout

            Attributes
              id             scout
              name           Scout
              crew           robotic
              status         planned
              lead           esa (European Space Agency)
              destinations   moon/orbit (Lunar orbit), moon (Moon)
              milestones     type: launch; date: 2034~; basis: planned
                             type: arrival
              contributions  organization: esa (European Space Agency); role: prime
                             what: a drill; status: open
              needs          anyOf: tug (Tug)
                             anyOf: drill (Drill); maturity: 6
                             anyOf: relay (Relay); kind: precursor

            Timeline
              about 2034  launch   planned
                          slipped: 1097 to 1825 days later than first stated (1 change)
              no date     arrival

            Earlier
              milestones[0]  date: 2030

            Claimed elsewhere
              itself  status: cancelled; source: paper (A paper)

            Sources
              stated  paper (A paper); page 3; https://example.org/paper

            Parts
              mission  relay  Relay

            Referred to by
              mission  relay  partOf  Relay
            """);
  }

  @Test
  void showsAllForPrograms() {
    JsonNode json = new ObjectMapper().readTree(show("scout", "--format", "json").out());

    assertThat(json.propertyNames())
        .containsExactly(
            "id",
            "kind",
            "name",
            "attributes",
            "timeline",
            "earlier",
            "claims",
            "sources",
            "parent",
            "children",
            "references");
    assertThat(json.at("/attributes/needs/1/maturity").intValue()).isEqualTo(6);
    assertThat(json.at("/attributes/lead").stringValue()).isEqualTo("esa");
    assertThat(json.at("/timeline/0/date").stringValue()).isEqualTo("2034~");
    assertThat(json.at("/timeline/1/date").isNull()).isTrue();
    assertThat(json.at("/earlier/0/path").stringValue()).isEqualTo("milestones[0]");
    assertThat(json.at("/claims/0/statement/status").stringValue()).isEqualTo("cancelled");
    assertThat(json.at("/sources/0/title").stringValue()).isEqualTo("A paper");
    assertThat(json.at("/children/0/id").stringValue()).isEqualTo("relay");
    assertThat(json.at("/references/0/path").stringValue()).isEqualTo("partOf");
    assertThat(json.at("/parent").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "plan, 'plan, roadmap: Plan'",
    "paper, 'paper, source: A paper'",
    "moon/orbit, 'moon/orbit, destination: Lunar orbit'",
    "tug, 'tug, capability: Tug'",
    "pick, 'pick, decision: Pick a drill'",
    "scout#launch, 'scout#launch, milestone of Scout'",
    "pick#deep, 'pick#deep, option of Pick a drill'"
  })
  void showsItemsOfAnyKindAndTheirParts(String id, String head) {
    Run run = show(id);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith(head + "\n\nAttributes\n");
  }

  @Test
  void datesOfCapabilitiesHaveWords() {
    assertThat(show("tug").out())
        .contains("Timeline\n  2031  availableFrom    \u201cearly 2030s\u201d\n");
  }

  @ParameterizedTest
  @CsvSource({
    "scuot, nothing in the roadmap has the id 'scuot', did you mean scout?",
    "Lunar orbit, nothing in the roadmap has the id 'Lunar orbit', did you mean moon/orbit?",
    "zzzzzzzz, nothing in the roadmap has the id 'zzzzzzzz', 'roadmap stats' tells what there is",
    "scout#lunch, scout has no part 'lunch', 'its parts are scout#launch, scout#arrival'",
    "drill#launch, drill has no part 'launch', it has no parts"
  })
  void unknownIdsGetTheNearest(String id, String message, String hint) {
    Run run = show(id.replace("''", "'"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("roadmap: " + message + "\n  hint: " + hint + "\n");
  }

  private Run moon(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "show";
    all[1] =
        Plans.write(
            folder,
            "moon.yaml",
            Plans.HEAD
                + """
                destinations:
                  - {id: moon, name: Moon}
                  - {id: moon/orbit, name: Lunar orbit, parent: moon}
                capabilities:
                  - {id: relay, name: Relay, operatesAt: [moon/orbit], availableFrom: "2031"}
                missions:
                  - {id: first, name: First, destinations: [moon],
                     milestones: [{type: landing, date: "2028", words: "2028 or so"}]}
                  - {id: next, name: Next, destinations: [moon],
                     milestones: [{type: landing, percentile: 70, basis: planned,
                       relative: {to: first, lag: P3Y/P4Y},
                       windows: {dates: ["2031-05"], every: P1M}}]}
                  - {id: base, name: Base, destinations: [moon], period: "2030/2040",
                     milestones: [{type: return, words: "when all is done"}]}
                  - {id: late, name: Late, destinations: [moon], period: "2050/.."}
                  - {id: someday, name: Some day, destinations: [moon]}
                """);
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.of(all);
  }

  @Test
  void tellsWhatHappensAtADestination() {
    Run run = moon("moon", "--in", "2030/2031");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            moon, destination: Moon, in 2030 to 2031

              WHEN                     NAME   WHAT           LEAD  STATUS
              2030 to 2040             Base   (lasts)        -     -
              2031                     Relay  availableFrom  -     -
              between 2031 and 2032 *  Next   landing        -     -
                                       calculated: first (2028) + P3Y/P4Y

              * may come earlier than 2030 or later than 2031

              Certainly over before 2030 and not listed: 1

              Certainly later than 2031 and not listed: 1

              Nobody has said when:
              - Some day
              - Base: return (\u201cwhen all is done\u201d)
            """);
    assertThat(moon("moon/orbit", "--in", "2040").out())
        .isEqualTo(
            """
            moon/orbit, destination: Lunar orbit, in 2040

              Certainly over before 2040 and not listed: 1
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "2030/.., from 2030 on",
    "../2030, until 2030",
    "../.., at any time",
    "2030, in 2030"
  })
  void saysWhichPeriodIsMeant(String period, String words) {
    assertThat(moon("moon", "--in", period).out())
        .startsWith("moon, destination: Moon, " + words + "\n");
  }

  @Test
  void tellsProgramsWhatHappensAtADestination() {
    JsonNode json =
        new ObjectMapper().readTree(moon("moon", "--in", "2030/2031", "--format", "json").out());

    assertThat(json.propertyNames())
        .containsExactly("id", "kind", "name", "in", "entries", "before", "after", "undated");
    assertThat(json.at("/in").stringValue()).isEqualTo("2030/2031");
    assertThat(json.at("/entries/2/owner/id").stringValue()).isEqualTo("next");
    assertThat(json.at("/entries/2/certainty").stringValue()).isEqualTo("possible");
    assertThat(json.at("/entries/2/date").stringValue()).isEqualTo("2031/2032");
    assertThat(json.at("/entries/2/calculation").stringValue()).isEqualTo("first (2028) + P3Y/P4Y");
    assertThat(json.at("/entries/2/percentile").intValue()).isEqualTo(70);
    assertThat(json.at("/entries/2/windows/dates/0").stringValue()).isEqualTo("2031-05");
    assertThat(json.at("/before").intValue()).isEqualTo(1);
    assertThat(json.at("/undated/0/id").stringValue()).isEqualTo("someday");
  }

  @Test
  void tellsHowADateCameAbout() {
    assertThat(moon("next").out())
        .contains(
            """
            Timeline
              between 2031 and 2032  landing  planned, 70 percent
                                     calculated: first (2028) + P3Y/P4Y
                                     only in windows: 2031-05, every P1M
            """);
  }

  private Run moved(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "show";
    all[1] =
        Plans.write(
            folder,
            "moved.yaml",
            Plans.HEAD
                + """
                missions:
                  - id: base
                    name: Base
                    milestones:
                      - {type: launch, date: "2030", earlier: [{date: "2027"}, {date: "2028"}]}
                      - {type: landing, date: "2045", claims: [{date: "2050"}, {words: "later"}]}
                      - {type: end, date: "2060-05-05", earlier: [{date: "2060-05-07"}],
                         claims: [{date: "2060-05-05"}]}
                      - {type: review, date: "2029", earlier: [{date: "2029-06"}],
                         claims: [{date: "../2029"}, {date: "../2030"}, {date: "../2030"}]}
                      - {type: return, relative: {to: base#launch, lag: P30Y}, earlier: ["2050/.."]}
                    period: {date: "2031/2060", earlier: [{date: "2028/2059"}]}
                """);
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.of(all);
  }

  @Test
  void tellsHowFarDatesHaveMovedAndHowFarClaimsAreApart() {
    Run run = moved("base");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            """
            Timeline
              2029          review
                            moved: at most 180 days earlier, or at most 213 days later than first stated (1 change)
                            also claimed: by 2029, by 2030
              2030          launch
                            slipped: 732 to 1460 days later than first stated (2 changes)
              2031 to 2060  period
                            start slipped: 731 to 1460 days later than first stated (1 change)
                            end slipped: 1 to 730 days later than first stated (1 change)
              2045          landing
                            also claimed: 2050 (1462 to 2190 days apart)
              2060          return
                            calculated: base#launch (2030) + P30Y
                            moved: any number of days earlier, or at most 4017 days later than first stated (1 change)
              5 May 2060    end
                            moved: 2 days earlier than first stated (1 change)
                            also claimed: 5 May 2060
            """);
  }

  @Test
  void tellsProgramsHowFarDatesHaveMoved() {
    JsonNode json = new ObjectMapper().readTree(moved("base", "--format", "json").out());

    assertThat(json.at("/timeline/1/history/slip/fewest").intValue()).isEqualTo(732);
    assertThat(json.at("/timeline/1/history/latestSlip/most").intValue()).isEqualTo(1095);
    assertThat(json.at("/timeline/1/history/moves").intValue()).isEqualTo(2);
    assertThat(json.at("/timeline/1/history/disagreement").isNull()).isTrue();
    assertThat(json.at("/timeline/2/endHistory/slip/most").intValue()).isEqualTo(730);
    assertThat(json.at("/timeline/3/history/spread").stringValue()).isEqualTo("2045/2050");
    assertThat(json.at("/timeline/3/history/disagreement/most").intValue()).isEqualTo(2190);
    assertThat(json.at("/timeline/3/endHistory").isNull()).isTrue();
  }

  @Test
  void showsTheDateOfAMilestoneByItself() {
    assertThat(moved("base#return").out())
        .contains(
            """
            Timeline
              2060  return
                    calculated: base#launch (2030) + P30Y
                    moved: any number of days earlier, or at most 4017 days later than first stated (1 change)
            """);
    JsonNode json = new ObjectMapper().readTree(moved("base#return", "--format", "json").out());
    assertThat(json.at("/timeline").size()).isEqualTo(1);
    assertThat(json.at("/timeline/0/date").stringValue()).isEqualTo("2060");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first|2030|--in asks what happens at a destination, and first is none",
        "moon|2030/2028|invalid value for option '--in'",
        "moon|soon|invalid value for option '--in'",
      })
  void asksOnlyDestinationsWhatHappensInAPeriod(String id, String period, String message) {
    Run run = moon(id, "--in", period);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("roadmap: " + message).contains("hint: ");
  }
}
