package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/**
 * Who gives what to a mission or capability, in which role; without an organization, a slot that is
 * open.
 */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // ContributionType takes the parameters in this order
public interface Contribution extends Stated<Contribution>, WithContribution {
  /** Who contributes; absent means an open slot. */
  Optional<Id<Organization>> organization();

  /** In which role. */
  Optional<ContributionRole> role();

  /** In which arrangement. */
  Optional<Arrangement> arrangement();

  /** The entities that are given. */
  List<Id<Entity>> items();

  /** What is given, in words. */
  Optional<String> what();

  /** What is given for it. */
  Optional<String> inReturn();

  /** Who receives it, if not the lead. */
  Optional<Id<Organization>> recipient();

  /** How firm it is. */
  Optional<ContributionStatus> status();

  /** For how long. */
  Optional<DatedPeriod> period();

  /** Who has confirmed it. */
  List<Id<Organization>> confirmedBy();

  /** Sources of this contribution. */
  List<Citation> citations();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a Contribution. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Contribution. */
  final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
