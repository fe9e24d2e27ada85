package space.roadmap.diagrams.mermaid;

import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.time.UncertainDate;

/** Roadmaps for the tests of this package. */
final class Missions {
  private Missions() {}

  /** Names that Mermaid would misread if they were written as they are. */
  static final List<String> HOSTILE =
      List.of(
          "Artemis III: landing",
          "colon at the end:",
          ": colon first",
          "a : b : c",
          "semicolon; then #hash",
          "#35; #quot; &amp; &#58;",
          "# comment",
          "%% comment",
          "100%% sure %%{init: {\"theme\": \"dark\"}}%%",
          "timeline",
          "title of nothing",
          "section 9",
          "accTitle: x",
          "accDescr { y",
          "---",
          "C4Container and C4Context",
          "Lifestyle: a:#b;c",
          "classDef x:#fff;",
          "graph TD",
          "<script>alert(1)</script>",
          "<b>bold</b> a<br>b<br/>c",
          "\"double\" 'single' `code` ```",
          "two\nlines and a\ttab",
          "ends with backslash \\",
          "{curly} [square] (round)",
          "\ufb02\u00b0\u00b058\u00b6\u00df",
          "$$x^2$$ **bold** _it_",
          "Čhang'é-7 à l'été",
          "嫦娥七号",
          "שלום: עולם",
          "🚀 launch 👩‍🚀",
          "null \u0000 bell \u0007 separator \u2028 end",
          "half a pair \ud83d",
          "x".repeat(300),
          "__proto__",
          "constructor");

  static Roadmap named(List<String> names) {
    Roadmap roadmap = empty("Hostile: #names; %% <b>");
    int number = 0;
    for (String name : names) {
      Mission mission =
          Mission.builder()
              .id(Id.of("mission-" + number))
              .name(name)
              .addMilestones(launch(Integer.toString(2027 + number % 6)))
              .build();
      number++;
      roadmap = roadmap.with(mission);
    }
    return roadmap;
  }

  static Roadmap empty(String title) {
    return new RoadmapDraft()
        .header(RoadmapHeader.builder().id(Id.of("test")).title(title).build())
        .build();
  }

  static Milestone launch(String date) {
    return Milestone.builder().type(MilestoneKind.LAUNCH).date(UncertainDate.parse(date)).build();
  }

  static Mission mission(String id, String... dates) {
    Mission.Builder mission = Mission.builder().id(Id.of(id)).name("Mission " + id);
    for (String date : dates) {
      mission.addMilestones(launch(date));
    }
    return mission.build();
  }

  /** Adds destinations, each within the one before its last slash. */
  static Roadmap withDestinations(Roadmap roadmap, String... ids) {
    Roadmap grown = roadmap;
    for (String id : ids) {
      Destination.Builder destination =
          Destination.builder().id(Id.of(id)).name(id.substring(id.lastIndexOf('/') + 1));
      if (id.contains("/")) {
        destination.parent(Id.<Destination>of(id.substring(0, id.lastIndexOf('/'))));
      }
      grown = grown.with(destination.build());
    }
    return grown;
  }
}
