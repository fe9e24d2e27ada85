package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import space.roadmap.core.rule.RuleProvider;
import space.roadmap.io.spi.FormatProvider;

/**
 * What a jar says of itself before any class of it is loaded.
 *
 * @param serves whether it lists a provider of an extension point
 * @param api the version of the plugin interface it was made for, if it says so
 */
record PluginJar(boolean serves, Optional<String> api) {
  /** The extension points there are. */
  static final ImmutableList<String> SERVICES =
      ImmutableList.of(FormatProvider.class.getName(), RuleProvider.class.getName());

  private static final String API = "Roadmap-Api";

  static PluginJar of(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      boolean serves =
          SERVICES.stream()
              .anyMatch(service -> jar.getEntry("META-INF/services/" + service) != null);
      Manifest manifest = jar.getManifest();
      return new PluginJar(
          serves,
          manifest == null
              ? Optional.empty()
              : Optional.ofNullable(manifest.getMainAttributes().getValue(API)));
    } catch (SecurityException | IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  /** Returns why it cannot be used with this library; empty if nothing is known against it. */
  Optional<String> mismatch() {
    return api.map(String::strip)
        .filter(version -> !version.equals(String.valueOf(Plugins.API)))
        .map(
            version ->
                "it was made for version "
                    + version
                    + " of the plugin interface, and this is version "
                    + Plugins.API
                    + "; look for a release of the plugin that fits");
  }
}
