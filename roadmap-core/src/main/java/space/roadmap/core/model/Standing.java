package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How long an organization has been active in exploration. */
public enum Standing implements Term {
  /** Has flown or led missions. */
  ESTABLISHED,

  /** Is beginning to take part. */
  EMERGING
}
