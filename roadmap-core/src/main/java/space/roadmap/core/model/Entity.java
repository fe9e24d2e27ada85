package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.UncertainDate;

/**
 * Something with an id that a roadmap lists: a mission, an organization, a destination.
 *
 * <p>This interface is not for implementing outside the library. {@link EntityTypes} lists the
 * kinds there are.
 */
public interface Entity extends Extensible {
  /** The name by which others refer to it, unique in the whole document. */
  Id<? extends Entity> id();

  /** The short name people use for it. */
  String name();

  /** Its other names, now or in the past. */
  List<Alias> aliases();

  /** Its identifiers in schemes of others. */
  List<Identifier> identifiers();

  /** A description in a sentence or two. */
  Optional<String> summary();

  /** A remark. */
  Optional<String> note();

  /** Free labels. */
  List<String> tags();

  /** The date for which all this was true. */
  Optional<UncertainDate> asOf();

  /** How much all this is trusted. */
  Optional<Confidence> confidence();

  /** The sources of what it says. */
  List<Citation> citations();

  /** Findings that somebody has looked at and accepts. */
  List<Suppression> suppress();

  /** How far it has been agreed. */
  Optional<Review> review();
}
