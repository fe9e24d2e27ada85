package space.roadmap.report.markdown;

import space.roadmap.core.meta.Term;

/** What the missions of a report are grouped by. */
public enum Grouping implements Term {
  /** Where they go first, rolled up to the destinations that are within no other. */
  DESTINATION,

  /** The organization that answers for them. */
  LEAD
}
