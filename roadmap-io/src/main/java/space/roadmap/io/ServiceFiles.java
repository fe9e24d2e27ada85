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
import java.util.function.Predicate;

/** Finds the jar that lists a class as a provider; asked only about classes that failed. */
final class ServiceFiles {
  private static final int MOST_BYTES = 1 << 20;

  private ServiceFiles() {}

  /** A class that a service file lists, and the jar with that file. */
  record Listed(String className, Origin origin) {}

  /**
   * Returns the class that a message is about, among those listed: one that it names, the longest
   * name if several; or else the first that nothing is known of yet, since they are loaded in this
   * order.
   */
  static Optional<Listed> listed(
      ClassLoader loader, Class<?> service, String message, Predicate<String> known) {
    String path = "META-INF/services/" + service.getName();
    String text = message.replace('/', '.');
    Optional<Listed> named = Optional.empty();
    Optional<Listed> next = Optional.empty();
    try {
      for (URL file : Collections.list(loader.getResources(path))) {
        for (String name : names(file)) {
          Listed listed =
              new Listed(name, new Origin(Optional.empty(), Optional.of(container(file, path))));
          if (text.contains(name)
              && named.filter(best -> best.className.length() >= name.length()).isEmpty()) {
            named = Optional.of(listed);
          }
          if (next.isEmpty() && !known.test(name)) {
            next = Optional.of(listed);
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // the failure itself is reported; this only adds where
    }
    return named.isPresent() ? named : next;
  }

  private static List<String> names(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false); // a cached jar stays open
    try (InputStream stream = connection.getInputStream()) {
      String text = new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return text.lines().map(ServiceFiles::withoutComment).filter(it -> !it.isEmpty()).toList();
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
