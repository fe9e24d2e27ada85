package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How what one edition says became what another says. */
public enum CorrespondenceKind implements Term {
  /** It means the same. */
  SAME,

  /** It means less. */
  NARROWER,

  /** It means more. */
  BROADER,

  /** It became several. */
  SPLIT,

  /** It became one with others. */
  MERGED,

  /** It was given up. */
  DROPPED
}
