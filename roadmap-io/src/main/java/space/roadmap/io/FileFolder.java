package space.roadmap.io;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import space.roadmap.io.spi.Folder;
import space.roadmap.io.spi.Source;

/** A folder of the file system; links are followed only as far as they stay within it. */
final class FileFolder implements Folder {
  /** Most files looked at for one pattern; more means that the pattern starts too high up. */
  private static final int MOST_VISITED = 200_000;

  /** Most ways of reading a pattern with several {@code **}. */
  private static final int MOST_SPELLINGS = 64;

  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private final Path folder;
  private final EntryMaker entries;
  private final Map<Path, Source.Entry> made = new LinkedHashMap<>(); // by real path

  /** Makes an entry of a file. */
  @FunctionalInterface
  interface EntryMaker {
    Source.Entry of(String name, Path path);
  }

  /** Makes one of a folder in which no file is read yet. */
  FileFolder(Path folder, EntryMaker entries) {
    this.folder = folder;
    this.entries = entries;
  }

  /** Makes one around a document, which is known by its own entry wherever a pattern names it. */
  FileFolder(Path folder, Path document, Source.Entry entry, EntryMaker entries) {
    this.folder = folder;
    this.entries = entries;
    made.put(real(document), entry);
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath(); // it is gone since; reading it says so
    }
  }

  @Override
  public Matches matching(String pattern, int most) throws IOException {
    check(pattern);
    String fixed = fixedPart(pattern);
    Path start = folder.resolve(fixed);
    Search search = new Search(matcher(pattern), start, most);
    if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      search.from(depth(pattern, fixed));
    }
    return search.matches();
  }

  private static void check(String pattern) {
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("is empty; write a path such as missions/*.yaml");
    }
    if (pattern.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("has a backslash; write / between folders");
    }
    if (pattern.startsWith("/") || pattern.matches("[A-Za-z]:.*")) {
      throw new IllegalArgumentException(
          "is no path within the folder; write one relative to the document");
    }
    for (String step : pattern.split("/", -1)) {
      if (step.equals("..")) {
        throw new IllegalArgumentException(
            "leads out of the folder of the document by '..'; move the file into the folder");
      }
      if (step.startsWith(".")) {
        throw new IllegalArgumentException(
            "names a file or folder that starts with a dot; such are passed over");
      }
      if (step.isEmpty()) {
        throw new IllegalArgumentException("has an empty step; write a path such as a/b.yaml");
      }
    }
  }

  /** Makes a matcher for which {@code **} stands for no folder as well. */
  private static PathMatcher matcher(String pattern) {
    List<PathMatcher> matchers = new ArrayList<>();
    try {
      for (String one : withoutFolders(pattern)) {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + one));
      }
      return path -> matchers.stream().anyMatch(one -> one.matches(path));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("is no pattern: " + e.getDescription(), e);
    }
  }

  private static List<String> withoutFolders(String pattern) {
    List<String> all = new ArrayList<>(List.of(pattern));
    for (int i = 0; i < all.size() && all.size() < MOST_SPELLINGS; i++) {
      String one = all.get(i);
      for (int at = one.indexOf("**/"); at >= 0; at = one.indexOf("**/", at + 1)) {
        String shorter = one.substring(0, at) + one.substring(at + 3);
        if (!all.contains(shorter)) {
          all.add(shorter);
        }
      }
    }
    return all;
  }

  /** Returns the folders of a pattern that are named, up to the first that is not. */
  private static String fixedPart(String pattern) {
    Matcher wild = WILD.matcher(pattern);
    int end = wild.find() ? wild.start() : pattern.length();
    int slash = pattern.lastIndexOf('/', end);
    return slash < 0 ? "" : pattern.substring(0, slash);
  }

  private static int depth(String pattern, String fixed) {
    String rest = fixed.isEmpty() ? pattern : pattern.substring(fixed.length() + 1);
    return rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length;
  }

  private final class Search extends SimpleFileVisitor<Path> {
    private final PathMatcher matcher;
    private final Path start;
    private final int most;
    private final TreeMap<String, Path> found = new TreeMap<>();
    private final TreeSet<String> refused = new TreeSet<>();
    private int visited;

    Search(PathMatcher matcher, Path start, int most) {
      this.matcher = matcher;
      this.start = start;
      this.most = most;
    }

    void from(int depth) throws IOException {
      if (isInside(start)) {
        Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, this);
      } else {
        refused.add(relative(start));
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
      if (at.equals(start)) {
        return FileVisitResult.CONTINUE;
      }
      boolean link = Files.isSymbolicLink(at); // what it leads to has a place of its own
      if (link && !isInside(at)) {
        refused.add(relative(at));
      }
      return link || isHidden(at) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (++visited > MOST_VISITED) {
        throw new IllegalArgumentException(
            "looks at more than %s files; name the folder more closely".formatted(MOST_VISITED));
      }
      String path = relative(file);
      if (isHidden(file) || !matcher.matches(Path.of(path))) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isSymbolicLink(file) && !isInside(file)) {
        refused.add(path);
      } else if (Files.isRegularFile(file)) {
        found.put(path, file);
        if (found.size() > most) {
          throw new IllegalArgumentException(
              "names more than %s files, which is the limit".formatted(most));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (problem instanceof NoSuchFileException || problem instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE; // it was there a moment ago, or has a place of its own
      }
      throw problem;
    }

    private boolean isHidden(Path file) {
      Path name = file.getFileName();
      return name != null && name.toString().startsWith(".");
    }

    private boolean isInside(Path file) {
      try {
        return file.toRealPath().startsWith(folder.toAbsolutePath().toRealPath());
      } catch (IOException e) {
        return false; // a link that leads nowhere, or in a circle
      }
    }

    private String relative(Path file) {
      StringBuilder path = new StringBuilder();
      for (Path step : folder.toString().isEmpty() ? file : folder.relativize(file)) {
        path.append(path.isEmpty() ? "" : "/").append(step);
      }
      return path.toString();
    }

    Matches matches() throws IOException {
      Map<Path, Match> files = new LinkedHashMap<>();
      for (Map.Entry<String, Path> one : found.entrySet()) {
        Path real = real(one.getValue());
        Source.Entry entry =
            made.computeIfAbsent(
                real, unused -> entries.of(one.getValue().toString(), one.getValue()));
        files.putIfAbsent(real, new Match(one.getKey(), entry));
      }
      return new Matches(List.copyOf(files.values()), List.copyOf(refused));
    }
  }
}
