package space.roadmap.core.meta;

/** What the values of an attribute look like to a format. */
public enum Shape {
  /** Free text. */
  TEXT,
  /** A whole number within 32 bits. */
  INTEGER,
  /** A decimal number, its digits kept. */
  DECIMAL,
  /** True or false. */
  BOOLEAN,
  /** One instant, known within bounds, in EDTF. */
  DATE,
  /** A start and an end, in EDTF. */
  PERIOD,
  /** A duration or a range of durations, in ISO 8601. */
  LAG,
  /** A word of a vocabulary. */
  CHOICE,
  /** The id of the entity itself. */
  IDENTIFIER,
  /** The id of another entity, or of a part of one. */
  REFERENCE,
  /** Attributes of its own. */
  STRUCT,
  /** Attributes of another entity, as they are written: which they are depends on the entity. */
  MEMBERS;

  /** Returns whether a value is one word or text, so that it can be parsed and formatted. */
  public boolean isSpelled() {
    return this != STRUCT && this != MEMBERS;
  }
}
