package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How a statement follows from its source. */
public enum Evidence implements Term {
  /** The source says so. */
  STATED,

  /** Somebody concluded it. */
  INFERRED,

  /** It only shows how such a thing is written. */
  EXAMPLE
}
