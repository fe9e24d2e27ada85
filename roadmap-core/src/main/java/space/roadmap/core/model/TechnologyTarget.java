package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** What a technology must achieve, for one destination. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // TechnologyTargetType takes the parameters in this order
public interface TechnologyTarget extends Stated<TechnologyTarget>, WithTechnologyTarget {
  /** The destination for which it must; absent means any. */
  Optional<Id<Destination>> destination();

  /** What is measured. */
  Optional<String> measure();

  /** The value in the words of the source: a number, a range, a bound. */
  Optional<String> value();

  /** The unit, in UCUM where it has one. */
  Optional<String> unit();

  /** The target in words, where it is no number. */
  Optional<String> text();

  /** The sources of what it says. */
  List<Citation> citations();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a TechnologyTarget. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a TechnologyTarget. */
  final class Builder extends ImmutableTechnologyTarget.Builder {
    Builder() {}
  }
}
