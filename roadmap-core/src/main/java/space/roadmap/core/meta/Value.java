package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A value of an attribute that the library does not know, kept as it was written. */
public sealed interface Value {
  /**
   * A text.
   *
   * @param text its characters
   */
  record Text(String text) implements Value {}

  /**
   * A number.
   *
   * @param digits the number as it was written: {@code 1.10} stays {@code 1.10}
   */
  @SuppressWarnings("JavaLangClash") // always written Value.Number
  record Number(String digits) implements Value {}

  /**
   * True or false.
   *
   * @param value which of the two
   */
  record Bool(boolean value) implements Value {}

  /** An explicit nothing. */
  record Null() implements Value {}

  /**
   * Values in order.
   *
   * @param values the values
   */
  record Array(List<Value> values) implements Value {
    /** Copies the values. */
    public Array {
      values = ImmutableList.copyOf(values);
    }
  }

  /**
   * Named values in order.
   *
   * @param members the values by name
   */
  record Members(Extras members) implements Value {}
}
