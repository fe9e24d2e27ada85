package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Somewhere that plugins are looked for: what a class loader sees, or the modules of a layer.
 *
 * @param loader shows the service files
 * @param layer where the modules are, if they are what is asked; else what the loader sees is
 */
record PluginPlace(ClassLoader loader, Optional<ModuleLayer> layer) {
  /** Returns what a class loader and its parents see, be it in modules or not. */
  static List<PluginPlace> of(ClassLoader loader) {
    return ImmutableList.of(new PluginPlace(loader, Optional.empty()));
  }

  /** Returns the modules of a layer and its parents. */
  static List<PluginPlace> of(ModuleLayer layer) {
    return ImmutableList.of(
        new PluginPlace(ClassLoader.getSystemClassLoader(), Optional.of(layer)));
  }

  /** Returns what the library itself sees. */
  static List<PluginPlace> standard() {
    ClassLoader loader = ownLoader();
    ModuleLayer layer = PluginPlace.class.getModule().getLayer();
    return layer == null || layer.equals(ModuleLayer.boot())
        ? of(loader)
        : ImmutableList.<PluginPlace>builder().addAll(of(loader)).addAll(of(layer)).build();
  }

  /** Returns the class loader of the library itself. */
  static ClassLoader ownLoader() {
    ClassLoader loader = PluginPlace.class.getClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }
}
