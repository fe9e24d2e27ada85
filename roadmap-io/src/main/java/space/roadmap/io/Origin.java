package space.roadmap.io;

import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Where a class comes from.
 *
 * @param version the version of its module, or else of its package in the manifest
 * @param location the jar or folder
 */
record Origin(Optional<String> version, Optional<String> location) {
  static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

  static Origin of(Class<?> type) {
    return new Origin(version(type), location(type));
  }

  private static Optional<String> version(Class<?> type) {
    ModuleDescriptor descriptor = type.getModule().getDescriptor();
    Optional<String> ofModule = descriptor == null ? Optional.empty() : descriptor.rawVersion();
    Package itsPackage = type.getPackage();
    return ofModule.isPresent() || itsPackage == null
        ? ofModule
        : Optional.ofNullable(itsPackage.getImplementationVersion());
  }

  private static Optional<String> location(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return source == null || source.getLocation() == null
          ? Optional.empty()
          : Optional.of(display(source.getLocation().toURI()));
    } catch (SecurityException | URISyntaxException e) {
      return Optional.empty(); // a host that hides it
    }
  }

  /** Returns a path where there is one: people know those. */
  static String display(URI uri) {
    String text = uri.toString();
    try {
      if (text.startsWith("jar:") && text.contains("!/")) {
        return display(URI.create(text.substring(4, text.indexOf("!/"))));
      }
      return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : text;
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return text;
    }
  }
}
