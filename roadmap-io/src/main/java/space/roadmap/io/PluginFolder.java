package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A folder of plugins, each a jar or a folder of jars, with a class loader of its own. */
final class PluginFolder implements Closeable {
  private static final int MOST_PLUGINS = 1_000;

  private final List<PluginLoader> loaders = new ArrayList<>();
  private final List<Discovery.Failure> failures = new ArrayList<>();

  private PluginFolder() {}

  /** Opens the jars of a folder, in the order of their names; loads no class. */
  static PluginFolder open(Path folder) throws IOException {
    PluginFolder opened = new PluginFolder();
    for (Path entry : list(folder)) {
      if (Files.isDirectory(entry)) {
        opened.add(entry, list(entry).stream().filter(PluginFolder::isJar).toList());
      } else if (isJar(entry)) {
        opened.add(entry, List.of(entry));
      }
    }
    return opened;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw Files.exists(folder)
          ? new NotDirectoryException(folder.toString())
          : new NoSuchFileException(folder.toString(), null, "there is no such folder of plugins");
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!name(entry).startsWith(".")) {
          entries.add(entry);
        }
        if (entries.size() > MOST_PLUGINS) {
          throw new IOException(folder + " has more than " + MOST_PLUGINS + " entries");
        }
      }
    }
    entries.sort((one, other) -> name(one).compareTo(name(other)));
    return entries;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static boolean isJar(Path path) {
    return name(path).toLowerCase(Locale.ROOT).endsWith(".jar") && Files.isRegularFile(path);
  }

  /** Adds a plugin, unless its jars already tell that it cannot be used. */
  private void add(Path plugin, List<Path> jars) {
    List<URL> urls = new ArrayList<>();
    boolean serves = false;
    for (Path jar : jars) {
      try {
        PluginJar described = PluginJar.of(jar);
        Optional<String> mismatch = described.mismatch();
        if (mismatch.isPresent()) {
          fail(jar, mismatch.get());
          return;
        }
        serves |= described.serves();
        urls.add(jar.toUri().toURL());
      } catch (IOException e) {
        fail(jar, "it cannot be read as a jar: " + Failures.reason(e));
        return;
      }
    }
    if (serves) {
      loaders.add(new PluginLoader(urls, PluginPlace.ownLoader()));
    } else {
      fail(plugin, whyNone(jars));
    }
  }

  private static String whyNone(List<Path> jars) {
    return jars.isEmpty()
        ? "it is a folder without jars"
        : "it brings no plugin: no service file names any, such as META-INF/services/"
            + PluginJar.SERVICES.get(0)
            + "; a library that a plugin needs belongs into one folder with it";
  }

  private void fail(Path jar, String reason) {
    Origin origin = new Origin(Optional.empty(), Optional.of(jar.toString()));
    failures.add(new Discovery.Failure("", origin, reason));
  }

  /** Returns where to look for plugins. */
  List<PluginPlace> places() {
    return loaders.stream().flatMap(loader -> PluginPlace.of(loader).stream()).toList();
  }

  /** Returns which jars are no plugins, and why. */
  List<Discovery.Failure> failures() {
    return ImmutableList.copyOf(failures);
  }

  @Override
  public void close() throws IOException {
    for (PluginLoader loader : loaders) {
      loader.close();
    }
  }
}
