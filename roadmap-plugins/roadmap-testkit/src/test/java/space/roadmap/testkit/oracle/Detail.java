package space.roadmap.testkit.oracle;

import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Entity;
import space.roadmap.core.time.Certainty;

/** How closely what a rule finds is compared. */
enum Detail {
  /** On which entities something is found, however often. */
  ENTITY,
  /** On which entities, how often, and how sure it is. */
  CERTAINTY,
  /** On which attributes. */
  PATH,
  /** On which attributes, and how sure it is. */
  PATH_AND_CERTAINTY;

  /** Returns a finding as an oracle is to put it. */
  String of(Diagnostic finding) {
    String entity = finding.entity().orElse("");
    String path = finding.attribute().orElse("");
    return switch (this) {
      case ENTITY -> entity;
      case CERTAINTY -> certainty(entity, finding.certainty());
      case PATH -> path(entity, path);
      case PATH_AND_CERTAINTY -> certainty(path(entity, path), finding.certainty());
    };
  }

  /** Returns an attribute of an entity, for oracles; an empty path is the entity itself. */
  static String path(Entity entity, String path) {
    return path(entity.id().text(), path);
  }

  private static String path(String entity, String path) {
    return entity + " " + path;
  }

  /** Returns a place with how sure the finding is, for oracles. */
  static String certainty(String place, Certainty certainty) {
    return place + " " + certainty;
  }
}
