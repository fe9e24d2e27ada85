package space.roadmap.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.LossReport;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapException;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Source;

/** A roadmap and the bytes that a format made of it, through the host as users do it. */
final class Written {
  private static final int SHOWN = 400;

  private final String name;
  private final Roadmap roadmap;
  private final Watched stream;
  private final WriteResult result;

  private Written(String name, Roadmap roadmap, Watched stream, WriteResult result) {
    this.name = name;
    this.roadmap = roadmap;
    this.stream = stream;
    this.result = result;
  }

  /** Writes a roadmap; an error is a failure. */
  static Written by(FormatProvider provider, String name, Roadmap roadmap) {
    Watched stream = new Watched();
    WriteRequest request = WriteRequest.defaults().withFormat(provider.format().id());
    try {
      WriteResult result = files(provider).write(roadmap, stream, request).orThrow();
      return new Written(name, roadmap, stream, result);
    } catch (RoadmapException e) {
      throw new AssertionFailedError(name + " cannot be written: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads bytes, which are in memory: nothing outside can fail. */
  static ReadResult read(FormatProvider provider, String name, byte[] bytes) {
    ReadRequest request = ReadRequest.defaults().withFormat(provider.format().id());
    try {
      return files(provider).read(Source.of(name, bytes), request);
    } catch (IOException e) {
      throw new AssertionFailedError(
          "threw "
              + e
              + " where bytes in memory were read; an IOException is for the world outside, report"
              + " what is wrong with the content",
          e);
    }
  }

  private static RoadmapFiles files(FormatProvider provider) {
    return RoadmapFiles.of(FormatRegistry.of(List.of(provider)));
  }

  /** Reads the bytes by a provider; an error in what was written is a failure. */
  Roadmap readBy(FormatProvider provider) {
    try {
      return read(provider, name, bytes()).orThrow();
    } catch (RoadmapException e) {
      throw new AssertionFailedError("cannot be read: " + e.getMessage() + "\n" + start(), e);
    }
  }

  String name() {
    return name;
  }

  Roadmap roadmap() {
    return roadmap;
  }

  byte[] bytes() {
    return stream.toByteArray();
  }

  String text() {
    return stream.toString(StandardCharsets.UTF_8);
  }

  LossReport losses() {
    return result.losses();
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
