package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How much a statement is trusted. */
public enum Confidence implements Term {
  /** Little doubt. */
  HIGH,

  /** Some doubt. */
  MEDIUM,

  /** Much doubt. */
  LOW
}
