package space.roadmap.core.meta;

import java.util.Locale;

/**
 * A word of a closed vocabulary; implemented by enums.
 *
 * <p>{@code IN_DEVELOPMENT} is written {@code in-development}.
 */
public interface Term {
  /** Returns the name of the enum constant. */
  String name();

  /** Returns the word as documents write it. */
  default String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
