package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** What somebody found about the readiness of a technology. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // MaturityType takes the parameters in this order
public interface Maturity extends Stated<Maturity>, WithMaturity {
  /** The technology readiness level of ISO 16290, from 1 to 9. */
  Integer level();

  /** The element that was assessed. */
  Optional<String> element();

  /** The environment in which it was shown. */
  Optional<String> environment();

  /** The destination for which it holds; absent means any. */
  Optional<Id<Destination>> destination();

  /** When the level was, or is to be, reached. */
  Optional<Dated> date();

  /** The organization that assessed it. */
  Optional<Id<Organization>> assessor();

  /** The sources of what it says. */
  List<Citation> citations();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a Maturity. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Maturity. */
  final class Builder extends ImmutableMaturity.Builder {
    Builder() {}
  }
}
