package space.roadmap.io.spi;

/** How sure a provider is that a sample is of its format, the least first. */
public enum Recognition {
  /** It is not. */
  NO,
  /** It could be, as it could be something else. */
  PERHAPS,
  /** The name or the content is typical. */
  PROBABLY,
  /** The media type or a signature says so. */
  SURELY
}
