package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What sort of document a source is. */
public enum SourceKind implements Term {
  /** A page of an agency. */
  AGENCY_PAGE,

  /** A document of an agency. */
  AGENCY_DOCUMENT,

  /** A report in the press. */
  PRESS,

  /** A scientific paper. */
  PAPER,

  /** A dataset. */
  DATASET,

  /** A repository of code or data. */
  REPOSITORY,

  /** A wiki. */
  WIKI,

  /** No document: what the authors know. */
  OWN_KNOWLEDGE
}
