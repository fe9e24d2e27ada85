package space.roadmap.io.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Ids;
import space.roadmap.core.meta.ValueType;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document, one after the other: what the reader needs of a parser.
 *
 * <p>Any method may throw what its parser throws where the text is broken.
 */
interface Tokens {
  /** Moves on; {@link JsonToken#NOT_AVAILABLE} at the end of the text. */
  JsonToken next();

  /**
   * Moves on to a name or to the end of an object.
   *
   * @return whether it is the name of this attribute
   */
  boolean nextIs(AttributeReader<?, ?> expected);

  /** Returns the current token; {@link JsonToken#NOT_AVAILABLE} before the first. */
  JsonToken current();

  /** Returns the position of the attribute with the current name, or -1 if there is none. */
  int match(TypeReader<?> reader);

  /** Returns the current name, or the name of the current value. */
  String name();

  /** Returns the text of a scalar as it is written; of a text without quotes and escapes. */
  String text();

  /**
   * Returns the number of the id that the current scalar is.
   *
   * @throws IllegalArgumentException if it is none
   */
  int id(Ids ids);

  /**
   * Returns the value that the current scalar is.
   *
   * @throws IllegalArgumentException if it is none
   */
  <V> V parse(ValueType<V> type);

  /** Moves to the end of the current object or list; elsewhere does nothing. */
  void skip();

  /**
   * Returns what the object that was just opened says, if the same was kept before; its end is then
   * the current token.
   */
  default <V> @Nullable V repeated(Repeats<V> known) {
    return null;
  }

  /** Keeps what was read from the object that just ended, if another like it can be told. */
  default <V> void keep(Repeats<V> known, V value) {}

  /** Returns whether the current token is a null, spelled in whatever way. */
  boolean isNull();

  /** Returns whether a scalar that looks like a text or a null is no value at all. */
  boolean isBlank();

  /** Returns whether texts may stand without quotes, so that they look like booleans or nulls. */
  boolean readsPlainScalars();

  /** Returns about how many bytes were read. */
  long bytesRead();

  /** Returns where the current token stands. */
  Place place();

  /** Returns where the current token stands, for later, when it is no longer the current one. */
  Supplier<Place> placeForLater();

  /** Returns the path to the current token. */
  Query path();

  /** Returns the path to the object that just ended. */
  Query pathOfEnded();
}
