package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How a completed mission went. */
public enum Outcome implements Term {
  /** It did what it was for. */
  SUCCESS,

  /** It did part of what it was for. */
  PARTIAL,

  /** It did not do what it was for. */
  FAILURE,

  /** Nobody has said. */
  UNKNOWN
}
