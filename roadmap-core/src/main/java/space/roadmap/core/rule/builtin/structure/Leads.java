package space.roadmap.core.rule.builtin.structure;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Programme;

/** Tells who leads something, alone or with others. */
final class Leads {
  private Leads() {}

  /** Returns whether something is of a kind that is led by somebody. */
  static boolean areAsked(Entity entity) {
    return entity instanceof Mission || entity instanceof Capability || entity instanceof Programme;
  }

  static Optional<Id<Organization>> lead(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.lead();
    }
    if (entity instanceof Capability capability) {
      return capability.lead();
    }
    return entity instanceof Programme programme ? programme.lead() : Optional.empty();
  }

  static List<Id<Organization>> coLeads(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.coLeads();
    }
    return entity instanceof Capability capability ? capability.coLeads() : List.of();
  }
}
