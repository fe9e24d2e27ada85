package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** The part somebody has. */
public enum ContributionRole implements Term {
  /** Shares in the whole. */
  PARTNER,

  /** Buys or uses it. */
  CUSTOMER,

  /** Answers for building or running it. */
  PRIME,

  /** Provides a named part. */
  PROVIDER,

  /** Lets it fly on something of theirs. */
  HOST,

  /** Gives an instrument or payload. */
  INSTRUMENT,

  /** Leads among the states that pay. */
  LEAD_STATE,

  /** Has signed the agreement. */
  SIGNATORY,

  /** Gives people who fly. */
  CREW,

  /** Helps from the ground. */
  SUPPORT
}
