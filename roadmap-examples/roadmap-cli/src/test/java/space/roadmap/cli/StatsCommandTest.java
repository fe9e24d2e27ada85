package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class StatsCommandTest {
  @TempDir private Path folder;

  private String plan() {
    return Plans.write(folder, "plan.yaml", Plans.RICH);
  }

  @Test
  void countsForPeople() {
    Run run = Run.of("stats", plan());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Plan (plan)

            Entities         count  without citation
              sources            1                 -
              organizations      1                 0
              destinations       3                 3
              technologies       1                 1
              capabilities       1                 1
              missions           2                 1
              decisions          1                 1

            Missions by status  count
              planned               1
              (not stated)          1

            Missions by lead  count
              ESA                 1
              (not stated)        1

            Missions by destination   here  here or within
              Moon                       1               2
                Lunar orbit              2               2

            Missions by crew  count
              robotic             1
              (not stated)        1

            Capabilities by status  count
              planned                   1

            Milestones                           count
              dated                                  3
              of these approximate or uncertain      1
              undated                                1

            Dates of milestones, known to  count
              day                              1
              year                             1
              no-later-than                    1

            Dates of milestones by basis  count
              planned                         1
              (not stated)                    2

            Needs by kind   hard   soft
              capability       1      0
              precursor        0      1
              maturity         1      0

            Citations by evidence  count
              stated                   1
              (not stated)             1

            Contributions         count
              by an organization      1
              open slots              1
            """);
  }

  @Test
  void countsForPrograms() {
    Run run = Run.of("stats", "--format", "json", plan());
    JsonNode json = new ObjectMapper().readTree(run.out());

    assertThat(run.code()).isZero();
    assertThat(json.propertyNames())
        .containsExactly(
            "roadmap",
            "entities",
            "missions",
            "capabilities",
            "milestones",
            "needs",
            "citations",
            "contributions");
    assertThat(json.at("/entities")).hasSize(13);
    assertThat(json.at("/entities/9/kind").stringValue()).isEqualTo("missions");
    assertThat(json.at("/entities/9/uncited").intValue()).isEqualTo(1);
    assertThat(json.at("/entities/0").has("uncited")).isFalse();
    assertThat(json.at("/missions/status/1/value").isNull()).isTrue();
    assertThat(json.at("/missions/lead/0/name").stringValue()).isEqualTo("European Space Agency");
    assertThat(json.at("/missions/destination/1/id").stringValue()).isEqualTo("moon/orbit");
    assertThat(json.at("/missions/destination/1/depth").intValue()).isEqualTo(1);
    assertThat(json.at("/contributions/openSlots").intValue()).isEqualTo(1);
  }

  @Test
  void isTheSameInAnyLocale() {
    Locale before = Locale.getDefault();
    String out = Run.of("stats", plan()).out();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Run.of("stats", plan()).out()).isEqualTo(out);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsStandardInputAndFolders() {
    Plans.write(folder, "roadmap.yaml", Plans.FINE);

    assertThat(Run.of("stats", folder.toString()).out()).startsWith("Plan (plan)\n");
    assertThat(new Run().input(Plans.FINE).with("stats", "--from", "yaml", "-").out())
        .startsWith("Plan (plan)\n");
  }

  @Test
  void errorsAreToldAndNothingIsShown() {
    String wrong = Plans.write(folder, "wrong.yaml", Plans.HEAD + "missions: none\n");
    Run run = Run.of("stats", wrong);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("document.wrong-type", "nothing is shown");
    assertThat(Run.of("stats", "--from", "jsno", wrong).code()).isEqualTo(2);
  }
}
