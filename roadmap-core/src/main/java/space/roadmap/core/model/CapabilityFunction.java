package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What a capability does for those who use it. */
public enum CapabilityFunction implements Term {
  /** Lifts payloads from a surface into space. */
  LAUNCH,

  /** Carries people through space. */
  CREW_TRANSPORT,

  /** Lands people. */
  CREW_LANDING,

  /** Lands payloads. */
  CARGO_LANDING,

  /** Brings people or payloads up from a surface. */
  ASCENT,

  /** Lets people live. */
  HABITATION,

  /** Lets people work outside. */
  SUIT,

  /** Moves people or payloads over a surface. */
  MOBILITY,

  /** Gives power. */
  POWER,

  /** Relays data. */
  COMMUNICATIONS,

  /** Tells where one is. */
  NAVIGATION,

  /** Brings supplies. */
  LOGISTICS,

  /** Stores or transfers propellant. */
  REFUELLING,

  /** Moves something else. */
  PROPULSION,

  /** Uses what is found in place. */
  RESOURCES,

  /** Handles things remotely. */
  ROBOTICS,

  /** Makes observations. */
  SCIENCE,

  /** Brings something down safely. */
  DEORBIT,

  /** Lets systems of several organizations work together. */
  INTEROPERABILITY
}
