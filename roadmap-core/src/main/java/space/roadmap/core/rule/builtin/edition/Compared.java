package space.roadmap.core.rule.builtin.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Identifier;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.facts.Stops;

/** What is compared between editions, and how things are recognised. */
final class Compared {
  private static final int TELLING = 5; // letters of a word that says what an objective is about

  private Compared() {}

  /** Returns whether something is of a kind that editions must account for. */
  static boolean is(Entity entity) {
    return entity instanceof Mission
        || entity instanceof Capability
        || entity instanceof Programme
        || entity instanceof Objective
        || entity instanceof Technology
        || entity instanceof Organization;
  }

  /** Returns the entities of a roadmap that are of such a kind, in document order. */
  static List<Entity> of(Roadmap roadmap) {
    List<Entity> compared = new ArrayList<>();
    for (Entity entity : roadmap.entities()) {
      if (is(entity)) {
        compared.add(entity);
      }
    }
    return compared;
  }

  /** Returns whether an edition still expected something of it, or did not say. */
  static boolean mayGoOn(Entity entity) {
    Optional<Status> status =
        entity instanceof Programme programme ? programme.status() : Stops.status(entity);
    return status.isEmpty() || Stops.isLive(status);
  }

  /** Returns {@code the mission 'Luna 27'}. */
  static String called(Entity entity) {
    String kind = EntityTypes.of(entity).map(EntityKind::name).orElse("roadmap");
    return "the " + kind + " '" + entity.name() + "'";
  }

  static boolean isSameKind(Entity one, Entity other) {
    return EntityTypes.of(one).equals(EntityTypes.of(other));
  }

  /** Returns whether two of a kind may be the same thing, as far as their names tell. */
  static boolean mayBeSame(Entity one, Entity other) {
    if (one.name().equals(other.name()) || shareIdentifier(one, other)) {
      return true;
    }
    Set<List<String>> others = Names.of(other);
    for (List<String> name : Names.of(one)) {
      for (List<String> another : others) {
        if (Names.areAlike(name, another)
            || (one instanceof Objective && shareWord(name, another))) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean shareIdentifier(Entity one, Entity other) {
    for (Identifier identifier : one.identifiers()) {
      for (Identifier another : other.identifiers()) {
        if (identifier.scheme().equals(another.scheme())
            && identifier.value().equals(another.value())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name of an objective is a text, which editions put into other words. */
  private static boolean shareWord(List<String> one, List<String> other) {
    for (String word : one) {
      if (word.length() >= TELLING && other.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
