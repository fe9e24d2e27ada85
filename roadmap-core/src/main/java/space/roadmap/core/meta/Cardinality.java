package space.roadmap.core.meta;

/** How many values an attribute has. */
public enum Cardinality {
  /** Exactly one: an entity cannot be built without it. */
  ONE,

  /** One or none; none means "not stated". */
  OPTIONAL,

  /** Any number, in order; none and an empty list are the same. */
  MANY
}
