package space.roadmap.io;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Option;

/**
 * How to read: everything has a default.
 *
 * <ul>
 *   <li>format: found by content and name
 *   <li>options: those of the format
 *   <li>limits: {@link Limits#DEFAULT}
 *   <li>losses: {@link LossPolicy#REPORT}
 *   <li>today: not said
 * </ul>
 */
public final class ReadRequest {
  private static final ReadRequest DEFAULTS = new ReadRequest(Settings.DEFAULTS, Limits.DEFAULT);

  private final Settings settings;
  private final Limits limits;

  private ReadRequest(Settings settings, Limits limits) {
    this.settings = settings;
    this.limits = limits;
  }

  /** Returns a request that leaves everything at its default. */
  public static ReadRequest defaults() {
    return DEFAULTS;
  }

  Settings settings() {
    return settings;
  }

  Limits limits() {
    return limits;
  }

  /** Returns this with the id of the format. */
  public ReadRequest withFormat(String id) {
    return new ReadRequest(settings.format(id), limits);
  }

  /** Returns this with one option of the format. */
  public <V> ReadRequest withOption(Option<V> option, V value) {
    return new ReadRequest(settings.option(option, value), limits);
  }

  /** Returns this with options of the format by name, spelled as on a command line. */
  public ReadRequest withOptions(Map<String, String> spelled) {
    return new ReadRequest(settings.options(spelled), limits);
  }

  /** Returns this with other limits. */
  public ReadRequest withLimits(Limits value) {
    return new ReadRequest(settings, value);
  }

  /** Returns this with something that is told how far the work is. */
  public ReadRequest withProgress(Progress value) {
    return new ReadRequest(settings.progress(value), limits);
  }

  /** Returns this with something that is asked, often, whether to stop. */
  public ReadRequest withCancellation(BooleanSupplier value) {
    return new ReadRequest(settings.cancelled(value), limits);
  }

  /** Returns this with what happens when something gets lost. */
  public ReadRequest withLosses(LossPolicy value) {
    return new ReadRequest(settings.losses(value), limits);
  }

  /** Returns this with the day that counts as today. */
  public ReadRequest withToday(LocalDate value) {
    return new ReadRequest(settings.today(value), limits);
  }
}
