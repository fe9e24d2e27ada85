package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How far a row has been agreed. */
public enum ReviewState implements Term {
  /** Being written. */
  DRAFT,

  /** Handed in. */
  SUBMITTED,

  /** Confirmed by those it concerns. */
  CONFIRMED,

  /** Somebody objects. */
  DISPUTED
}
