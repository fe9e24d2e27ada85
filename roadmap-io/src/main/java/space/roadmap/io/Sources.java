package space.roadmap.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Source;
import space.roadmap.io.spi.TooLargeException;

/** Makes sources of files and folders. */
final class Sources {
  /** What a folder means. */
  static final String IN_FOLDER = "roadmap.yaml";

  private Sources() {}

  static Source of(Path path, Limits limits) throws IOException {
    String name = path.toString();
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name, null, "there is no such file or folder");
    }
    if (Files.isDirectory(path)) {
      Path file = inFolder(path);
      return file(name, file);
    }
    if (Files.isRegularFile(path)) {
      return file(name, path);
    }
    // A pipe or a device gives its bytes once.
    try (InputStream stream = open(path)) {
      return Source.of(name, stream, limits);
    }
  }

  private static Source file(String name, Path file) {
    Path parent = file.getParent();
    Path folder = parent == null ? Path.of("") : parent;
    Source.Entry entry = new FileEntry(file.toString(), file);
    return new Source(
        name, List.of(entry), Optional.of(new FileFolder(folder, file, entry, FileEntry::new)));
  }

  private static Path inFolder(Path folder) throws IOException {
    Path file = folder.resolve(IN_FOLDER);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(
          folder.toString(), null, "a folder is read by its " + IN_FOLDER + ", and it has none");
    }
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new FileSystemException(
          file.toString(), null, "is a link that leads out of the folder; it is not followed");
    }
    return file;
  }

  private static InputStream open(Path path) throws IOException {
    try {
      return Files.newInputStream(path);
    } catch (AccessDeniedException e) {
      throw explained(path, e);
    }
  }

  private static FileSystemException explained(Path path, AccessDeniedException cause) {
    FileSystemException explained =
        new AccessDeniedException(path.toString(), null, "may not be read");
    explained.initCause(cause);
    return explained;
  }

  private record FileEntry(String name, Path path) implements Source.Entry {
    @Override
    public <R> R read(Limits limits, Source.Reader<R> reader) throws IOException {
      byte[] bytes;
      int length;
      try (InputStream stream = open(path)) {
        long size = Files.size(path);
        if (size > limits.bytes() || size > Limits.DEFAULT.bytes()) {
          throw new TooLargeException(name, Math.min(limits.bytes(), Limits.DEFAULT.bytes()));
        }
        bytes = new byte[(int) size];
        length = stream.readNBytes(bytes, 0, bytes.length);
        int next = stream.read();
        if (next >= 0) { // it grows, or its size is not known beforehand
          InputStream read = new ByteArrayInputStream(bytes, 0, length);
          InputStream one = new ByteArrayInputStream(new byte[] {(byte) next});
          InputStream all = new SequenceInputStream(read, new SequenceInputStream(one, stream));
          return Source.of(name, all, limits).first().read(limits, reader);
        }
      }
      return reader.read(bytes, length);
    }

    @Override
    public String start() throws IOException {
      try (InputStream stream = open(path)) {
        return new String(stream.readNBytes(Sample.LENGTH), StandardCharsets.ISO_8859_1);
      }
    }
  }
}
