package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

/** The windows in which alone something can happen. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // WindowsType takes the parameters in this order
public interface Windows extends Stated<Windows>, WithWindows {
  /** The windows, one date or interval each. */
  List<UncertainDate> dates();

  /** How often a window opens. */
  Optional<Lag> every();

  /** Returns a builder of a Windows. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Windows. */
  final class Builder extends ImmutableWindows.Builder {
    Builder() {}
  }
}
