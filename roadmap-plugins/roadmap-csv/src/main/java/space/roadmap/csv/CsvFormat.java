package space.roadmap.csv;

import static space.roadmap.core.meta.ValueTypes.BOOLEAN;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Layout;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;
import space.roadmap.table.FormulaGuard;
import space.roadmap.table.map.MapOptions;
import space.roadmap.table.map.TableImporter;

/**
 * A data package of CSV tables, one for each kind of entity and one for each list of structs:
 * lossless.
 */
public final class CsvFormat implements FormatProvider {
  private static final Format FORMAT =
      new Format(
          "csv", "Data package of CSV tables", List.of("text/csv"), List.of("csv", "csv.zip"));

  /** Whether each table begins with a byte-order mark; off unless chosen. */
  public static final Option<Boolean> BYTE_ORDER_MARK =
      Option.of(
          "byte-order-mark",
          BOOLEAN,
          false,
          "Begins each table with a byte-order mark, by which Excel knows that it is UTF-8.");

  /** Makes the provider; hosts call this. */
  public CsvFormat() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Layout layout() {
    return Layout.FOLDER;
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(new CsvImporter());
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(new CsvExporter());
  }

  @Override
  public List<DiagnosticCode> codes() {
    return ImmutableList.<DiagnosticCode>builder()
        .addAll(CsvCodes.all())
        .addAll(TableImporter.codes())
        .build();
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FormulaGuard.OPTION, BYTE_ORDER_MARK, MapOptions.MAP, MapOptions.MAP_NAME);
  }

  @Override
  public Recognition recognise(Sample sample) {
    if (sample.entries().contains(DataPackage.NAME)) {
      return Recognition.SURELY;
    }
    boolean tables = sample.entries().stream().anyMatch(CsvTable::isOne);
    return tables ? Recognition.PROBABLY : FORMAT.recognise(sample);
  }
}
