package space.roadmap.io;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Options;

/** What reading and writing can both be told. */
record Settings(
    Optional<String> format,
    Options options,
    ImmutableMap<String, String> spelled,
    Progress progress,
    BooleanSupplier cancelled,
    LossPolicy losses,
    Optional<LocalDate> today) {
  static final Settings DEFAULTS =
      new Settings(
          Optional.empty(),
          Options.none(),
          ImmutableMap.of(),
          Progress.none(),
          () -> false,
          LossPolicy.REPORT,
          Optional.empty());

  Settings format(String id) {
    return new Settings(Optional.of(id), options, spelled, progress, cancelled, losses, today);
  }

  <V> Settings option(Option<V> option, V value) {
    return new Settings(
        format, options.with(option, value), spelled, progress, cancelled, losses, today);
  }

  Settings options(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(spelled);
    all.putAll(more);
    return new Settings(
        format, options, ImmutableMap.copyOf(all), progress, cancelled, losses, today);
  }

  Settings progress(Progress value) {
    return new Settings(format, options, spelled, value, cancelled, losses, today);
  }

  Settings cancelled(BooleanSupplier value) {
    return new Settings(format, options, spelled, progress, value, losses, today);
  }

  Settings losses(LossPolicy value) {
    return new Settings(format, options, spelled, progress, cancelled, value, today);
  }

  Settings today(LocalDate value) {
    return new Settings(format, options, spelled, progress, cancelled, losses, Optional.of(value));
  }

  /**
   * Returns the choices, checked against what a format knows.
   *
   * @throws IllegalArgumentException if there is no such option or no such value
   */
  Options optionsFor(List<Option<?>> known) {
    Set<Option<?>> foreign = new HashSet<>(options.chosen());
    known.forEach(foreign::remove);
    if (!foreign.isEmpty()) {
      String names =
          String.join(", ", foreign.stream().<String>map(Option::name).sorted().toList());
      throw new IllegalArgumentException("the format does not know the option " + names);
    }
    return options.with(known, spelled);
  }
}
