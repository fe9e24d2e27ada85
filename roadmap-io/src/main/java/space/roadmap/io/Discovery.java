package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import space.roadmap.core.diagnostic.Diagnostic;

/**
 * The providers of one extension point that could be made, and why the others could not.
 *
 * <p>There is one way of discovery for every extension point: one loop in which a provider that
 * fails costs nobody else anything.
 *
 * @param providers one object a class, in the order in which they were found
 * @param failures what could not be made, in the same order
 * @param <T> the extension point
 */
record Discovery<T>(List<T> providers, List<Failure> failures) {
  /** A loader that always fails in the same way does not come to an end by itself. */
  private static final int MOST_REPEATS = 100;

  /** A provider that could not be made. */
  record Failure(String className, Origin origin, String reason) {
    static Failure of(Class<?> type, Throwable thrown) {
      return new Failure(type.getName(), Origin.of(type), Failures.reason(thrown));
    }

    Diagnostic diagnostic() {
      return HostCodes.NOT_LOADED
          .report()
          .with("name", className.isEmpty() ? "a plugin" : "the plugin " + className)
          .with("location", origin.location().map(found -> " in " + found).orElse(""))
          .with("reason", reason)
          .build();
    }
  }

  Discovery {
    providers = ImmutableList.copyOf(providers);
    failures = ImmutableList.copyOf(failures);
  }

  /** Finds the providers in some places, each class once. */
  static <T> Discovery<T> in(Class<T> service, List<PluginPlace> places) {
    Search<T> search = new Search<>(service);
    places.forEach(place -> search.add(place));
    return search.result();
  }

  private static final class Search<T> {
    private final Class<T> service;
    private final List<T> providers = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    Search(Class<T> service) {
      this.service = service;
    }

    void add(PluginPlace place) {
      ServiceLoader<T> services =
          place.layer().isPresent()
              ? ServiceLoader.load(place.layer().get(), service)
              : ServiceLoader.load(service, place.loader());
      Iterator<ServiceLoader.Provider<T>> found = services.stream().iterator();
      String last = "";
      int repeats = 0;
      while (repeats < MOST_REPEATS) {
        try {
          if (!found.hasNext()) {
            break;
          }
          make(found.next());
          repeats = 0;
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
          String message = String.valueOf(e.getMessage());
          repeats = message.equals(last) ? repeats + 1 : 0;
          last = message;
          addFailure(unknown(e, place.loader()));
        }
      }
    }

    private void make(ServiceLoader.Provider<T> provider) {
      Class<? extends T> type = provider.type();
      if (seen.add(type)) {
        try {
          providers.add(provider.get());
        } catch (RuntimeException | Error e) {
          Failures.throwIfFatal(e);
          addFailure(Failure.of(type, e));
        }
      }
    }

    /** Makes the failure of a class that could not even be loaded: only the message names it. */
    private Failure unknown(Throwable thrown, ClassLoader loader) {
      String reason = Failures.reason(thrown);
      return ServiceFiles.listed(loader, service, thrown.getMessage() + " " + reason, this::isKnown)
          .map(listed -> new Failure(listed.className(), listed.origin(), reason))
          .orElseGet(() -> new Failure("", Origin.UNKNOWN, reason));
    }

    private boolean isKnown(String className) {
      return seen.stream().anyMatch(type -> type.getName().equals(className))
          || failures.stream().anyMatch(failure -> failure.className().equals(className));
    }

    private void addFailure(Failure failure) {
      if (!failures.contains(failure)) {
        failures.add(failure);
      }
    }

    Discovery<T> result() {
      return new Discovery<>(providers, failures);
    }
  }
}
