package space.roadmap.io;

import java.util.List;
import java.util.Optional;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;

/** Providers that work, and providers that fail in every way there is. */
final class TestFormats {
  private TestFormats() {}

  static Format format(String id) {
    return new Format(id, "Format " + id, List.of("text/" + id), List.of(id));
  }

  /** A provider made of its parts. */
  record Parts(
      Format format,
      int priority,
      Optional<RoadmapImporter> importer,
      Optional<RoadmapExporter> exporter)
      implements FormatProvider {}

  static FormatProvider reads(String id, RoadmapImporter importer) {
    return new Parts(format(id), 0, Optional.of(importer), Optional.empty());
  }

  static FormatProvider writes(String id, RoadmapExporter exporter) {
    return new Parts(format(id), 0, Optional.empty(), Optional.of(exporter));
  }

  static FormatProvider does(String id, RoadmapImporter importer, RoadmapExporter exporter) {
    return new Parts(format(id), 0, Optional.of(importer), Optional.of(exporter));
  }

  /** Works. */
  public static class Good implements FormatProvider {
    @Override
    public Format format() {
      return new Format("good", "Good", List.of(), List.of("good"));
    }
  }

  /** Works, with the same id. */
  public static class AlsoGood extends Good {}

  /** Works, with the same id, and comes first. */
  public static class Better extends Good {
    @Override
    public int priority() {
      return 1;
    }
  }

  /** Throws while it is made. */
  public static class ThrowingConstructor extends Good {
    public ThrowingConstructor() {
      throw new IllegalStateException("no licence file");
    }
  }

  /** Throws while its class is initialized. */
  public static class ThrowingInitializer extends Good {
    static final int NUMBER = Integer.parseInt("seven");
  }

  /** Lacks a class while it is made. */
  public static class MissingClass extends Good {
    public MissingClass() {
      throw new NoClassDefFoundError("com/example/Missing");
    }
  }

  /** Cannot be made from outside. */
  public static class NoConstructor extends Good {
    public NoConstructor(String text) {}
  }

  /** Does not know what it is. */
  public static class NullFormat extends Good {
    @Override
    @SuppressWarnings("NullAway")
    public Format format() {
      return null;
    }
  }

  /** Throws when asked what it is. */
  public static class ThrowingFormat extends Good {
    @Override
    public Format format() {
      throw new UnsupportedOperationException("not today");
    }
  }

  /** Throws when asked whether it knows a sample, and when asked for its abilities. */
  public static class Moody extends Good {
    @Override
    public Format format() {
      return new Format("moody", "Moody", List.of(), List.of("moody"));
    }

    @Override
    public Recognition recognise(Sample sample) {
      throw new IllegalStateException("in a mood");
    }

    @Override
    public Optional<RoadmapImporter> importer() {
      throw new AbstractMethodError("importer");
    }
  }
}
