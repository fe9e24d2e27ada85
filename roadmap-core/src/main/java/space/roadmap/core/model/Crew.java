package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** Whether people are on board. */
public enum Crew implements Term {
  /** People fly, live or work there. */
  HUMAN,

  /** Nobody is on board. */
  ROBOTIC,

  /** Sometimes people, sometimes not. */
  BOTH
}
