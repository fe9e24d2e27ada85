package space.roadmap.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapException;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Source;

/** A random roadmap and the bytes that a format made of it, through the host as users do it. */
final class Written {
  private static final int SHOWN = 400;

  private final FormatProvider provider;
  private final RandomRoadmaps generator;
  private final Roadmap roadmap;
  private final Watched stream;

  private Written(
      FormatProvider provider, RandomRoadmaps generator, Roadmap roadmap, Watched stream) {
    this.provider = provider;
    this.generator = generator;
    this.roadmap = roadmap;
    this.stream = stream;
  }

  static Written by(FormatProvider provider, RandomRoadmaps generator, Roadmap roadmap) {
    Watched stream = new Watched();
    try {
      files(provider)
          .write(roadmap, stream, WriteRequest.defaults().withFormat(provider.format().id()))
          .orThrow();
    } catch (RoadmapException e) {
      throw new AssertionFailedError(generator + " cannot be written: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(provider, generator, roadmap, stream);
  }

  private static RoadmapFiles files(FormatProvider provider) {
    return RoadmapFiles.of(FormatRegistry.of(List.of(provider)));
  }

  /** Reads the bytes; a finding about anything but an unknown attribute is a failure. */
  Roadmap read() {
    try {
      ReadResult result =
          files(provider)
              .read(
                  Source.of(generator.toString(), stream.toByteArray()),
                  ReadRequest.defaults().withFormat(provider.format().id()));
      return result.orThrow();
    } catch (RoadmapException e) {
      throw new AssertionFailedError("cannot be read: " + e.getMessage() + "\n" + start(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RandomRoadmaps generator() {
    return generator;
  }

  Roadmap roadmap() {
    return roadmap;
  }

  String text() {
    return stream.toString(StandardCharsets.UTF_8);
  }

  boolean streamWasClosed() {
    return stream.closed;
  }

  private String start() {
    String text = text();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** A stream in memory that remembers whether somebody closed it. */
  private static final class Watched extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
