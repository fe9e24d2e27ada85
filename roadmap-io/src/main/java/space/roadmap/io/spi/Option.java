package space.roadmap.io.spi;

import java.util.Optional;
import space.roadmap.core.meta.ValueType;

/**
 * Something about reading or writing a format that people can choose.
 *
 * @param name its name: lower-case letters, digits and hyphens
 * @param type the type of its values
 * @param fallback the value where nobody chooses, if there is one
 * @param doc what it changes, in sentences
 * @param <V> the Java type of its values
 */
public record Option<V>(String name, ValueType<V> type, Optional<V> fallback, String doc) {
  /** Checks the name and the doc. */
  public Option {
    if (!name.matches("[a-z][a-z0-9-]*") || !doc.endsWith(".")) {
      throw new IllegalArgumentException(
          "an option needs a name of lower-case letters and a doc that ends with a period: "
              + name);
    }
  }

  /** Returns an option with a value where nobody chooses. */
  public static <V> Option<V> of(String name, ValueType<V> type, V fallback, String doc) {
    return new Option<>(name, type, Optional.of(fallback), doc);
  }

  /** Returns an option without a value where nobody chooses. */
  public static <V> Option<V> of(String name, ValueType<V> type, String doc) {
    return new Option<>(name, type, Optional.empty(), doc);
  }
}
