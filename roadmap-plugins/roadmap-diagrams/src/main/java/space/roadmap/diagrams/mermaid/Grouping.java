package space.roadmap.diagrams.mermaid;

import space.roadmap.core.meta.Term;

/** What the sections of a timeline are. */
public enum Grouping implements Term {
  /** Years: one event is in a section of its own if it may be in one of several years. */
  YEAR,

  /** Destinations, rolled up to those that are within no other. */
  DESTINATION
}
