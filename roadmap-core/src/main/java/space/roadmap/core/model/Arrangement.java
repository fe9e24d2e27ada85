package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** How somebody comes to provide something. */
public enum Arrangement implements Term {
  /** Built and run by the one who uses it. */
  OWN,

  /** Bought as a service. */
  SERVICE,

  /** Given in exchange for something that is not money. */
  BARTER,

  /** Offered on a market. */
  COMMERCIAL,

  /** Shared between public and private. */
  PARTNERSHIP
}
