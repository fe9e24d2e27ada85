package space.roadmap.table;

import java.util.Map;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.testkit.FormatTestKit;
import space.roadmap.testkit.ReadCheck;

/** Small roadmaps, and their tables. */
final class Plans {
  private static final String ROADMAP = "[roadmap]\nid|title\nplan|Plan\n";

  private Plans() {}

  static RoadmapDraft draft() {
    return new RoadmapDraft()
        .header(RoadmapHeader.builder().id(Id.of("plan")).title("Plan").build());
  }

  static Mission.Builder mission() {
    return Mission.builder().id(Id.of("a")).name("A");
  }

  static Milestone.Builder milestone(Choice kind) {
    return Milestone.builder().type(kind);
  }

  static Milestone milestone(Choice kind, String date) {
    return milestone(kind).date(UncertainDate.parse(date)).build();
  }

  static Extras extra(String name, Value value) {
    return Extras.of(Map.of(name, value));
  }

  /** Returns the tables of a roadmap without that of the header; reading them gives it back. */
  static String tables(RoadmapDraft draft) {
    Roadmap roadmap = draft.build();
    FormatTestKit kit = FormatTestKit.format(new PlainTables());
    String text = kit.write(roadmap).losesNothing().reportsNothing().text();
    kit.read(text).isEqualTo(roadmap);
    return text.startsWith(ROADMAP) ? text.substring(ROADMAP.length()) : text;
  }

  /** Returns the tables of a mission. */
  static String tables(Mission.Builder mission) {
    return tables(draft().add(mission.build()));
  }

  /** Reads tables beside that of the header. */
  static ReadCheck read(String tables) {
    return FormatTestKit.format(new PlainTables()).read(ROADMAP + tables);
  }
}
