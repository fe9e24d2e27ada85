package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What sort of body an organization is. */
public enum OrganizationKind implements Term {
  /** A nation's space agency. */
  SPACE_AGENCY,

  /** A body of several states. */
  INTERGOVERNMENTAL,

  /** Another public body: an office, a department, a centre. */
  GOVERNMENT_BODY,

  /** A research institute or academy. */
  RESEARCH_INSTITUTE,

  /** A university. */
  UNIVERSITY,

  /** A company. */
  COMPANY,

  /** A body that works without profit. */
  NON_PROFIT,

  /** A forum in which others coordinate. */
  COORDINATION_BODY,

  /** Somebody not named yet; prefer an open slot. */
  PLACEHOLDER
}
