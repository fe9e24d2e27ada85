package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionType;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.RecentDates;
import space.roadmap.io.spi.Limits;
import tools.jackson.core.JsonToken;

/** A struct that was read before from the same text is taken as it was read then. */
class RepeatedStructsTest {
  private static final String[] ORGANIZATIONS = {"nasa", "esa", "jaxa", "csa", "isro", "kari"};
  private static final String[] ROLES = {"partner", "customer", "prime", "provider", "host"};
  private static final String[] TYPES = {"launch", "landing", "arrival"};

  private static Roadmap read(String format, String missions) {
    return Documents.read(format, Documents.JSON + ",\"missions\":[" + missions + "]}").orThrow();
  }

  @Test
  void equalStructsAreOneObject() {
    Roadmap roadmap =
        read(
            "json",
            """
            {"id": "a", "name": "A", "contributions": [
              {"organization": "esa", "role": "partner"}, {"organization": "esa", "role": "host"}]},
            {"id": "b", "name": "B", "contributions": [
              {"organization": "esa", "role": "host"}, {"organization": "esa", "role": "partner"}]},
            {"id": "c", "name": "the last bytes of a document are not looked at"}
            """);
    List<Contribution> a = roadmap.missions().get(0).contributions();
    List<Contribution> b = roadmap.missions().get(1).contributions();
    assertThat(b.get(0)).isSameAs(a.get(1)).isNotEqualTo(a.get(0));
    assertThat(b.get(1)).isSameAs(a.get(0));
  }

  @Test
  void thoseThatFollowOthersStayApart() {
    Roadmap roadmap =
        read(
            "json",
            """
            {"id": "a", "name": "A", "milestones": [
              {"type": "launch", "date": "2030", "derivedFrom": "b#landing"}]},
            {"id": "b", "name": "B", "milestones": [
              {"type": "launch", "date": "2030", "derivedFrom": "b#landing"},
              {"type": "landing", "date": "2031", "derivedFrom": "b#launch"}]}
            """);
    Milestone outside = roadmap.missions().get(0).milestones().get(0);
    Milestone inside = roadmap.missions().get(1).milestones().get(0);
    assertThat(outside).isEqualTo(inside).isNotSameAs(inside);
    assertThat(roadmap.dates().of(inside).isCircular()).isTrue();
    assertThat(roadmap.dates().of(outside).isCircular()).isFalse();
  }

  @Test
  void whatEndsAfterTheTextIsNotTaken() {
    byte[] bytes = "[{\"role\":\"host\"},{\"role\":\"host\"}]        ".getBytes(UTF_8);
    int cut = new String(bytes, UTF_8).lastIndexOf('}');
    Repeats<Contribution> repeats =
        new TypeReader<>(
                ContributionType.TYPE,
                new TypeReaders(JsonDialect.JSON.factory(Limits.DEFAULT), new RecentDates()))
            .repeats;
    ByteTokens tokens = new ByteTokens(bytes, 0, cut, Limits.DEFAULT);
    open(tokens);
    assertThat(tokens.repeated(repeats)).isNull();
    while (tokens.current() != JsonToken.END_OBJECT) {
      tokens.next();
    }
    Contribution kept = Contribution.builder().build();
    tokens.keep(repeats, kept);
    tokens.next();
    assertThat(tokens.repeated(repeats)).isNull();

    ByteTokens whole = new ByteTokens(bytes, 0, bytes.length, Limits.DEFAULT);
    open(whole);
    assertThat(whole.repeated(repeats)).isSameAs(kept);
    assertThat(whole.current()).isEqualTo(JsonToken.END_OBJECT);
    assertThat(whole.next()).isEqualTo(JsonToken.START_OBJECT);
    assertThat(whole.repeated(repeats)).isSameAs(kept);
    assertThat(whole.next()).isEqualTo(JsonToken.END_ARRAY);
    assertThat(whole.next()).isEqualTo(JsonToken.NOT_AVAILABLE);
  }

  private static void open(ByteTokens tokens) {
    assertThat(tokens.next()).isEqualTo(JsonToken.START_ARRAY);
    assertThat(tokens.next()).isEqualTo(JsonToken.START_OBJECT);
  }

  @Test
  void randomDocumentsReadAsWithoutIt() {
    int structs = 0;
    Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int seed = 0; seed < 20; seed++) {
      String missions = missions(new Random(seed));
      List<Mission> quick = read("json", missions).missions();
      assertThat(quick).as("seed %s", seed).isEqualTo(read("yaml", missions).missions());
      for (Mission mission : quick) {
        structs += mission.contributions().size() + mission.milestones().size();
        objects.addAll(mission.contributions());
        objects.addAll(mission.milestones());
      }
    }
    assertThat(structs).isGreaterThan(5_000);
    assertThat(objects).hasSizeBetween(structs / 8, structs / 2);
  }

  /** Returns missions that say small things again and again. */
  static String missions(Random random) {
    StringBuilder missions = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      missions
          .append(i == 0 ? "{" : ",{")
          .append("\"id\":\"m-")
          .append(i)
          .append("\",\"name\":\"M");
      missions.append(i).append("\",\"contributions\":[");
      contribution(random, missions);
      missions.append(",");
      contribution(random, missions);
      missions.append("],\"milestones\":[");
      milestone(random, TYPES[0], missions);
      missions.append(",");
      milestone(random, TYPES[1 + random.nextInt(2)], missions);
      missions.append("]}");
    }
    return missions.toString();
  }

  private static void contribution(Random random, StringBuilder out) {
    out.append("{\"organization\":\"").append(pick(random, ORGANIZATIONS)).append("\",");
    out.append("\"role\":\"").append(pick(random, ROLES)).append('"');
    switch (random.nextInt(8)) {
      case 0 -> out.append(",\"what\":\"a {brace} or two\"");
      case 1 -> out.append(",\"period\":{\"start\":\"2030\"}");
      case 2 -> out.append(" ");
      default -> {}
    }
    out.append("}");
  }

  private static void milestone(Random random, String type, StringBuilder out) {
    out.append("{\"type\":\"").append(type).append("\",\"date\":\"");
    out.append(2030 + random.nextInt(8)).append('"');
    if (random.nextInt(6) == 0) {
      out.append(",\"derivedFrom\":\"m-").append(random.nextInt(3)).append("#launch\"");
    }
    out.append("}");
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
