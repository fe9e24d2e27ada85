package space.roadmap.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Status;
import space.roadmap.core.time.UncertainDate;

/**
 * Roadmaps made for a purpose, to write or to judge in tests; {@link RandomRoadmaps} has those that
 * are made of chance.
 *
 * <p>Nothing in them is about a real mission.
 */
public final class SampleRoadmaps {
  private static final int LEVELS = 60;
  private static final int MISSIONS = 1500;

  private SampleRoadmaps() {}

  /** Returns all of them, by what makes them. */
  public static Map<String, Roadmap> all() {
    Map<String, Roadmap> all = new LinkedHashMap<>();
    all.put("SampleRoadmaps.empty()", empty());
    all.put("SampleRoadmaps.minimal()", minimal());
    all.put("SampleRoadmaps.full()", full());
    all.put("SampleRoadmaps.unicode()", unicode());
    all.put("SampleRoadmaps.deep()", deep());
    all.put("SampleRoadmaps.large()", large());
    all.put("SampleRoadmaps.hostile()", hostile());
    return Collections.unmodifiableMap(all);
  }

  /** Returns a roadmap that has an id and a title and holds nothing. */
  public static Roadmap empty() {
    return draft("empty").build();
  }

  /** Returns a roadmap of one mission, with a landing, and a capability that it needs. */
  public static Roadmap minimal() {
    return draft("minimal")
        .add(
            Capability.builder()
                .id(Id.of("lander"))
                .name("Cargo lander")
                .availableFrom(Dated.builder().date(UncertainDate.parse("2031-10/..")).build())
                .build())
        .add(
            Mission.builder()
                .id(Id.of("power-plant"))
                .name("Power plant on the Moon")
                .status(Status.PLANNED)
                .addMilestones(
                    Milestone.builder()
                        .type(MilestoneKind.LANDING)
                        .date(UncertainDate.parse("2033~"))
                        .build())
                .addNeeds(Need.builder().addAnyOf(Id.of("lander")).build())
                .build())
        .build();
  }

  /**
   * Returns a roadmap with two entities of each kind, which have every attribute that their kinds
   * have, and every attribute of every struct. What it says makes no sense.
   */
  public static Roadmap full() {
    return RandomRoadmaps.of(1).withSize(2).complete();
  }

  /** Returns a roadmap of missions with names in many scripts. */
  public static Roadmap unicode() {
    return named("unicode", SampleTexts.SCRIPTS);
  }

  /** Returns a roadmap of places within places, and of unknown attributes within each other. */
  public static Roadmap deep() {
    RoadmapDraft draft = draft("deep");
    Value value = new Value.Text("the innermost");
    for (int level = 0; level < LEVELS; level++) {
      Destination.Builder place =
          Destination.builder().id(Id.of("level-" + level)).name("Level " + level);
      if (level > 0) {
        place.parent(Id.of("level-" + (level - 1)));
      }
      draft.add(place.build());
      value =
          level % 2 == 0
              ? new Value.Array(List.of(value))
              : new Value.Members(Extras.of(Map.of("within", value)));
    }
    return draft.extra("x-deep", value).build();
  }

  /** Returns a roadmap of more than a thousand missions, each of which needs the one before. */
  public static Roadmap large() {
    RoadmapDraft draft = draft("large");
    for (int i = 0; i < MISSIONS; i++) {
      Mission.Builder mission =
          Mission.builder()
              .id(Id.of("mission-" + i))
              .name("Mission " + i)
              .addMilestones(
                  Milestone.builder()
                      .type(MilestoneKind.LAUNCH)
                      .date(UncertainDate.parse(String.valueOf(2030 + i / 100)))
                      .build());
      if (i > 0) {
        mission.addNeeds(Need.builder().addAnyOf(Id.of("mission-" + (i - 1))).build());
      }
      draft.add(mission.build());
    }
    return draft.build();
  }

  /**
   * Returns a roadmap of missions whose names and summaries are texts that formats get wrong:
   * formulas, markup, quotes, control characters, line ends, letters that change the direction, and
   * a very long one.
   */
  public static Roadmap hostile() {
    return named("hostile", SampleTexts.HOSTILE);
  }

  private static Roadmap named(String id, List<String> names) {
    RoadmapDraft draft = draft(id);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      draft.add(
          Mission.builder().id(Id.of(id + "-" + i)).name(name).summary(name).addTags(name).build());
    }
    return draft.build();
  }

  private static RoadmapDraft draft(String id) {
    return new RoadmapDraft()
        .header(RoadmapHeader.builder().id(Id.of(id)).title("A roadmap for tests: " + id).build());
  }
}
