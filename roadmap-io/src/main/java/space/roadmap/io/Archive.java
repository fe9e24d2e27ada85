package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CountingInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Source;
import space.roadmap.io.spi.TooLargeException;

/**
 * The files in a zip, by path. Nobody's zip may lead out of its folder or exhaust memory: names are
 * checked, and so is how much a file grows.
 */
final class Archive {
  private final String name;
  private final Limits limits;
  private final TreeMap<String, Source.Entry> entries = new TreeMap<>();

  private Archive(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /** Returns whether these are the first bytes of a zip with something in it. */
  static boolean isZip(String start) {
    return start.startsWith("PK\u0003\u0004");
  }

  /**
   * Returns the files of a zip in the file system; each is read when it is asked for.
   *
   * @throws ArchiveException if it is none, or not to be trusted
   */
  static ImmutableList<Source.Entry> of(Path file, String name, Limits limits) throws IOException {
    Archive archive = new Archive(name, limits);
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        archive.add(entry, new InFile(name + "/" + entry.getName(), file, entry.getName()));
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw broken(name, e);
    }
    return archive.entries();
  }

  /**
   * Reads the files of a zip in memory.
   *
   * @throws ArchiveException if it is none, or not to be trusted
   * @throws TooLargeException if its files have more bytes than the limit
   */
  static ImmutableList<Source.Entry> of(Source.Entry whole, Limits limits) throws IOException {
    Archive archive = new Archive(whole.name(), limits);
    whole.read(
        limits,
        (buffer, length) -> {
          archive.readAll(new ByteArrayInputStream(buffer, 0, length));
          return length;
        });
    return archive.entries();
  }

  private void readAll(InputStream bytes) throws IOException {
    CountingInputStream packed = new CountingInputStream(bytes);
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        long before = packed.getCount();
        Growth content =
            new Growth(name + "/" + entry.getName(), limits, zip) {
              @Override
              long packed() {
                return packed.getCount() - before;
              }
            };
        Source.Entry file = Source.of(name + "/" + entry.getName(), content, limits).first();
        unpacked += content.count();
        if (unpacked > limits.bytes()) {
          throw new TooLargeException(name, limits.bytes());
        }
        add(entry, new Input.At(file, entry.getName()));
        entry = zip.getNextEntry();
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw broken(name, e);
    }
  }

  private void add(ZipEntry entry, Source.Entry content) throws ArchiveException {
    String path = entry.getName();
    if (entry.isDirectory()) {
      return;
    }
    String problem = EntryNames.problem(path).orElse("");
    if (!problem.isEmpty()) {
      throw new ArchiveException(name, "the path '" + path + "' in it " + problem);
    }
    if (EntryNames.isPassedOver(path)) {
      return;
    }
    if (entries.put(path, content) != null) {
      throw new ArchiveException(name, "the path '" + path + "' is in it twice");
    }
    if (entries.size() > limits.entries()) {
      throw new ArchiveException(name, "it holds more than " + limits.entries() + " files");
    }
  }

  private static ArchiveException broken(String name, Exception cause) {
    ArchiveException broken =
        new ArchiveException(name, "it cannot be unpacked: " + Failures.reason(cause));
    broken.initCause(cause);
    return broken;
  }

  /** Returns the files by path, without the folder that all of them may be in. */
  private ImmutableList<Source.Entry> entries() throws ArchiveException {
    if (entries.isEmpty()) {
      throw new ArchiveException(name, "it holds no file");
    }
    String first = entries.firstKey();
    String top = first.substring(0, first.indexOf('/') + 1);
    if (top.isEmpty() || !entries.keySet().stream().allMatch(path -> path.startsWith(top))) {
      return ImmutableList.copyOf(entries.values());
    }
    ImmutableList.Builder<Source.Entry> within = ImmutableList.builder();
    entries.forEach((path, entry) -> within.add(new Input.At(entry, path.substring(top.length()))));
    return within.build();
  }

  private record InFile(String name, Path file, String path) implements Source.Entry {
    @Override
    public <R> R read(Limits limits, Source.Reader<R> reader) throws IOException {
      Source content;
      try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
        ZipEntry entry = entry(zip);
        try (InputStream stream =
            new Growth(name, limits, zip.getInputStream(entry)) {
              @Override
              long packed() {
                return entry.getCompressedSize();
              }
            }) {
          content = Source.of(name, stream, limits);
        }
      } catch (ZipException | EOFException e) {
        throw broken(file.toString(), e);
      }
      return content.first().read(limits, reader);
    }

    @Override
    public String start() throws IOException {
      try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
          InputStream stream = zip.getInputStream(entry(zip))) {
        return new String(stream.readNBytes(Sample.LENGTH), StandardCharsets.ISO_8859_1);
      }
    }

    private ZipEntry entry(ZipFile zip) throws ChangedException {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null) {
        throw new ChangedException(file.toString());
      }
      return entry;
    }
  }
}
