package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What a need asks of its target. */
public enum NeedKind implements Term {
  /** A capability is available. */
  CAPABILITY,

  /** A mission has been done. */
  RESULT,

  /** A mission has been done; it informs, and does not gate. */
  PRECURSOR,

  /** Both go on one flight. */
  RIDE,

  /** A technology has reached a level. */
  MATURITY,

  /** A decision has been taken. */
  DECISION,

  /** An event has not happened yet. */
  EVENT,

  /** Something else holds. */
  CONDITION,

  /** Enough of the targets are available throughout a period. */
  CONTINUOUS
}
