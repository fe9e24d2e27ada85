package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What sort of place a destination is. */
public enum DestinationKind implements Term {
  /** A planet, moon, asteroid or comet. */
  BODY,

  /** A group of bodies, such as the main belt. */
  BODY_CLASS,

  /** A planet with its moons. */
  SYSTEM,

  /** The libration points of two bodies. */
  LIBRATION_SYSTEM,

  /** One libration point. */
  LIBRATION_POINT,

  /** An orbit or a regime of orbits. */
  ORBIT,

  /** The whole surface of a body. */
  SURFACE,

  /** A part of a surface. */
  SURFACE_REGION,

  /** The atmosphere of a body. */
  ATMOSPHERE,

  /** A path between places. */
  TRAJECTORY
}
