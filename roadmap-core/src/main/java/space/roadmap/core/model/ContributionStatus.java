package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How firm a contribution is. */
public enum ContributionStatus implements Term {
  /** Both sides have agreed. */
  AGREED,

  /** One side has proposed it. */
  PROPOSED,

  /** One of several that may be chosen. */
  CANDIDATE,

  /** A slot somebody could fill. */
  OPEN,

  /** It was so and is no more. */
  ENDED,

  /** Stopped, perhaps to go on. */
  PAUSED
}
