package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** Where a mission, capability or programme stands. */
public enum Status implements Term {
  /** Suggested or studied; nobody has committed to it. */
  PROPOSED,

  /** Intended, without a formal approval. */
  PLANNED,

  /** Formally approved. */
  APPROVED,

  /** Being built. */
  IN_DEVELOPMENT,

  /** Being tested. */
  IN_TEST,

  /** In use. */
  OPERATING,

  /** Over; the outcome says how it went. */
  COMPLETED,

  /** Stopped, perhaps to go on. */
  PAUSED,

  /** Not allowed to fly until a cause is mended. */
  GROUNDED,

  /** Stopped for good. */
  CANCELLED,

  /** No longer in use. */
  RETIRED,

  /** Replaced or used for something else. */
  SUPERSEDED
}
