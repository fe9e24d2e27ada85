package space.roadmap.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip of a folder, written to a target that takes one file. The same files give the same zip. */
final class ZipTarget implements Target {
  /**
   * Files are of no time, so this is as good as any: of the first day that a zip can tell, the JDK
   * would write the instant as well, which depends on the time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private final Target target;
  private final Set<String> names = new HashSet<>();
  private @Nullable ZipOutputStream zip;

  ZipTarget(Target target) {
    this.target = target;
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  @Override
  public OutputStream single() throws IOException {
    throw new IOException("a format that writes a folder opened a single file");
  }

  @Override
  public OutputStream entry(String name) throws IOException {
    String problem = EntryNames.problem(name).orElse("");
    if (!problem.isEmpty()) {
      throw new IOException("'" + name + "' " + problem);
    }
    if (!names.add(name)) {
      throw new IOException("'" + name + "' was written already");
    }
    ZipOutputStream opened = zip;
    if (opened == null) {
      opened = new ZipOutputStream(target.single(), StandardCharsets.UTF_8);
      zip = opened;
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    opened.putNextEntry(entry); // ends the one before
    return new Shield(opened);
  }

  @Override
  public void commit() throws IOException {
    ZipOutputStream opened = zip;
    if (opened != null) {
      opened.finish();
      opened.flush();
    }
    target.commit();
  }

  @Override
  public void close() throws IOException {
    target.close();
  }
}
