package space.roadmap.io;

import java.util.Optional;

/** Tells which names files within a folder or a zip may have. */
final class EntryNames {
  private EntryNames() {}

  /** Returns why a path cannot be that of a file within a folder; empty if it can. */
  static Optional<String> problem(String path) {
    return why(path).map(why -> "is no path of a file within the folder: " + why);
  }

  private static Optional<String> why(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return Optional.of("it names no file");
    }
    if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
      return Optional.of("it has a backslash or a zero, and folders are separated by /");
    }
    if (path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
      return Optional.of("it starts outside");
    }
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        return Optional.of("it leads out");
      }
      if (step.isEmpty() || step.equals(".")) {
        return Optional.of("it has an empty step");
      }
    }
    return Optional.empty();
  }

  /** Returns whether a file is no content: hidden, or what an archiver of macOS adds. */
  static boolean isPassedOver(String path) {
    return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
  }
}
