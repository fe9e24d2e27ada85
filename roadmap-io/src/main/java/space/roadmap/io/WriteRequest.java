package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.Option;

/**
 * How to write: everything has a default.
 *
 * <ul>
 *   <li>format: found by the name of the file
 *   <li>options: those of the format
 *   <li>findings: none
 *   <li>losses: {@link LossPolicy#REPORT}
 *   <li>today: not said
 * </ul>
 */
public final class WriteRequest {
  private static final WriteRequest DEFAULTS =
      new WriteRequest(Settings.DEFAULTS, ImmutableList.of());

  private final Settings settings;
  private final ImmutableList<Diagnostic> findings;

  private WriteRequest(Settings settings, ImmutableList<Diagnostic> findings) {
    this.settings = settings;
    this.findings = findings;
  }

  /** Returns a request that leaves everything at its default. */
  public static WriteRequest defaults() {
    return DEFAULTS;
  }

  Settings settings() {
    return settings;
  }

  ImmutableList<Diagnostic> findings() {
    return findings;
  }

  /** Returns this with the id of the format. */
  public WriteRequest withFormat(String id) {
    return new WriteRequest(settings.format(id), findings);
  }

  /** Returns this with one option of the format. */
  public <V> WriteRequest withOption(Option<V> option, V value) {
    return new WriteRequest(settings.option(option, value), findings);
  }

  /** Returns this with options of the format by name, spelled as on a command line. */
  public WriteRequest withOptions(Map<String, String> spelled) {
    return new WriteRequest(settings.options(spelled), findings);
  }

  /** Returns this with findings about the roadmap, for formats that show them. */
  public WriteRequest withFindings(List<Diagnostic> value) {
    return new WriteRequest(settings, ImmutableList.copyOf(value));
  }

  /** Returns this with something that is told how far the work is. */
  public WriteRequest withProgress(Progress value) {
    return new WriteRequest(settings.progress(value), findings);
  }

  /** Returns this with something that is asked, often, whether to stop. */
  public WriteRequest withCancellation(BooleanSupplier value) {
    return new WriteRequest(settings.cancelled(value), findings);
  }

  /** Returns this with what happens when something gets lost. */
  public WriteRequest withLosses(LossPolicy value) {
    return new WriteRequest(settings.losses(value), findings);
  }

  /** Returns this with the day that counts as today. */
  public WriteRequest withToday(LocalDate value) {
    return new WriteRequest(settings.today(value), findings);
  }
}
