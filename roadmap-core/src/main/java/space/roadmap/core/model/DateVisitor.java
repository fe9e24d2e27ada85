package space.roadmap.core.model;

/** Is shown the dates of an entity that are more than a date; see {@link DatePlaces}. */
public interface DateVisitor {
  /** Looks at the milestone with this number. */
  void milestone(Entity owner, int number, Milestone milestone);

  /** Looks at any other date, at the path where it stands within its owner. */
  void dated(Entity owner, String path, Dated dated);

  /** Looks at a period; those of its ends that are more than a date are shown after it. */
  default void period(Entity owner, String path, DatedPeriod period) {}
}
