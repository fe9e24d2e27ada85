package space.roadmap.io.spi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import space.roadmap.core.model.Roadmap;

/**
 * Writes roadmaps to a format.
 *
 * <p><b>For implementers.</b> The host calls {@link #write} once for each roadmap and closes what
 * the sink opened. The same roadmap and options give the same bytes, in any locale, time zone and
 * charset. What the format cannot hold is stated in the {@link Coverage}: the host makes the loss
 * report from it. A format that is one text need not implement this: {@link #ofText} does.
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

  /**
   * Returns an exporter of a format that is one text, written in UTF-8, and holds the same whatever
   * the options are.
   *
   * @param coverage what of the model the format can hold
   * @param text makes the text, the same of the same roadmap
   */
  static RoadmapExporter ofText(
      Coverage coverage, BiFunction<Roadmap, ExportContext, String> text) {
    return new RoadmapExporter() {
      @Override
      public Coverage coverage(Options options) {
        return coverage;
      }

      @Override
      public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
        sink.single().write(text.apply(roadmap, context).getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
