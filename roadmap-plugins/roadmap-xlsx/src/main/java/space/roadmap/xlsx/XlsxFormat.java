package space.roadmap.xlsx;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;
import space.roadmap.table.FormulaGuard;
import space.roadmap.table.map.MapOptions;
import space.roadmap.table.map.TableImporter;
import space.roadmap.xlsx.contribution.ContributionWorkbook;

/**
 * An Excel workbook with a sheet for each kind of entity and for each list of structs: lossless.
 */
public final class XlsxFormat implements FormatProvider {
  private static final Format FORMAT =
      new Format(
          "xlsx",
          "Excel workbook",
          List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          List.of("xlsx"));

  /** Makes the provider; hosts call this. */
  public XlsxFormat() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(new XlsxImporter());
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(new XlsxExporter());
  }

  @Override
  public List<DiagnosticCode> codes() {
    return ImmutableList.<DiagnosticCode>builder()
        .addAll(XlsxCodes.all())
        .addAll(TableImporter.codes())
        .addAll(ContributionWorkbook.codes())
        .build();
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FormulaGuard.OPTION, MapOptions.MAP, MapOptions.MAP_NAME);
  }

  @Override
  public Recognition recognise(Sample sample) {
    boolean parts =
        sample.entries().stream()
            .map(entry -> entry.toLowerCase(Locale.ROOT))
            .anyMatch("xl/workbook.xml"::equals);
    return parts || isWorkbook(sample.start()) ? Recognition.SURELY : FORMAT.recognise(sample);
  }

  /** Returns whether the first bytes are of a zip whose parts are those of a workbook. */
  private static boolean isWorkbook(String start) {
    return start.startsWith("PK\u0003\u0004")
        && (start.contains("xl/worksheets/")
            || start.contains("xl/workbook.xml")
            || start.contains("xl/_rels/"));
  }
}
