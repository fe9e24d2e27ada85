package space.roadmap.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.roadmap.benchmarks.Records.Capability;
import space.roadmap.benchmarks.Records.Destination;
import space.roadmap.benchmarks.Records.Document;
import space.roadmap.benchmarks.Records.Mission;
import space.roadmap.benchmarks.Records.Need;
import tools.jackson.databind.json.JsonMapper;

class GeneratedRoadmapTest {
  private static final int MISSIONS = 2_000;
  private static final byte[] JSON = GeneratedRoadmap.json(MISSIONS);
  private static final Document DOCUMENT = (Document) new Jackson3Subject().read(JSON);

  @Test
  void isTheSameEveryTime() {
    assertThat(GeneratedRoadmap.json(MISSIONS)).isEqualTo(JSON);
  }

  @Test
  void holdsWhatItPromises() {
    assertThat(DOCUMENT.missions()).hasSize(MISSIONS);
    assertThat(DOCUMENT.capabilities()).hasSize(MISSIONS / 50);
    assertThat(DOCUMENT.organizations()).hasSize(60).doesNotHaveDuplicates();
    assertThat(DOCUMENT.destinations()).hasSize(58);
    assertThat(DOCUMENT.objectives()).hasSize(130);
    assertThat(DOCUMENT.missions())
        .allSatisfy(
            mission -> {
              assertThat(mission.summary()).hasSize(GeneratedRoadmap.TEXT);
              assertThat(mission.milestones()).hasSize(2);
              assertThat(mission.contributions()).hasSize(3).doesNotHaveDuplicates();
              assertThat(mission.contributions())
                  .extracting(Records.Contribution::organization)
                  .doesNotContain(mission.lead())
                  .doesNotHaveDuplicates();
              assertThat(mission.needs()).hasSize(2);
              assertThat(mission.needs().get(0)).isNotEqualTo(mission.needs().get(1));
              assertThat(mission.objectives()).hasSize(2);
            });
  }

  @Test
  void mostContributionsAreTheSameUnlessItIsVaried() {
    Document varied =
        (Document)
            new Jackson3Subject()
                .read(GeneratedRoadmap.json(MISSIONS, GeneratedRoadmap.TEXT, true));

    assertThat(contributions(DOCUMENT)).hasSizeLessThan(MISSIONS / 4);
    assertThat(contributions(varied)).hasSizeGreaterThan(MISSIONS * 2);
    assertUnique(varied);
  }

  private static Set<Records.Contribution> contributions(Document document) {
    Set<Records.Contribution> contributions = new HashSet<>();
    document.missions().forEach(mission -> contributions.addAll(mission.contributions()));
    return contributions;
  }

  @Test
  void idsAreUniqueInTheWholeDocument() {
    assertUnique(DOCUMENT);
  }

  private static void assertUnique(Document document) {
    Set<String> ids = new HashSet<>();
    assertThat(document.organizations()).allMatch(o -> ids.add(o.id()));
    assertThat(document.destinations()).allMatch(d -> ids.add(d.id()));
    assertThat(document.objectives()).allMatch(o -> ids.add(o.id()));
    assertThat(document.capabilities()).allMatch(c -> ids.add(c.id()));
    assertThat(document.missions()).allMatch(m -> ids.add(m.id()));
  }

  @Test
  void parentsStandBeforeTheirChildren() {
    Set<String> seen = new HashSet<>();
    for (Destination destination : DOCUMENT.destinations()) {
      if (destination.parent() != null) {
        assertThat(seen).contains(destination.parent());
      }
      seen.add(destination.id());
    }
  }

  @Test
  void needsComeBeforeExceptForTheKnownShare() {
    Map<String, Integer> lastYear = new HashMap<>();
    for (Capability capability : DOCUMENT.capabilities()) {
      lastYear.put(capability.id(), year(capability.availableFrom()));
    }
    for (Mission mission : DOCUMENT.missions()) {
      assertThat(first(mission)).isLessThan(last(mission));
      lastYear.put(mission.id(), last(mission));
    }
    int late = 0;
    for (Mission mission : DOCUMENT.missions()) {
      for (Need need : mission.needs()) {
        assertThat(lastYear).containsKeys(need.anyOf().toArray(String[]::new));
        boolean inTime = need.anyOf().stream().anyMatch(t -> lastYear.get(t) < first(mission));
        late += inTime ? 0 : 1;
      }
    }
    assertThat(late).isEqualTo(MISSIONS / GeneratedRoadmap.LATE_EVERY);
  }

  @Test
  void aboutHalfOfTheNeedsAmongMissionsPointForward() {
    Map<String, Integer> position = new HashMap<>();
    List<Mission> missions = DOCUMENT.missions();
    for (int i = 0; i < missions.size(); i++) {
      position.put(missions.get(i).id(), i);
    }
    int forward = 0;
    int backward = 0;
    for (int i = 0; i < missions.size(); i++) {
      Integer target = position.get(missions.get(i).needs().get(1).anyOf().get(0));
      forward += target != null && target > i ? 1 : 0;
      backward += target != null && target < i ? 1 : 0;
    }
    assertThat(forward).isBetween(MISSIONS * 2 / 5, MISSIONS / 2);
    assertThat(backward).isBetween(MISSIONS * 2 / 5, MISSIONS / 2);
  }

  @Test
  void bothBaselinesWriteTheSameBytesAgain() throws IOException {
    for (Subject subject : List.of(new Jackson3Subject(), new Jackson2Subject())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subject.write(subject.read(JSON), out);
      assertThat(out.toByteArray()).isEqualTo(JSON);
    }
  }

  @Test
  void schemaAcceptsTheDocumentAndRejectsAnother() {
    DocumentSchema schema = new DocumentSchema();
    JsonMapper mapper = JsonMapper.shared();
    assertThat(schema.validate(mapper.readTree(JSON))).isZero();
    String broken =
        """
        {"formatVersion": "1.0", "roadmap": {"id": "A b", "title": "T"},
         "missions": [{"id": "m", "name": "M", "kind": "flight", "unknown": 1,
           "milestones": [{"type": "launch", "date": "early 2028"}],
           "needs": [{"type": "XX"}, {"anyOf": ["Q"]}, true]}]}
        """;
    assertThat(schema.validate(mapper.readTree(broken))).isGreaterThanOrEqualTo(7);
  }

  private static int first(Mission mission) {
    return year(mission.milestones().get(0).date());
  }

  private static int last(Mission mission) {
    return year(mission.milestones().get(1).date());
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }
}
