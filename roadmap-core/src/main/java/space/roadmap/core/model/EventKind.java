package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What sort of event it is. */
public enum EventKind implements Term {
  /** Nature does it. */
  NATURAL,

  /** Governments meet or decide. */
  POLITICAL,

  /** Somebody looks at how things stand. */
  REVIEW
}
