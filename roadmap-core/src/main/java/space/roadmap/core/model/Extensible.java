package space.roadmap.core.model;

import org.immutables.value.Value;
import space.roadmap.core.meta.Extras;

/** Something that can carry attributes which the library does not know. */
public interface Extensible {
  /** Attributes that the library does not know, in the order in which they were written. */
  @Value.Default
  default Extras extras() {
    return Extras.none();
  }
}
