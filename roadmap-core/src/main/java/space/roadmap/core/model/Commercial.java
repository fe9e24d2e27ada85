package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** Whether a mission is bought as a service or run for profit. */
public enum Commercial implements Term {
  /** Run by public bodies. */
  NO,

  /** Run by companies. */
  YES,

  /** Both have a part. */
  MIXED
}
