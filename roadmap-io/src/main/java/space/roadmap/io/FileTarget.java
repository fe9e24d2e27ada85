package space.roadmap.io;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a folder of files, that is written beside and moved into place at the end.
 *
 * <p>A symbolic link stays one: the file it leads to is replaced. A device or a pipe cannot be
 * replaced: it gets everything at the end.
 */
final class FileTarget implements Target {
  private final Path target;
  private final Map<Path, Path> staged = new LinkedHashMap<>(); // temporary to final
  private final Deque<Path> created = new ArrayDeque<>(); // folders, the innermost first
  private @Nullable OutputStream open;
  private @Nullable ByteArrayOutputStream device;
  private final boolean folder;
  private boolean single;

  FileTarget(Path path, boolean folder) throws IOException {
    this.folder = folder;
    target = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
  }

  @Override
  public boolean isFolder() {
    return folder;
  }

  @Override
  public OutputStream single() throws IOException {
    if (single || !staged.isEmpty()) {
      throw new IOException("a format that writes one file opened a second");
    }
    single = true;
    if (Files.isDirectory(target)) {
      throw new FileSystemException(
          target.toString(), null, "is a folder, and the format writes one file; name the file");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      device = bytes;
      return bytes;
    }
    return stage(target);
  }

  @Override
  public OutputStream entry(String name) throws IOException {
    if (single) {
      throw new IOException("a format that writes one file opened a second");
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new FileSystemException(
          target.toString(),
          null,
          "is a file, and the format writes several; name a folder or a .zip");
    }
    finish();
    String problem = EntryNames.problem(name).orElse("");
    if (!problem.isEmpty()) {
      throw new IOException("'" + name + "' " + problem);
    }
    Path file = target.resolve(name).normalize();
    if (staged.containsValue(file)) {
      throw new IOException("'" + name + "' was written already");
    }
    checkInside(file.toAbsolutePath().getParent(), name);
    createFolder(file.toAbsolutePath().getParent());
    return stage(file);
  }

  /** Refuses a folder that a link leads out of the target. */
  private void checkInside(@Nullable Path folder, String name) throws IOException {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null
        && Files.exists(target)
        && !there.toRealPath().startsWith(target.toRealPath())) {
      throw new IOException(
          "'" + name + "' is not written: a link leads out of the folder on the way to it");
    }
  }

  private void createFolder(@Nullable Path folder) throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      createFolder(folder.getParent());
      Files.createDirectory(folder);
      created.addFirst(folder);
    }
  }

  private OutputStream stage(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(file.toString(), null, "its folder does not exist");
    }
    String random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    Path temporary = folder.resolve("." + file.getFileName() + "." + random + ".tmp");
    FileChannel channel;
    try {
      channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      FileSystemException explained =
          new FileSystemException(file.toString(), null, "cannot be written: " + why(e));
      explained.initCause(e);
      throw explained;
    }
    staged.put(temporary, file);
    OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    open = stream;
    return stream;
  }

  private static String why(FileSystemException e) {
    String reason = e.getReason();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private void finish() throws IOException {
    OutputStream stream = open;
    open = null;
    if (stream != null) {
      stream.close();
    }
  }

  @Override
  public void commit() throws IOException {
    finish();
    ByteArrayOutputStream bytes = device;
    if (bytes != null) {
      try (OutputStream stream = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
        bytes.writeTo(stream);
      }
    }
    for (Path temporary : staged.keySet()) {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true); // or a power cut may leave an empty file in the old one's place
      }
    }
    for (Map.Entry<Path, Path> entry : staged.entrySet()) {
      move(entry.getKey(), entry.getValue());
    }
    staged.clear();
    created.clear();
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      keepPermissions(from, to);
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    PosixFileAttributeView fresh = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && fresh != null) {
      fresh.setPermissions(old.readAttributes().permissions());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      finish();
    } finally {
      for (Path temporary : staged.keySet()) {
        Files.deleteIfExists(temporary);
      }
      for (Path folder : created) {
        Files.deleteIfExists(folder);
      }
      staged.clear();
      created.clear();
    }
  }
}
