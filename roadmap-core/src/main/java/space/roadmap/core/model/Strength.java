package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** Whether a need gates its owner. */
public enum Strength implements Term {
  /** Without it, it cannot be done. */
  HARD,

  /** Without it, it is worse or dearer. */
  SOFT
}
