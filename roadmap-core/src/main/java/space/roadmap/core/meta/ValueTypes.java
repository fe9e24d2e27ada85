package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.function.Supplier;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.RecentDates;
import space.roadmap.core.time.UncertainDate;

/** The value types that attributes are declared with. */
public final class ValueTypes {
  private ValueTypes() {}

  /** Free text. */
  public static final ValueType<String> TEXT =
      new ScalarType<>(Shape.TEXT, "text", text -> text, text -> text);

  /** A whole number within 32 bits, written in decimal digits. */
  public static final ValueType<Integer> INTEGER =
      integer("integer", Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** A decimal number; {@code 1.10} and {@code 1.1} are different spellings and stay so. */
  public static final ValueType<BigDecimal> DECIMAL =
      new ScalarType<>(Shape.DECIMAL, "number", ValueTypes::decimal, BigDecimal::toString);

  /** {@code true} or {@code false}. */
  public static final ValueType<Boolean> BOOLEAN =
      new ScalarType<>(Shape.BOOLEAN, "true or false", ValueTypes::bool, value -> value.toString());

  /** One instant, known within bounds, in EDTF. */
  public static final ValueType<UncertainDate> DATE =
      new ScalarType<>(
          Shape.DATE,
          "date",
          UncertainDate::parse,
          UncertainDate::parse,
          UncertainDate::toString,
          UncertainDate::appendTo);

  /**
   * Returns the type of whole numbers within bounds.
   *
   * @param name what such a number is called, such as {@code readiness level}
   * @param least the least that it may be
   * @param most the greatest that it may be
   */
  public static ValueType<Integer> integer(String name, int least, int most) {
    return new IntegerType(name, least, most);
  }

  /** Returns {@link #DATE} with a memory of what was read lately. */
  public static ValueType<UncertainDate> dates(RecentDates recent) {
    return new ScalarType<>(
        Shape.DATE,
        DATE.name(),
        recent::parse,
        recent::parse,
        UncertainDate::toString,
        UncertainDate::appendTo);
  }

  /** A start and an end, in EDTF. */
  public static final ValueType<Period> PERIOD =
      new ScalarType<>(
          Shape.PERIOD, "period", Period::parse, Period::parse, Period::toString, Period::appendTo);

  /** A duration or a range of durations, in ISO 8601. */
  public static final ValueType<Lag> LAG =
      new ScalarType<>(Shape.LAG, "duration", Lag::parse, Lag::toString);

  /** Attributes of whatever another attribute names, as they are written. */
  public static final ValueType<Value.Members> MEMBERS = new MembersType();

  /** Returns the type of a closed vocabulary, whose words are the constants of an enum. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied
  public static <E extends Enum<E> & Term> ValueType<E> choice(String name, E... terms) {
    return new ClosedChoiceType<>(name, ImmutableList.copyOf(terms));
  }

  /** Returns the type of an open vocabulary. */
  public static ValueType<Choice> choice(Vocabulary vocabulary) {
    return new OpenChoiceType(vocabulary);
  }

  /** Returns the type of an entity's own id. */
  public static <T> ValueType<Id<T>> identifier() {
    return new IdType<>(Shape.IDENTIFIER, "id", ImmutableSet.of());
  }

  /** Returns the type of a reference to an entity of one kind, or to a part of one. */
  public static <T> ValueType<Id<T>> ref(Class<T> target) {
    return new IdType<>(Shape.REFERENCE, "reference", ImmutableSet.of(target));
  }

  /**
   * Returns the type of a reference to an entity of one of several kinds, or to a part of one.
   *
   * @param targets the kinds; none means any
   */
  public static <T> ValueType<Id<T>> refAny(Class<?>... targets) {
    return new IdType<>(Shape.REFERENCE, "reference", ImmutableSet.copyOf(targets));
  }

  /** Returns the type of values with attributes of their own. */
  public static <V> ValueType<V> struct(EntityType<V> type) {
    return new StructType<>(type.name(), () -> type);
  }

  /** Returns the type of values with attributes of their own that are declared later. */
  public static <V> ValueType<V> struct(String name, Supplier<EntityType<V>> type) {
    return new StructType<>(name, type);
  }

  private static BigDecimal decimal(String text) {
    // BigDecimal would take "1e999999999" and then need gigabytes to print it plainly.
    if (text.length() > 64) {
      throw new IllegalArgumentException("a number has more than 64 characters; shorten it");
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is no number", e);
    }
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
    };
  }
}
