package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What a date rests on. */
public enum Basis implements Term {
  /** It happened then. */
  ACTUAL,

  /** Somebody plans it. */
  PLANNED,

  /** Somebody expects it. */
  FORECAST,

  /** It follows from another date and moves with it. */
  DERIVED,

  /** Somebody would like it. */
  ASPIRED
}
