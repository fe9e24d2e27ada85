package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.StructureOracles.everything;
import static space.roadmap.testkit.oracle.StructureOracles.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.References;

/** What the rules must find where an entity names another, or a part of one. */
final class ReferenceOracles {
  private ReferenceOracles() {}

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "structure.unresolved-reference",
            Drafts::sample,
            Detail.PATH,
            ReferenceOracles::unresolved),
        new Oracle(
            "structure.unresolved-part",
            Drafts::sample,
            Detail.PATH,
            sample -> references(sample, ReferenceOracles::isPartUnresolved)),
        new Oracle(
            "structure.wrong-kind",
            Drafts::sample,
            Detail.PATH,
            sample -> references(sample, ReferenceOracles::isOfWrongKind)),
        new Oracle(
            "structure.unknown-milestone",
            Drafts::sample,
            Detail.PATH,
            ReferenceOracles::unknownMilestones));
  }

  /** Tells whether a reference is broken, given what it names, if anything. */
  private interface Test {
    boolean isBroken(Reference reference, Optional<Entity> named);
  }

  private static List<String> references(Sample sample, Test test) {
    Map<String, Entity> byId = byId(sample);
    List<String> found = new ArrayList<>();
    for (Entity entity : everything(sample)) {
      References.of(
          entity,
          reference -> {
            if (test.isBroken(reference, named(byId, reference.to()))) {
              found.add(Detail.path(entity, reference.path()));
            }
          });
    }
    return found;
  }

  /** Returns the entities by their ids, of several with one the first; the header is none. */
  private static Map<String, Entity> byId(Sample sample) {
    Map<String, Entity> byId = new HashMap<>();
    sample.roadmap().entities().forEach(it -> byId.putIfAbsent(it.id().text(), it));
    return byId;
  }

  /** Returns what has the id, or has the part that the id names. */
  private static Optional<Entity> named(Map<String, Entity> byId, Id<?> id) {
    return Optional.ofNullable(byId.get(id.text().replaceFirst("#.*", "")));
  }

  private static List<String> unresolved(Sample sample) {
    Set<String> idsOfUnknownKinds = new HashSet<>();
    for (Value list : sample.roadmap().extras().asMap().values()) {
      if (list instanceof Value.Array array) {
        for (Value value : array.values()) {
          if (value instanceof Value.Members members
              && members.members().asMap().get("id") instanceof Value.Text id) {
            idsOfUnknownKinds.add(id.text());
          }
        }
      }
    }
    return references(
        sample,
        (reference, named) ->
            named.isEmpty() && !idsOfUnknownKinds.contains(reference.to().owner().text()));
  }

  private static boolean isPartUnresolved(Reference reference, Optional<Entity> owner) {
    return reference.to().isPart()
        && owner.isPresent()
        && fits(reference, owner.get())
        && !parts(owner.get()).contains(reference.to().part().orElseThrow());
  }

  /** Returns what an address may name: milestones, and whatever else has a key of its own. */
  private static List<String> parts(Entity owner) {
    List<String> parts = keys(owner);
    if (owner instanceof Decision decision) {
      decision.options().forEach(option -> parts.add(option.id()));
    }
    if (owner instanceof Mission mission) {
      mission.provides().forEach(it -> parts.add(it.capability().text()));
    }
    if (owner instanceof Capability capability) {
      capability.performance().forEach(it -> parts.add(it.measure()));
    }
    if (owner instanceof Organization organization) {
      organization.predecessors().forEach(it -> parts.add(it.organization().text()));
      organization.endorsements().forEach(it -> parts.add(it.edition().text()));
    }
    return parts;
  }

  private static boolean isOfWrongKind(Reference reference, Optional<Entity> named) {
    return named.filter(it -> !fits(reference, it)).isPresent();
  }

  private static boolean fits(Reference reference, Entity target) {
    Set<Class<?>> meant = reference.type().targets();
    return meant.isEmpty() || meant.stream().anyMatch(kind -> kind.isInstance(target));
  }

  private static List<String> unknownMilestones(Sample sample) {
    Map<String, Entity> byId = byId(sample);
    List<String> found = new ArrayList<>();
    for (Entity owner : everything(sample)) {
      List<Need> needs = Needs.of(owner);
      for (int i = 0; i < needs.size(); i++) {
        Need need = needs.get(i);
        if (need.by().isPresent() && !keys(owner).contains(need.by().get())) {
          found.add(Detail.path(owner, "needs[" + i + "].by"));
        }
        for (Id<Entity> id : need.anyOf()) {
          // an address of a milestone says itself which is meant
          Optional<Entity> target = id.isPart() ? Optional.empty() : named(byId, id);
          if (target.isPresent()
              && need.when().isPresent()
              && !keys(target.get()).contains(need.when().get())) {
            found.add(Detail.path(owner, "needs[" + i + "].when"));
          }
        }
      }
      if (owner instanceof Mission mission) {
        found.addAll(unknownMilestones(byId, mission));
      }
    }
    return found;
  }

  private static List<String> unknownMilestones(Map<String, Entity> byId, Mission mission) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < mission.provides().size(); i++) {
      Provision provision = mission.provides().get(i);
      if (provision.milestone().isPresent()
          && named(byId, provision.capability()).orElse(null) instanceof Capability delivered
          && !keys(mission).contains(provision.milestone().get())
          && !keys(delivered).contains(provision.milestone().get())) {
        found.add(Detail.path(mission, "provides[" + i + "].milestone"));
      }
    }
    return found;
  }
}
