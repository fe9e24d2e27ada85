package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Partial;
import space.roadmap.core.time.UncertainDate;

/**
 * What somebody stated, or states, about something: any subset of its attributes, and who said so
 * when.
 *
 * <p>Where the thing itself has an attribute of the same name as one declared here, such as {@code
 * note}, the statement's is meant.
 *
 * @param <T> the thing it is about
 */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings("immutables:subtype") // StatementType takes the parameters in this order
public interface Statement<T> extends Extensible, WithStatement<T> {
  /** The attributes that are stated. */
  Partial<T> values();

  /** Since when it was stated. */
  Optional<UncertainDate> from();

  /** Until when it was stated. */
  Optional<UncertainDate> until();

  /** The source. */
  Optional<Id<Source>> source();

  /** Where in the source. */
  Optional<String> locator();

  /** When the source said so. */
  Optional<UncertainDate> asOf();

  /** How much it is trusted. */
  Optional<Confidence> confidence();

  /** How it follows from its source. */
  Optional<Evidence> evidence();

  /** A remark. */
  Optional<String> note();

  /**
   * Checks that no attribute is stated twice.
   *
   * @throws IllegalArgumentException if the values hold an attribute that the statement has itself
   */
  @Value.Check
  default void check() {
    StatementType.check(values());
  }

  /** Returns a builder of a statement. */
  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Builds a statement. */
  final class Builder<T> extends ImmutableStatement.Builder<T> {
    Builder() {}
  }
}
