package space.roadmap.io;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the jar that lists a class as a provider; asked only about classes that failed. */
final class ServiceFiles {
  private static final int MOST_BYTES = 1 << 20;

  private ServiceFiles() {}

  /** A class that a service file lists, and the jar with that file. */
  record Listed(String className, Origin origin) {}

  /** Returns the class that a message names, among those listed; the longest name if several. */
  static Optional<Listed> listed(ClassLoader loader, Class<?> service, String message) {
    String path = "META-INF/services/" + service.getName();
    String text = message.replace('/', '.');
    String best = "";
    Origin origin = Origin.UNKNOWN;
    try {
      for (URL file : Collections.list(loader.getResources(path))) {
        for (String name : names(file)) {
          if (name.length() > best.length() && text.contains(name)) {
            best = name;
            origin = new Origin(Optional.empty(), Optional.of(container(file, path)));
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // the failure itself is reported; this only adds where
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(new Listed(best, origin));
  }

  private static List<String> names(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false); // a cached jar stays open
    try (InputStream stream = connection.getInputStream()) {
      String text = new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return text.lines().map(ServiceFiles::withoutComment).toList();
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  private static String container(URL file, String path) {
    String text = file.toString();
    return Origin.display(
        URI.create(
            text.startsWith("jar:") || !text.endsWith(path)
                ? text
                : text.substring(0, text.length() - path.length())));
  }
}
