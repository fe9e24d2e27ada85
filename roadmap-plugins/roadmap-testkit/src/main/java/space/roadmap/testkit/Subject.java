package space.roadmap.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Options;

/** A format that is tried, and what it is tried on. */
final class Subject {
  private final FormatContract contract;
  private final FormatProvider first;
  private final List<Named> roadmaps;

  Subject(FormatContract contract) {
    this.contract = contract;
    first = contract.provider();
    roadmaps = roadmaps(contract).toList();
  }

  /** Returns a provider that nobody has used yet. */
  FormatProvider provider() {
    return contract.provider();
  }

  Format format() {
    return first.format();
  }

  boolean reads() {
    return first.importer().isPresent();
  }

  boolean writes() {
    return first.exporter().isPresent();
  }

  Coverage written() {
    return first.exporter().orElseThrow().coverage(Options.none());
  }

  Coverage read() {
    return first.importer().orElseThrow().coverage(Options.none());
  }

  /** Returns whether the format says of itself that it loses nothing. */
  boolean keepsEverything() {
    return written().isEverything() && read().isEverything();
  }

  Duration patience() {
    return contract.patience();
  }

  Written write(String name, Roadmap roadmap) {
    return Written.by(provider(), name, roadmap);
  }

  ReadResult read(String name, byte[] bytes) {
    return Written.read(provider(), name, bytes);
  }

  /** A roadmap, and what a failure calls it. */
  record Named(String name, Roadmap roadmap) {}

  /** Returns the roadmaps that laws are tried on: those made for the purpose, and random ones. */
  Stream<Named> roadmaps() {
    return roadmaps.stream();
  }

  private static Stream<Named> roadmaps(FormatContract contract) {
    long seed = contract.firstSeed();
    Stream<RandomRoadmaps> random =
        Stream.concat(
            Stream.of(
                RandomRoadmaps.of(seed).withSize(0),
                RandomRoadmaps.of(seed).withUnresolvedReferences()),
            RandomRoadmaps.series(seed, contract.rounds()));
    return Stream.concat(
        SampleRoadmaps.all().entrySet().stream()
            .map(sample -> new Named(sample.getKey(), sample.getValue())),
        random.map(generator -> new Named(generator.toString(), generator.roadmap())));
  }

  /** Returns a few small roadmaps, for laws that try many things on each. */
  List<Named> fewRoadmaps() {
    RandomRoadmaps random = RandomRoadmaps.of(contract.firstSeed()).withSize(1);
    return List.of(
        new Named("SampleRoadmaps.minimal()", SampleRoadmaps.minimal()),
        new Named("SampleRoadmaps.unicode()", SampleRoadmaps.unicode()),
        new Named(random.toString(), random.roadmap()));
  }

  /** Returns one of the files, for laws that make much of each. */
  Map<String, byte[]> firstFile() {
    Map.Entry<String, byte[]> first = files().entrySet().iterator().next();
    return Map.of(first.getKey(), first.getValue());
  }

  /** Returns small files of the format by name: what it writes, and the samples of its authors. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (writes()) {
      fewRoadmaps().forEach(one -> files.put(one.name, write(one.name, one.roadmap).bytes()));
    }
    for (Path sample : contract.samples()) {
      try {
        files.put(sample.toString(), Files.readAllBytes(sample));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (files.isEmpty()) {
      throw new IllegalStateException(
          format().id() + " is only read, and there is no file of it; return one from samples()");
    }
    return files;
  }
}
