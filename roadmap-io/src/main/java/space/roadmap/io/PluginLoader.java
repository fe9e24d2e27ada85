package space.roadmap.io;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one plugin: its own before those of the host, so that it may bring other
 * versions of libraries; but the library's own and those of the JDK are everybody's.
 */
final class PluginLoader extends URLClassLoader {
  private static final String LIBRARY = "space.roadmap.";
  private static final String SERVICES = "META-INF/services/" + LIBRARY;

  static {
    registerAsParallelCapable();
  }

  PluginLoader(List<URL> jars, ClassLoader host) {
    super(jars.toArray(new URL[0]), host);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith(LIBRARY)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = load(name);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  private Class<?> load(String name) throws ClassNotFoundException {
    try {
      return getPlatformClassLoader().loadClass(name);
    } catch (ClassNotFoundException notOfTheJdk) {
      try {
        return findClass(name);
      } catch (ClassNotFoundException notItsOwn) {
        return super.loadClass(name, false);
      }
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }

  /** What the host lists of plugins is found by asking the host. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.startsWith(SERVICES) ? findResources(name) : super.getResources(name);
  }
}
