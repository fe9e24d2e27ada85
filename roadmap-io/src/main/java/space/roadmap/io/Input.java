package space.roadmap.io;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.io.spi.Layout;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Source;

/** What somebody named to be read, before it is known how. */
interface Input {
  /** The end of the name of a zip, behind which another may tell the format. */
  String ZIP = ".zip";

  String name();

  /** Returns what formats are recognised by. */
  Sample sample() throws IOException;

  /** Returns what to tell somebody if nothing recognises the sample. */
  default Optional<String> hint() {
    return Optional.empty();
  }

  /** Returns the source as a format of this layout reads it. */
  Source source(Layout layout) throws IOException;

  /** Returns a sample of a folder or zip. */
  static Sample sample(String name, String start, List<Source.Entry> entries) {
    return new Sample(
        withoutZip(name),
        Optional.empty(),
        start,
        entries.stream().limit(Sample.ENTRIES).map(Source.Entry::path).toList());
  }

  /** Returns whether a name is that of a zip. */
  static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ZIP);
  }

  /** Returns the name of what is in a zip: missions.csv.zip holds missions.csv. */
  static String withoutZip(String name) {
    return isZip(name) ? name.substring(0, name.length() - ZIP.length()) : name;
  }

  /** Opens a zip. */
  @FunctionalInterface
  interface Unpacker {
    List<Source.Entry> entries() throws IOException;
  }

  /** One file, or the bytes of standard input, or whatever a caller gives; it may be a zip. */
  final class OfSource implements Input {
    private final Source whole;
    private final Unpacker unpacker;
    private @Nullable Source unpacked; // recognising a zip opens it, and so does reading it

    OfSource(Source whole, Unpacker unpacker) {
      this.whole = whole;
      this.unpacker = unpacker;
    }

    /** Makes one of a source that is unpacked in memory, if it is a zip. */
    static OfSource of(Source whole, Limits limits) {
      return new OfSource(whole, () -> Archive.of(whole.first(), limits));
    }

    @Override
    public String name() {
      return whole.name();
    }

    @Override
    public Sample sample() throws IOException {
      String start = whole.first().start();
      if (isPacked(start)) {
        return Input.sample(whole.first().name(), start, unpacked().entries());
      }
      return whole.entries().size() == 1
          ? new Sample(whole.first().name(), Optional.empty(), start)
          : Input.sample(name(), "", whole.entries());
    }

    @Override
    public Source source(Layout layout) throws IOException {
      return layout == Layout.FOLDER && isPacked(whole.first().start()) ? unpacked() : whole;
    }

    private Source unpacked() throws IOException {
      Source known = unpacked;
      if (known == null) {
        known = new Source(name(), unpacker.entries());
        unpacked = known;
      }
      return known;
    }

    private boolean isPacked(String start) {
      return whole.entries().size() == 1 && Archive.isZip(start);
    }
  }

  /** An entry at a path within the folder or zip. */
  record At(Source.Entry entry, String path) implements Source.Entry {
    @Override
    public String name() {
      return entry.name();
    }

    @Override
    public <R> R read(Limits limits, Source.Reader<R> reader) throws IOException {
      return entry.read(limits, reader);
    }

    @Override
    public String start() throws IOException {
      return entry.start();
    }
  }
}
