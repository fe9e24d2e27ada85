package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionKind;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Suppression;

/** What the rules must find about ids, leads, options and suppressions. */
final class StructureOracles {
  private StructureOracles() {}

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "structure.duplicate-id",
            Drafts::sample,
            Detail.PATH,
            sample -> duplicateIds(everything(sample))),
        new Oracle(
            "structure.duplicate-part",
            Drafts::sample,
            Detail.PATH,
            sample -> duplicateParts(everything(sample))),
        new Oracle(
            "structure.joint-lead",
            Drafts::sample,
            Detail.PATH,
            sample -> jointLeads(everything(sample))),
        new Oracle(
            "structure.no-lead",
            Drafts::sample,
            Detail.PATH,
            sample -> withoutLead(everything(sample))),
        new Oracle(
            "structure.suppression-without-reason",
            Drafts::sample,
            Detail.PATH,
            sample -> withoutReason(everything(sample))),
        new Oracle(
            "structure.unknown-option",
            Drafts::sample,
            Detail.PATH,
            sample -> unknownOptions(sample.roadmap().decisions())));
  }

  /** Returns the header and the entities. */
  static List<Entity> everything(Sample sample) {
    List<Entity> all = new ArrayList<>(List.of(sample.roadmap().header()));
    sample.roadmap().entities().forEach(all::add);
    return all;
  }

  private static List<String> duplicateIds(List<Entity> all) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int before = 0; before < i; before++) {
        if (all.get(before).id().text().equals(all.get(i).id().text())) {
          found.add(Detail.path(all.get(i), "id"));
          break;
        }
      }
    }
    return found;
  }

  private static List<String> duplicateParts(List<Entity> all) {
    List<String> found = new ArrayList<>();
    for (Entity owner : all) {
      List<String> keys = keys(owner);
      for (int i = 0; i < keys.size(); i++) {
        if (!keys.get(i).isEmpty() && keys.subList(0, i).contains(keys.get(i))) {
          found.add(Detail.path(owner, "milestones[" + i + "]"));
        }
      }
    }
    return found;
  }

  /** Returns the keys of all milestones; an empty one where there is neither an id nor a type. */
  static List<String> keys(Entity owner) {
    List<String> keys = new ArrayList<>();
    for (Milestone milestone : milestones(owner)) {
      keys.add(
          milestone.id().orElseGet(() -> milestone.type().map(type -> type.text()).orElse("")));
    }
    return keys;
  }

  static List<Milestone> milestones(Entity owner) {
    if (owner instanceof Mission mission) {
      return mission.milestones();
    }
    return owner instanceof Capability capability ? capability.milestones() : List.of();
  }

  private static List<String> jointLeads(List<Entity> all) {
    List<String> found = new ArrayList<>();
    for (Entity owner : all) {
      List<Id<Organization>> jointly = coLeads(owner);
      if (!jointly.isEmpty() && lead(owner).isEmpty()) {
        found.add(Detail.path(owner, "coLeads"));
      }
      for (int i = 0; i < jointly.size(); i++) {
        List<Id<Organization>> others = new ArrayList<>(jointly.subList(0, i));
        lead(owner).ifPresent(others::add);
        if (others.contains(jointly.get(i))) {
          found.add(Detail.path(owner, "coLeads[" + i + "]"));
        }
      }
    }
    return found;
  }

  private static List<String> withoutLead(List<Entity> all) {
    List<String> found = new ArrayList<>();
    for (Entity owner : all) {
      boolean isAsked =
          owner instanceof Capability
              || owner instanceof Programme
              || (owner instanceof Mission mission
                  && !mission.kind().equals(Optional.of(MissionKind.REFERENCE)));
      if (isAsked && lead(owner).isEmpty() && coLeads(owner).isEmpty()) {
        found.add(Detail.path(owner, ""));
      }
    }
    return found;
  }

  private static Optional<Id<Organization>> lead(Entity owner) {
    if (owner instanceof Mission mission) {
      return mission.lead();
    }
    if (owner instanceof Capability capability) {
      return capability.lead();
    }
    return owner instanceof Programme programme ? programme.lead() : Optional.empty();
  }

  private static List<Id<Organization>> coLeads(Entity owner) {
    if (owner instanceof Mission mission) {
      return mission.coLeads();
    }
    return owner instanceof Capability capability ? capability.coLeads() : List.of();
  }

  private static List<String> withoutReason(List<Entity> all) {
    List<String> found = new ArrayList<>();
    for (Entity owner : all) {
      for (int i = 0; i < owner.suppress().size(); i++) {
        Suppression suppression = owner.suppress().get(i);
        if (suppression.reason().orElse("").isBlank()) {
          found.add(Detail.path(owner, "suppress[" + i + "]"));
        }
      }
    }
    return found;
  }

  private static List<String> unknownOptions(List<Decision> decisions) {
    List<String> found = new ArrayList<>();
    for (Decision decision : decisions) {
      Optional<String> outcome = decision.outcome();
      if (outcome.isPresent()
          && decision.options().stream().noneMatch(it -> it.id().equals(outcome.get()))) {
        found.add(Detail.path(decision, "outcome"));
      }
    }
    return found;
  }
}
