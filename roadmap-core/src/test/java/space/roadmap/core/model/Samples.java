package space.roadmap.core.model;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.time.UncertainDate;

/** Small things to make roadmaps of. */
final class Samples {
  private Samples() {}

  static RoadmapHeader header() {
    return RoadmapHeader.builder().id(Id.of("plan")).title("Plan").build();
  }

  static RoadmapDraft draft() {
    return new RoadmapDraft().header(header());
  }

  static Roadmap empty() {
    return draft().build();
  }

  static Mission.Builder mission(String id) {
    return Mission.builder().id(Id.of(id)).name("Mission " + id);
  }

  static Destination.Builder destination(String id) {
    return Destination.builder().id(Id.of(id)).name("Destination " + id);
  }

  static Organization organization(String id) {
    return Organization.builder().id(Id.of(id)).name("Organization " + id).build();
  }

  static Capability.Builder capability(String id) {
    return Capability.builder().id(Id.of(id)).name("Capability " + id);
  }

  static Need need(String target) {
    return Need.builder().addAnyOf(Id.<Entity>of(target)).build();
  }

  static Milestone milestone(String type, String date) {
    return Milestone.builder().type(Choice.of(type)).date(UncertainDate.parse(date)).build();
  }

  @SuppressWarnings("unchecked") // the kind is the one of this interface
  static <T extends Entity> EntityKind<T> kind(Class<T> javaType) {
    return (EntityKind<T>) EntityTypes.ofClass(javaType).orElseThrow();
  }
}
