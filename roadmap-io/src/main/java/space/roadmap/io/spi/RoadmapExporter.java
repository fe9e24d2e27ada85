package space.roadmap.io.spi;

import java.io.IOException;
import space.roadmap.core.model.Roadmap;

/**
 * Writes roadmaps to a format.
 *
 * <p><b>For implementers.</b> The host calls {@link #write} once for each roadmap and closes what
 * the sink opened. The same roadmap and options give the same bytes, in any locale, time zone and
 * charset. What the format cannot hold is stated in the {@link Coverage}: the host makes the loss
 * report from it.
 */
public interface RoadmapExporter {
  /** Returns what of the model the format can hold. */
  Coverage coverage(Options options);

  /**
   * Writes a roadmap.
   *
   * @throws IOException if the sink cannot be written
   */
  void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException;
}
