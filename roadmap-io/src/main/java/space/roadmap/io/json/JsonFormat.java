package space.roadmap.io.json;

import static space.roadmap.core.meta.ValueTypes.BOOLEAN;

import java.util.List;
import java.util.Optional;
import space.roadmap.io.document.DocumentFormat;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;

/** The roadmap document in JSON: canonical, lossless. */
public final class JsonFormat implements FormatProvider {
  private static final Format FORMAT =
      new Format(
          "json",
          "Roadmap document in JSON",
          List.of("application/vnd.space-roadmap+json", "application/json"),
          List.of("roadmap.json", "json"));

  /** Whether the text is laid out for people, which is the default, or as short as it gets. */
  public static final Option<Boolean> INDENT =
      Option.of("indent", BOOLEAN, true, "Lays the text out for people, one value a line.");

  /** Makes the provider; hosts call this. */
  public JsonFormat() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(DocumentFormat.json(INDENT));
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(DocumentFormat.json(INDENT));
  }

  @Override
  public List<Option<?>> options() {
    return List.of(INDENT);
  }

  @Override
  public Recognition recognise(Sample sample) {
    Recognition byName = FORMAT.recognise(sample);
    if (byName != Recognition.NO) {
      return byName;
    }
    boolean object = sample.firstCharacter() == '{';
    return object && sample.start().contains("\"formatVersion\"")
        ? Recognition.PROBABLY
        : object ? Recognition.PERHAPS : Recognition.NO;
  }
}
