package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.time.Period;

/** A period that lasts, with its words, or with ends that are uncertain themselves. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // DatedPeriodType takes the parameters in this order
public interface DatedPeriod extends Stated<DatedPeriod>, WithDatedPeriod {
  /** The period. */
  Optional<Period> date();

  /** The start, when it is more than a date. */
  Optional<Dated> start();

  /** The end, when it is more than a date. */
  Optional<Dated> end();

  /** The period in the words of the source. */
  Optional<String> words();

  /** What the period rests on. */
  Optional<Basis> basis();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a DatedPeriod. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a DatedPeriod. */
  final class Builder extends ImmutableDatedPeriod.Builder {
    Builder() {}
  }
}
