package space.roadmap.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local repository of Maven in {@code target/it-repo}: what this build has made, and links to
 * what the usual repository has of others. Nothing of ours gets into the usual one.
 */
final class ItRepository {
  private static final String GROUP = "space";

  private final Path folder;
  private final String version;

  private ItRepository(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /** Makes the repository anew. */
  static ItRepository make(Path folder, Path usual, String version) throws IOException {
    ItRepository made = new ItRepository(folder, version);
    Files.createDirectories(folder);
    made.link(usual);
    made.stage("roadmap-core", Path.of("../../roadmap-core"));
    made.stage("roadmap-io", Path.of("../../roadmap-io"));
    made.stage("roadmap-testkit", Path.of("../roadmap-testkit"));
    made.stage("roadmap-plugin-archetype", Path.of(""));
    return made;
  }

  Path folder() {
    return folder;
  }

  /** Links what others made; where that cannot be, Maven fetches it again. */
  private void link(Path usual) throws IOException {
    if (!Files.isDirectory(usual)) {
      return;
    }
    for (Path entry : list(usual)) {
      Path link = folder.resolve(entry.getFileName());
      if (!entry.endsWith(GROUP) && Files.isDirectory(entry) && Files.notExists(link)) {
        try {
          Files.createSymbolicLink(link, entry.toAbsolutePath());
        } catch (UnsupportedOperationException | IOException e) {
          return; // no links on this file system
        }
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private void stage(String artifact, Path module) throws IOException {
    Path place = folder.resolve(GROUP).resolve("roadmap").resolve(artifact).resolve(version);
    String name = artifact + "-" + version;
    Files.createDirectories(place);
    Files.copy(
        module.resolve("target").resolve(name + ".jar"),
        place.resolve(name + ".jar"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.copy(
        module.resolve(".flattened-pom.xml"),
        place.resolve(name + ".pom"),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
