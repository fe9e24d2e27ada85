package space.roadmap.core.meta;

/** What the order and the repetition of an attribute's many values mean. */
public enum Ordering {
  /** A sequence: order and repetition matter. */
  SEQUENCE,

  /** A set: order is kept but says nothing, and a value stands once. */
  SET,

  /** Parts with keys, addressed as {@code owner#key}: order is kept, and a key stands once. */
  KEYED
}
