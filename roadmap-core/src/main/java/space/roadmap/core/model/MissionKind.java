package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What sort of undertaking a mission is. */
public enum MissionKind implements Term {
  /** One flight or expedition. */
  MISSION,

  /** Work that lasts, with several flights or phases. */
  CAMPAIGN,

  /** Something offered continuously to others. */
  SERVICE,

  /** The operation of a station. */
  STATION,

  /** Flights that repeat, not each planned on its own. */
  SERIES,

  /** A slot in a shared scenario that no organization has taken. */
  REFERENCE
}
