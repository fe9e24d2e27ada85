package space.roadmap.examples.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;

/** The dataset, read once, and the folder it lies in. */
final class Dataset {
  private Dataset() {}

  private static final ReadResult READ = read();

  /** Returns a file or folder of the module. */
  static Path path(String name) {
    return Path.of(System.getProperty("basedir", "")).resolve(name);
  }

  static ReadResult result() {
    return READ;
  }

  static Roadmap roadmap() {
    return READ.orThrow();
  }

  /** Returns all entities, kind by kind. */
  static Stream<Entity> entities() {
    return EntityTypes.kinds().stream().flatMap(kind -> roadmap().all(kind).stream());
  }

  /** Returns the values of an attribute as documents spell them, separated by spaces. */
  static <T> String text(EntityType<T> type, String attribute, T owner) {
    return text(type.attribute(attribute).orElseThrow(), owner);
  }

  /** Returns the values of an attribute of something that may be absent. */
  static <T> String text(EntityType<T> type, String attribute, Optional<T> owner) {
    return owner.map(present -> text(type, attribute, present)).orElse("");
  }

  private static <T, V> String text(Attribute<T, V> attribute, T owner) {
    return spellings(attribute, owner).stream().collect(Collectors.joining(" "));
  }

  private static <T, V> List<String> spellings(Attribute<T, V> attribute, T owner) {
    return attribute.valuesOf(owner).stream().map(attribute.type()::format).toList();
  }

  private static ReadResult read() {
    try {
      return RoadmapFiles.standard().read(path(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
