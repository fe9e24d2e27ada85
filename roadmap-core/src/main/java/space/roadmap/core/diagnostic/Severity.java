package space.roadmap.core.diagnostic;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
  /** The document is wrong: what it says cannot be true, or cannot be read. */
  ERROR,

  /** The document is probably wrong, or will surprise someone. */
  WARNING,

  /** Worth knowing; nothing need be done. */
  INFO;

  /** Returns whether this is as grave as the other, or graver. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** Returns the lower-case name used in documents, options and output. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
