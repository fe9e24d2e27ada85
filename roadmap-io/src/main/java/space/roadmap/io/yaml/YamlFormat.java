package space.roadmap.io.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import space.roadmap.io.document.DocumentFormat;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;

/** The roadmap document in YAML: what people write by hand. */
public final class YamlFormat implements FormatProvider {
  private static final Format FORMAT =
      new Format(
          "yaml",
          "Roadmap document in YAML",
          List.of("application/vnd.space-roadmap+yaml", "application/yaml"),
          List.of("roadmap.yaml", "yaml", "yml"));

  private static final Pattern VERSION_LINE =
      Pattern.compile("(?m)^['\"]?formatVersion['\"]?\\s*:");

  /** Makes the provider; hosts call this. */
  public YamlFormat() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(DocumentFormat.yaml());
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(DocumentFormat.yaml());
  }

  @Override
  public Recognition recognise(Sample sample) {
    Recognition byName = FORMAT.recognise(sample);
    return byName == Recognition.NO && VERSION_LINE.matcher(sample.start()).find()
        ? Recognition.PROBABLY
        : byName;
  }
}
