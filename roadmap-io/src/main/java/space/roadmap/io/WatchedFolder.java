package space.roadmap.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.io.spi.Folder;
import space.roadmap.io.spi.Source;

/** A folder of which a pattern names the same files each time, with the same bytes in them. */
final class WatchedFolder implements Folder {
  private final Folder folder;
  private final Map<String, Matches> known = new HashMap<>();
  private final IdentityHashMap<Source.Entry, WatchedEntry> watched = new IdentityHashMap<>();
  private final List<Source.Entry> seen = new ArrayList<>();

  /** Makes one around a document, whose entry is watched already. */
  WatchedFolder(Folder folder, Source.Entry document, WatchedEntry watchedDocument) {
    this.folder = folder;
    watched.put(document, watchedDocument);
  }

  @Override
  public synchronized Matches matching(String pattern, int most) throws IOException {
    Matches matches = known.get(pattern);
    if (matches == null) {
      Matches found = folder.matching(pattern, most);
      List<Match> files = new ArrayList<>();
      for (Match match : found.files()) {
        files.add(new Match(match.path(), watch(match.entry())));
      }
      matches = new Matches(files, found.refused());
      known.put(pattern, matches);
    }
    return matches;
  }

  private WatchedEntry watch(Source.Entry entry) {
    return watched.computeIfAbsent(
        entry,
        unused -> {
          WatchedEntry made = new WatchedEntry(entry);
          seen.add(made);
          return made;
        });
  }

  /** Returns the entries that were found so far, in the order in which they were. */
  synchronized List<Source.Entry> seen() {
    return List.copyOf(seen);
  }
}
