package space.roadmap.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.io.spi.Source;

/** A source that shows the same bytes each time it is read, and remembers what was read of it. */
final class WatchedSource {
  private final Source watched;
  private final Optional<WatchedFolder> folder;

  WatchedSource(Source source) {
    List<WatchedEntry> entries = source.entries().stream().map(WatchedEntry::new).toList();
    folder = source.folder().map(one -> new WatchedFolder(one, source.first(), entries.get(0)));
    watched = new Source(source.name(), List.copyOf(entries), folder.map(one -> one));
  }

  String name() {
    return watched.name();
  }

  /** Returns the source as an importer reads it. */
  Source toRead() {
    return watched;
  }

  /** Returns the source with everything in it that was read, included files too. */
  Source asRead() {
    List<Source.Entry> entries = new ArrayList<>(watched.entries());
    folder.ifPresent(one -> entries.addAll(one.seen()));
    return new Source(watched.name(), entries);
  }
}
