package space.roadmap.io.document;

import org.jspecify.annotations.Nullable;

/** An entity or struct that is being written: whether it was begun, or may still stand alone. */
final class Frame {
  Layout layout;

  /** Whether the object has begun in the output. */
  boolean begun;

  /** The one value seen so far, which stands alone if no other comes. */
  Layout.@Nullable Member<?> held;

  @Nullable Object value;

  Frame(Layout layout) {
    this.layout = layout;
  }

  void reset(Layout next, boolean alreadyBegun) {
    layout = next;
    begun = alreadyBegun;
    held = null;
    value = null;
  }
}
