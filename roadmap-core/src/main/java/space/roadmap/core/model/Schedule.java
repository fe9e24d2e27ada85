package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How a milestone stands against its plan. */
public enum Schedule implements Term {
  /** As planned. */
  ON_TRACK,

  /** Later than planned. */
  SLIPPED,

  /** It may become later. */
  AT_RISK,

  /** It happens only if something else does. */
  CONDITIONAL
}
