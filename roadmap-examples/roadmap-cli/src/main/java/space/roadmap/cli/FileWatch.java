package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells when files have changed, by looking at them: their times and sizes, and which there are.
 *
 * <p>Systems that tell of changes by themselves do so late on some machines and not at all across a
 * network; a look at a few hundred files costs a millisecond.
 */
final class FileWatch {
  private static final int DEEPEST = 16;
  private static final int MOST_FILES = 20_000;

  private final List<Path> watched;
  private Map<Path, State> seen;

  /** What tells that a file is another than before. */
  private record State(long time, long size) {}

  /** Looks at files, and at all files in folders and the folders in them. */
  FileWatch(List<Path> watched) {
    this.watched = List.copyOf(watched);
    seen = look();
  }

  /** Returns whether anything has changed since it was last asked. */
  boolean hasChanged() {
    Map<Path, State> now = look();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  /** Returns one that looks at these files: this one, if it does already. */
  FileWatch at(List<Path> others) {
    return watched.equals(others) ? this : new FileWatch(others);
  }

  private Map<Path, State> look() {
    Map<Path, State> found = new HashMap<>();
    for (Path path : watched) {
      try {
        Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor(found));
      } catch (IOException e) {
        found.remove(path); // it is not there now, and may be again
      }
    }
    return found;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<Path, State> found;

    Visitor(Map<Path, State> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.put(file, new State(attributes.lastModifiedTime().toMillis(), attributes.size()));
      return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE; // it went away while looking
    }
  }
}
