package space.roadmap.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;

/** The dataset of the examples, and its tables. */
final class Dataset {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."))
          .resolve("../../roadmap-examples/exploration-roadmap");
  private static final RoadmapFiles FILES = RoadmapFiles.standard();

  private Dataset() {}

  static Roadmap roadmap() {
    try {
      return FILES.read(FOLDER).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the tables of a roadmap to a folder or a zip. */
  static WriteResult write(Roadmap roadmap, Path target) {
    try {
      return FILES.write(roadmap, target, WriteRequest.defaults().withFormat("csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
