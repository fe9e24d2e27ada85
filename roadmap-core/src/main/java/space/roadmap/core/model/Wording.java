package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** Whose words a text is in. */
public enum Wording implements Term {
  /** In the words of those who wrote this document. */
  OWN,

  /** In the words of the edition. */
  OFFICIAL
}
