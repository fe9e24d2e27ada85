package space.roadmap.io.spi;

import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Value;

/**
 * Reads the values of a draft one by one, with the findings that a document would have.
 *
 * <p>An importer of tables, say, fills a {@link Draft} for each row:
 *
 * <pre>{@code
 * ValueReader reader = context.values(roadmap, () -> placeOfTheCell());
 * reader.spelled(MissionType.LEAD, "csa").ifPresent(lead -> draft.set(MissionType.LEAD, lead));
 * reader.build(draft).ifPresent(roadmap::add);
 * reader.ends(Optional.of("gateway"));
 * }</pre>
 *
 * <p>What is wrong is reported where the reader is told it stands, once it is known whom it is
 * about; see {@link #ends}. References are told to the draft of the roadmap, and equal ids and
 * dates become one object. Not safe for use by several threads.
 */
public interface ValueReader {
  /**
   * Reads a value of an attribute from its spelling, or reports why it is none.
   *
   * @throws IllegalArgumentException if such values have no spelling
   */
  <V> Optional<V> spelled(Attribute<?, V> attribute, String text);

  /**
   * Returns what reads the values of an attribute from a buffer, for whoever reads many.
   *
   * @throws IllegalArgumentException if such values have no spelling
   */
  <V> Spelling<V> spelling(Attribute<?, V> attribute);

  /** Reads values of one attribute; made by the host, not for implementing. */
  interface Spelling<V> {
    /** Reads a value from part of a buffer, or reports why it is none. */
    Optional<V> read(char[] buffer, int offset, int length);
  }

  /**
   * Sets the value or the values of an attribute from JSON, as a document would have them, or
   * reports what is wrong with it.
   */
  <T> void json(Draft<T> draft, Attribute<T, ?> attribute, String json);

  /** Reads a value that the library does not know from JSON, or reports why it is none. */
  Optional<Value> unknown(String json);

  /** Builds what was drafted, or reports what it lacks. */
  <T> Optional<T> build(Draft<T> draft);

  /**
   * Reports an attribute that the owner does not have, with the nearest name; silent where a name
   * is meant to be unknown.
   */
  void unknownName(EntityType<?> owner, String name);

  /** Reports a finding about what is being read, at the place where it stands. */
  void report(Diagnostic.Builder finding);

  /**
   * Says that what is being read ends, and what its id is; the findings since the last call are
   * about it.
   */
  void ends(Optional<String> id);
}
