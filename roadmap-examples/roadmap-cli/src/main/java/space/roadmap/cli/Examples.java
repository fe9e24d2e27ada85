package space.roadmap.cli;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the examples: where the launcher says, or else around the installation. */
final class Examples {
  private static final String PROPERTY = "roadmap.examples";
  private static final String DATASET = "exploration-roadmap";
  private static final int NEAR = 6;

  private final Path folder;

  private Examples(Path folder) {
    this.folder = folder;
  }

  /**
   * Finds them.
   *
   * @throws CommandException if they are not there
   */
  static Examples find(Surroundings surroundings) {
    Optional<Path> named =
        surroundings.property().apply(PROPERTY).map(Path::of).filter(Examples::isFolder);
    return new Examples(
        named
            .or(() -> around(installation()))
            .orElseThrow(
                () ->
                    new CommandException(
                        "the example roadmap is not installed",
                        "run roadmap-examples/bin/roadmap from a checkout of the project")));
  }

  private static Optional<Path> around(@Nullable Path start) {
    Path current = start;
    for (int i = 0; i < NEAR && current != null; i++) {
      Path below = current.resolve("roadmap-examples");
      if (isFolder(current) || isFolder(below)) {
        return Optional.of(isFolder(current) ? current : below);
      }
      current = current.getParent();
    }
    return Optional.empty();
  }

  private static boolean isFolder(Path folder) {
    return Files.isRegularFile(folder.resolve(DATASET).resolve("roadmap.yaml"));
  }

  private static @Nullable Path installation() {
    try {
      CodeSource source = Main.class.getProtectionDomain().getCodeSource();
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return null; // not run from a file
    }
  }

  /** Returns the folder of the roadmap. */
  Path dataset() {
    return near(folder.resolve(DATASET));
  }

  /** Returns the folder to write to, which the repository ignores. */
  Path output() {
    return near(folder.resolve("out").resolve("tour"));
  }

  /** Returns a path relative to the folder the person is in, where that is the shorter way. */
  static Path near(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path there = path.toAbsolutePath().normalize();
    if (!here.getRoot().equals(there.getRoot())) {
      return there;
    }
    Path relative = here.relativize(there);
    boolean winding = relative.startsWith(Path.of("..", "..", ".."));
    return winding || relative.toString().isEmpty() ? there : relative;
  }
}
