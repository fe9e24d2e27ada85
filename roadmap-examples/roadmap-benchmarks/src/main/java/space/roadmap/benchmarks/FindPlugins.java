package space.roadmap.benchmarks;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.Plugins;
import space.roadmap.io.spi.FormatProvider;

/**
 * Finds 50 formats in 50 jars, against a loop over a {@code ServiceLoader} of the same jars: once
 * with one class loader for all, once with one for each. Class loaders are fresh each time, so that
 * classes are loaded too.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FindPlugins {
  private static final int PLUGINS = 50;

  /** The jars, built for the run. */
  @State(Scope.Benchmark)
  public static class Jars {
    private final PluginJars jars = new PluginJars(PLUGINS);
    private List<URL> urls = List.of();

    /** Builds the jars. */
    @Setup(Level.Trial)
    public void build() throws IOException {
      urls = jars.build();
    }

    /** Removes them. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
      jars.remove();
    }

    Path folder() {
      return jars.folder();
    }

    private URLClassLoader loader(List<URL> some) {
      return new URLClassLoader(some.toArray(new URL[0]), FindPlugins.class.getClassLoader());
    }
  }

  /** Asks a loop over a service loader, all jars in one class loader. */
  @Benchmark
  public int serviceLoader(Jars jars) throws IOException {
    try (URLClassLoader loader = jars.loader(jars.urls)) {
      return count(loader);
    }
  }

  /** Asks the library for the same. */
  @Benchmark
  public int registry(Jars jars) throws IOException {
    try (URLClassLoader loader = jars.loader(jars.urls)) {
      return FormatRegistry.discover(loader).formats().size();
    }
  }

  /** Asks a loop over a service loader for each jar, each in a class loader of its own. */
  @Benchmark
  public int serviceLoaders(Jars jars) throws IOException {
    int found = 0;
    for (URL jar : jars.urls) {
      try (URLClassLoader loader = jars.loader(List.of(jar))) {
        found += count(loader);
      }
    }
    return found;
  }

  /** Asks the library for a folder of plugins, and for those on the class path. */
  @Benchmark
  public int folder(Jars jars) throws IOException {
    try (Plugins plugins = Plugins.standard().withFolder(jars.folder())) {
      return plugins.formats().formats().size();
    }
  }

  private static int count(ClassLoader loader) {
    int found = 0;
    for (FormatProvider provider : ServiceLoader.load(FormatProvider.class, loader)) {
      found += provider.format().id().isEmpty() ? 0 : 1;
    }
    return found;
  }
}
