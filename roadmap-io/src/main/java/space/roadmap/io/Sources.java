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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.io.spi.Folder;
import space.roadmap.io.spi.Layout;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Source;
import space.roadmap.io.spi.TooLargeException;

/** Makes sources of files and folders. */
final class Sources {
  /** What a folder means, unless a format of folders is asked for or recognised. */
  static final String IN_FOLDER = "roadmap.yaml";

  private static final String NO_DOCUMENT =
      "a folder is read by its " + IN_FOLDER + ", and it has none";

  private static final String EVERYTHING = "**";

  private Sources() {}

  /** Returns what there is at a path: a file, a folder, or bytes that are given once. */
  static Input of(Path path, Limits limits) throws IOException {
    String name = path.toString();
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name, null, "there is no such file or folder");
    }
    if (Files.isDirectory(path)) {
      return new FolderInput(name, path, limits);
    }
    if (Files.isRegularFile(path)) {
      return new Input.OfSource(file(name, path), () -> Archive.of(path, name, limits));
    }
    // A pipe or a device gives its bytes once.
    try (InputStream stream = open(path)) {
      return Input.OfSource.of(Source.of(name, stream, limits), limits);
    }
  }

  /** A folder: the document in it, or all its files. */
  private record FolderInput(String name, Path path, Limits limits) implements Input {
    @Override
    public Sample sample() throws IOException {
      if (Files.isRegularFile(path.resolve(IN_FOLDER))) {
        Source.Entry document = file(name, inFolder(path)).first();
        return new Sample(document.name(), Optional.empty(), document.start());
      }
      return Input.sample(name, "", source(Layout.FOLDER).entries());
    }

    @Override
    public Optional<String> hint() {
      return Optional.of(NO_DOCUMENT);
    }

    @Override
    public Source source(Layout layout) throws IOException {
      if (layout == Layout.FILE) {
        return file(name, inFolder(path));
      }
      List<Source.Entry> files = new ArrayList<>();
      for (Folder.Match match : files()) {
        files.add(new Input.At(match.entry(), match.path()));
      }
      if (files.isEmpty()) {
        throw new NoSuchFileException(name, null, NO_DOCUMENT);
      }
      return new Source(name, files);
    }

    private List<Folder.Match> files() throws IOException {
      try {
        return new FileFolder(path, FileEntry::new).matching(EVERYTHING, limits.entries()).files();
      } catch (IllegalArgumentException e) {
        throw new FileSystemException(name, null, String.valueOf(e.getMessage()));
      }
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
      throw new NoSuchFileException(folder.toString(), null, NO_DOCUMENT);
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

  private record FileEntry(String name, Path file) implements Source.Entry {
    @Override
    public <R> R read(Limits limits, Source.Reader<R> reader) throws IOException {
      byte[] bytes;
      int length;
      try (InputStream stream = open(file)) {
        long size = Files.size(file);
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
      try (InputStream stream = open(file)) {
        return new String(stream.readNBytes(Sample.LENGTH), StandardCharsets.ISO_8859_1);
      }
    }
  }
}
