package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;

/**
 * The formats there are, found at run time or given one by one.
 *
 * <p>{@link #standard} finds what the library itself sees, which is right for most programs. A host
 * that loads plugins by class loaders or module layers of its own uses {@link #discover}.
 *
 * <p><b>Order.</b> Providers are ordered by priority, the greatest first, then by format id, then
 * by class name. Of several with one id the first is used and the others are shadowed; if their
 * priorities are equal too, a finding says so. A provider that fails costs nobody else anything:
 * {@link #diagnostics} tells why, and {@link #describe} lists all.
 *
 * <p>A registry cannot change and may be shared between threads.
 */
public final class FormatRegistry {
  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt((Entry entry) -> -entry.priority)
          .thenComparing(entry -> entry.format.id())
          .thenComparing(Entry::className);

  private final ImmutableList<Entry> entries;
  private final ImmutableMap<String, Entry> winners;
  private final ImmutableList<Discovery.Failure> failures;
  private final ImmutableList<Diagnostic> diagnostics;

  FormatRegistry(Discovery<? extends FormatProvider> discovery) {
    List<Discovery.Failure> failed = new ArrayList<>(discovery.failures());
    List<Entry> usable = new ArrayList<>();
    for (FormatProvider provider : discovery.providers()) {
      try {
        Format format = Objects.requireNonNull(provider.format(), "format() returned null");
        usable.add(new Entry(format, provider, provider.priority()));
      } catch (RuntimeException | Error e) {
        Failures.throwIfFatal(e);
        failed.add(Discovery.Failure.of(provider.getClass(), e));
      }
    }
    usable.sort(ORDER);
    entries = ImmutableList.copyOf(usable);
    failures = ImmutableList.copyOf(failed);

    List<Diagnostic> found = new ArrayList<>();
    failures.forEach(failure -> found.add(failure.diagnostic()));
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Entry winner = first.putIfAbsent(entry.format.id(), entry);
      if (winner != null && winner.priority == entry.priority) {
        found.add(duplicate(winner, entry));
      }
    }
    winners = ImmutableMap.copyOf(first);
    if (entries.isEmpty()) {
      found.add(HostCodes.NONE.report().with("service", FormatProvider.class.getName()).build());
    }
    diagnostics = ImmutableList.copyOf(found);
  }

  private record Entry(Format format, FormatProvider provider, int priority) {
    String className() {
      return provider.getClass().getName();
    }

    String described() {
      Optional<String> location = Origin.of(provider.getClass()).location();
      return className() + location.map(found -> " in " + found).orElse("");
    }
  }

  /** Finds the formats that the library itself sees, on the class path and on the module path. */
  public static FormatRegistry standard() {
    return new FormatRegistry(Discovery.in(FormatProvider.class, PluginPlace.standard()));
  }

  /** Finds the formats that a class loader and its parents see, in modules or not. */
  public static FormatRegistry discover(ClassLoader loader) {
    return new FormatRegistry(Discovery.in(FormatProvider.class, PluginPlace.of(loader)));
  }

  /** Finds the formats in the modules of a layer and its parents. */
  public static FormatRegistry discover(ModuleLayer layer) {
    return new FormatRegistry(Discovery.in(FormatProvider.class, PluginPlace.of(layer)));
  }

  /** Returns a registry of exactly these formats. */
  public static FormatRegistry of(List<? extends FormatProvider> providers) {
    return new FormatRegistry(new Discovery<>(providers, ImmutableList.of()));
  }

  /** Returns the formats that can be used, in order. */
  public List<Format> formats() {
    return winners.values().stream().map(Entry::format).toList();
  }

  /** Returns the ids of the formats that can be read, in alphabetical order. */
  public List<String> readable() {
    return ids(provider -> provider.importer().isPresent());
  }

  /** Returns the ids of the formats that can be written, in alphabetical order. */
  public List<String> writable() {
    return ids(provider -> provider.exporter().isPresent());
  }

  private List<String> ids(Predicate<FormatProvider> ability) {
    return winners.values().stream()
        .filter(entry -> has(ability, entry.provider))
        .map(entry -> entry.format.id())
        .sorted()
        .toList();
  }

  /** Returns the provider of a format. */
  public Optional<FormatProvider> find(String id) {
    return Optional.ofNullable(winners.get(id)).map(Entry::provider);
  }

  /** Returns what reads a format; empty if there is no such format or it is only written. */
  public Optional<RoadmapImporter> importer(String id) {
    return find(id).flatMap(FormatProvider::importer);
  }

  /** Returns what writes a format; empty if there is no such format or it is only read. */
  public Optional<RoadmapExporter> exporter(String id) {
    return find(id).flatMap(FormatProvider::exporter);
  }

  /** Returns the id of the format that somebody most likely meant. */
  public Optional<String> nearest(String id) {
    return Nearest.to(id, winners.keySet());
  }

  /** Returns the provider that is surest that a sample is of its format; the first of equals. */
  public Optional<FormatProvider> recognise(Sample sample) {
    return recognise(sample, provider -> true, diagnostic -> {});
  }

  /** As {@link #recognise(Sample)}, among those with an ability, telling who failed. */
  Optional<FormatProvider> recognise(
      Sample sample, Predicate<FormatProvider> ability, Reporter reporter) {
    Optional<FormatProvider> best = Optional.empty();
    Recognition surest = Recognition.NO;
    for (Entry entry : winners.values()) {
      try {
        Recognition sure = entry.provider.recognise(sample);
        if (sure.compareTo(surest) > 0 && ability.test(entry.provider)) {
          surest = sure;
          best = Optional.of(entry.provider);
        }
      } catch (RuntimeException | Error e) {
        reporter.report(PluginFailure.of(entry.provider, "recognise", sample.name(), e));
      }
    }
    return best;
  }

  /** Returns the codes of the findings that formats make of their own, in no order. */
  List<DiagnosticCode> codes() {
    List<DiagnosticCode> codes = new ArrayList<>();
    for (Entry entry : winners.values()) {
      try {
        codes.addAll(entry.provider.codes());
      } catch (RuntimeException | Error e) {
        Failures.throwIfFatal(e); // what has no codes has findings all the same
      }
    }
    return codes;
  }

  /** Returns what went wrong while looking for formats; empty if nothing did. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Describes every provider: those in use, those shadowed, and last those that failed. */
  public List<Plugin> describe() {
    List<Plugin> described = new ArrayList<>();
    for (Entry entry : entries) {
      Origin origin = Origin.of(entry.provider.getClass());
      described.add(
          new Plugin(
              "format",
              entry.format.id(),
              entry.format.title(),
              entry.className(),
              origin.version(),
              origin.location(),
              entry.priority,
              has(provider -> provider.importer().isPresent(), entry.provider),
              has(provider -> provider.exporter().isPresent(), entry.provider),
              !entry.equals(winners.get(entry.format.id())),
              Optional.empty()));
    }
    failures.forEach(failure -> described.add(Plugin.failed("format", failure)));
    return described;
  }

  /** Returns whether a provider has an ability; one that cannot even say so has not. */
  private static boolean has(Predicate<FormatProvider> ability, FormatProvider provider) {
    try {
      return ability.test(provider);
    } catch (RuntimeException | Error e) {
      Failures.throwIfFatal(e);
      return false;
    }
  }

  private static Diagnostic duplicate(Entry winner, Entry other) {
    return HostCodes.DUPLICATE
        .report()
        .with("first", winner.described())
        .with("second", other.described())
        .with("id", winner.format.id())
        .with("priority", winner.priority)
        .build();
  }
}
