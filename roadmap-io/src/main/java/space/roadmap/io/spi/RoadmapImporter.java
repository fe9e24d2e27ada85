package space.roadmap.io.spi;

import java.io.IOException;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.RoadmapDraft;

/**
 * Reads roadmaps from a format.
 *
 * <p><b>For implementers.</b> The host calls {@link #read} once for each source, opens and closes
 * the streams and applies the limits. Whatever is wrong with the content goes to {@link
 * ImportContext#report}, all of it in one run; throw nothing but {@code IOException} for the
 * outside world. Return what could be read, even if that is an empty draft.
 */
public interface RoadmapImporter {
  /** Returns what of the model the format can hold. */
  Coverage coverage(Options options);

  /**
   * Reads a roadmap.
   *
   * @throws IOException if the source cannot be read
   */
  RoadmapDraft read(Source source, ImportContext context) throws IOException;

  /**
   * Puts places on findings that were made after reading, such as those of rules.
   *
   * <p>A finding names an entity and the path of an attribute in it; this looks for them in the
   * source again and fills in {@link Diagnostic#place} and the places of what is related. The host
   * calls it with findings that have no place yet and hands out the same bytes as before: a file
   * that has changed since cannot be read again.
   *
   * @return as many findings, in the same order; those it cannot place as they were
   * @throws IOException if the source cannot be read
   */
  default List<Diagnostic> locate(
      Source source, List<Diagnostic> diagnostics, ImportContext context) throws IOException {
    return diagnostics;
  }
}
