package space.roadmap.io.spi;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;

/**
 * A format that roadmaps can be read from, written to, or both.
 *
 * <p>Implement {@link #format} and at least one of {@link #importer} and {@link #exporter}: that
 * one is present <em>is</em> the ability. List the class in {@code module-info} ({@code provides
 * space.roadmap.io.spi.FormatProvider with …}) and in {@code META-INF/services}.
 *
 * <p><b>For implementers.</b> The host makes one provider with the public constructor without
 * parameters, calls it from any thread, and may call it from several at once: keep no state. New
 * abilities will arrive as methods with defaults.
 */
public interface FormatProvider {
  /** Returns what the format is. */
  Format format();

  /** Returns what reads the format. */
  default Optional<RoadmapImporter> importer() {
    return Optional.empty();
  }

  /** Returns what writes the format. */
  default Optional<RoadmapExporter> exporter() {
    return Optional.empty();
  }

  /** Returns the options that the importer and the exporter understand. */
  default List<Option<?>> options() {
    return List.of();
  }

  /**
   * Returns the findings of its own that the importer and the exporter make, for people who look up
   * what a code means or set how grave it is.
   */
  default List<DiagnosticCode> codes() {
    return List.of();
  }

  /** Returns whether a roadmap in this format is one file, or several in a folder. */
  default Layout layout() {
    return Layout.FILE;
  }

  /**
   * Returns how sure this is that a sample is of its format; a pure function of the sample.
   *
   * <p>The default goes by the media type and by the end of the name.
   */
  default Recognition recognise(Sample sample) {
    return format().recognise(sample);
  }

  /** Returns which of two providers of one format wins: the greater. */
  default int priority() {
    return 0;
  }
}
