package space.roadmap.io.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/**
 * What of the model a format can hold, attribute by attribute.
 *
 * <p>An attribute that is not mentioned is dropped: a format says what it keeps. Attributes of a
 * struct are looked at where the attribute that holds the struct is not kept as a whole.
 *
 * <pre>{@code
 * Coverage.builder()
 *     .keeps(MissionType.ID, MissionType.STATUS)
 *     .approximates(MilestoneType.DATE, date -> firstDay(date))
 *     .build();
 * }</pre>
 */
public final class Coverage {
  private final boolean everything;
  private final Map<Attribute<?, ?>, Handling<?>> handlings;
  private final boolean extras;

  private Coverage(
      boolean everything, boolean extras, Map<Attribute<?, ?>, Handling<?>> handlings) {
    this.everything = everything;
    this.extras = extras;
    this.handlings = handlings;
  }

  /**
   * How one attribute is treated.
   *
   * @param writer what is written for a value; empty if the value is kept, or looked into
   * @param whole whether what the value consists of is kept too
   */
  private record Handling<V>(@Nullable Function<V, String> writer, boolean whole) {}

  /** Returns the coverage of a format that loses nothing. */
  public static Coverage everything() {
    return new Coverage(true, true, new HashMap<>());
  }

  /** Starts a coverage that drops everything. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns whether the format loses nothing at all. */
  public boolean isEverything() {
    return everything;
  }

  /** Returns whether attributes that the library does not know are kept. */
  public boolean keepsExtras() {
    return extras;
  }

  /** Returns whether a value of this attribute is kept with all that it consists of. */
  public boolean keeps(Attribute<?, ?> attribute) {
    Handling<?> handling = handlings.get(attribute);
    return everything || (handling != null && handling.whole);
  }

  /**
   * Returns whether anything is said of this attribute: it is kept, approximated or looked into.
   */
  public boolean mentions(Attribute<?, ?> attribute) {
    return everything || handlings.containsKey(attribute);
  }

  /** Returns whether the attributes of this attribute's structs are treated one by one. */
  public boolean looksInto(Attribute<?, ?> attribute) {
    Handling<?> handling = handlings.get(attribute);
    return handling != null && !handling.whole && handling.writer == null;
  }

  /** Returns what is written in the place of a value; empty if it is dropped or kept. */
  @SuppressWarnings("unchecked") // the builder takes functions of the attribute's values
  public <V> Optional<String> written(Attribute<?, V> attribute, V value) {
    Handling<V> handling = (Handling<V>) handlings.get(attribute);
    return handling == null || handling.writer == null
        ? Optional.empty()
        : Optional.of(handling.writer.apply(value));
  }

  /** Collects what a format can hold. */
  public static final class Builder {
    private final Map<Attribute<?, ?>, Handling<?>> handlings = new HashMap<>();
    private boolean extras;

    private Builder() {}

    /** Says that values of these attributes are kept, with all that they consist of. */
    public Builder keeps(Attribute<?, ?>... attributes) {
      for (Attribute<?, ?> attribute : attributes) {
        handlings.put(attribute, new Handling<>(null, true));
      }
      return this;
    }

    /** Says that attributes with these names, which every entity has, are kept. */
    public Builder keeps(EntityType<?> type, List<String> names) {
      for (String name : names) {
        keeps(
            type.attribute(name)
                .orElseThrow(
                    () -> new IllegalArgumentException(type + " has no attribute " + name)));
      }
      return this;
    }

    /** Says that the structs in these attributes are there, and their attributes one by one. */
    public Builder looksInto(Attribute<?, ?>... attributes) {
      for (Attribute<?, ?> attribute : attributes) {
        handlings.put(attribute, new Handling<>(null, false));
      }
      return this;
    }

    /** Says that something else is written for a value; a value written as it is is kept. */
    public <V> Builder approximates(Attribute<?, V> attribute, Function<V, String> writer) {
      handlings.put(attribute, new Handling<>(writer, false));
      return this;
    }

    /** Says that attributes which the library does not know are kept. */
    public Builder keepsExtras() {
      extras = true;
      return this;
    }

    /** Builds the coverage. */
    public Coverage build() {
      return new Coverage(false, extras, new HashMap<>(handlings));
    }
  }
}
