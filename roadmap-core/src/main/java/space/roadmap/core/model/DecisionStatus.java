package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** Where a decision stands. */
public enum DecisionStatus implements Term {
  /** Nobody has decided. */
  OPEN,

  /** It was taken. */
  DECIDED,

  /** It needs no answer any more. */
  DROPPED
}
