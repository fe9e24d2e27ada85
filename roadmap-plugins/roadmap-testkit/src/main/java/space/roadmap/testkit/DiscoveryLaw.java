package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.Plugin;
import space.roadmap.io.spi.FormatProvider;

/** Law 2: a format is found on the class path and on the module path. */
final class DiscoveryLaw {
  private static final String SERVICE = FormatProvider.class.getName();
  private static final String FILE = "META-INF/services/" + SERVICE;

  private final Class<?> type;
  private final String name;

  DiscoveryLaw(Subject subject) {
    type = subject.provider().getClass();
    name = type.getName();
  }

  Stream<Trial> trials() {
    return Stream.concat(
        Stream.of(
            new Trial("is found by a registry", this::isFound),
            new Trial("stands in " + FILE, this::standsInServiceFile)),
        descriptor().stream()
            .map(
                module ->
                    new Trial("stands in module " + module.name(), () -> isProvided(module))));
  }

  private void isFound() {
    List<Plugin> plugins = FormatRegistry.discover(type.getClassLoader()).describe();
    Optional<Plugin> found =
        plugins.stream().filter(plugin -> plugin.className().equals(name)).findFirst();
    assertTrue(
        found.isPresent(),
        () ->
            name
                + " is not among "
                + plugins.stream().map(Plugin::className).toList()
                + "; list it in "
                + FILE
                + " and in the provides of its module");
    assertTrue(
        found.get().failure().isEmpty(),
        () -> name + " cannot be used: " + found.get().failure().orElse(""));
  }

  private void standsInServiceFile() throws IOException {
    List<String> listed = new ArrayList<>();
    for (URL file : Collections.list(type.getClassLoader().getResources(FILE))) {
      listed.addAll(lines(file));
    }
    assertTrue(
        listed.contains(name),
        () -> name + " is not among " + listed + "; add a line with its name to " + FILE);
  }

  private static List<String> lines(URL file) throws IOException {
    try (InputStream in = file.openStream();
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.replaceFirst("#.*", "").strip()).toList();
    }
  }

  private void isProvided(ModuleDescriptor module) {
    List<String> provided =
        module.provides().stream()
            .filter(provides -> provides.service().equals(SERVICE))
            .flatMap(provides -> provides.providers().stream())
            .toList();
    assertTrue(
        provided.contains(name),
        () ->
            "module %s provides %s and not %s; add: provides %s with %s;"
                .formatted(module.name(), provided, name, SERVICE, name));
  }

  /** Returns the descriptor of the jar or folder that the class is from; empty if it has none. */
  private Optional<ModuleDescriptor> descriptor() {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place) && !Files.exists(place.resolve("module-info.class"))) {
        return Optional.empty();
      }
      return ModuleFinder.of(place).findAll().stream()
          .map(ModuleReference::descriptor)
          .filter(module -> !module.isAutomatic())
          .findFirst();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of " + name + " is no path: " + source, e);
    }
  }
}
