package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.model.Parts;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadResult;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Layout;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.Sample;

/** Refuses to write over what is read: comments and layout would be gone. */
final class TargetCheck {
  private static final String TOP = "roadmap.yaml"; // of a folder

  private final String in;
  private final String out;
  private final Parts parts;
  private final Optional<FormatProvider> tables; // a format of folders that was read
  private final boolean writesTables;

  /**
   * Makes a check.
   *
   * @param to the format that is written, if it is named
   */
  TargetCheck(
      String in, String out, Optional<String> to, ReadResult read, FormatRegistry registry) {
    this.in = in;
    this.out = out;
    parts = read.orThrow().parts();
    tables = read.format().flatMap(registry::find).filter(TargetCheck::isOfFolders);
    writesTables =
        to.isPresent()
            ? to.flatMap(registry::find).filter(TargetCheck::isOfFolders).isPresent()
            : tables.filter(format -> isNamed(Documents.path(out), format)).isPresent();
  }

  private static boolean isOfFolders(FormatProvider provider) {
    return provider.layout() == Layout.FOLDER;
  }

  /**
   * Checks that what is written is none of what was read.
   *
   * @throws CommandException if some of it is
   */
  void check() throws IOException {
    Path source = Documents.path(in);
    Path target = Documents.path(out);
    boolean folder = Files.isDirectory(target);
    Optional<Path> origin = tables.flatMap(provider -> origin(source, provider));
    if (folder && origin.isPresent() && Files.isSameFile(origin.get(), target)) {
      throw new CommandException(
          in + " and " + out + " have files in common",
          "write to another folder: what the format does not keep of the tables would be lost");
    }
    Set<Path> read = new HashSet<>();
    for (Path file : files(Files.isDirectory(source) ? source.resolve(TOP) : source)) {
      read.add(file.toRealPath());
    }
    for (Path file : folder ? files(target.resolve(TOP)) : existing(List.of(target))) {
      if (read.contains(file.toRealPath())) {
        throw new CommandException(
            in + " and " + out + " have the file " + file + " in common",
            "write to another name: comments and layout of the document would be lost");
      }
    }
  }

  /** Returns the folder that was read, or that of the one table that was where tables go to. */
  private Optional<Path> origin(Path source, FormatProvider provider) {
    if (Files.isDirectory(source)) {
      return Optional.of(source);
    }
    boolean zip = source.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    return writesTables && !zip && isNamed(source, provider)
        ? Optional.ofNullable(source.toAbsolutePath().getParent())
        : Optional.empty();
  }

  private static boolean isNamed(Path file, FormatProvider provider) {
    Sample sample = new Sample(file.toString(), Optional.empty(), "");
    return provider.format().recognise(sample) != Recognition.NO;
  }

  /** Returns the files there are of a document in several. */
  private List<Path> files(Path top) {
    List<Path> files = new ArrayList<>(List.of(top));
    parts.names().forEach(name -> files.add(top.resolveSibling(name)));
    return existing(files);
  }

  private static List<Path> existing(List<Path> files) {
    return files.stream().filter(Files::exists).toList();
  }
}
