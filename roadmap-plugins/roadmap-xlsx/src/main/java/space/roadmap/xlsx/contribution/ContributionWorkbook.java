package space.roadmap.xlsx.contribution;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;

/**
 * One workbook for one agency: what it leads and its part in the missions of others, to be looked
 * through, changed, confirmed and sent back.
 *
 * <p>Both directions are formats, so that they are written and read as any other:
 *
 * <pre>{@code
 * FormatProvider format = ContributionWorkbook.outgoing(Id.of("csa"));
 * RoadmapFiles files = RoadmapFiles.of(FormatRegistry.of(List.of(format)));
 * files.write(roadmap, path, WriteRequest.defaults().withFormat("contribution"));
 * }</pre>
 *
 * <p>They are not found at run time: what is written is a part of a roadmap on purpose, and what is
 * read makes sense beside the roadmap that it came from only.
 */
public final class ContributionWorkbook {
  /** What the workbook is to a registry of formats. */
  public static final Format FORMAT =
      new Format(
          "contribution",
          "Contribution workbook of an agency",
          List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          List.of("xlsx"));

  private ContributionWorkbook() {}

  /** How much a returned workbook becomes. */
  public enum Extent {
    /** A partial roadmap: the things of which a row is confirmed. */
    CONFIRMED,

    /** The roadmap that it came from, with what is confirmed in it. */
    WHOLE
  }

  /**
   * Returns what writes the workbook of an agency. The findings that a write request carries stand
   * beside the rows that they are about.
   */
  public static FormatProvider outgoing(Id<Organization> agency) {
    return new Provider(Optional.empty(), Optional.of(new ContributionExporter(agency)));
  }

  /**
   * Returns what reads a workbook that has come back. Findings tell what was changed, row by row,
   * and what cannot be taken over; the roadmap that is read has what was confirmed, with who
   * confirmed it and, if the read request says what day it is, when.
   *
   * @param roadmap the roadmap that it came from, as it is now
   */
  public static FormatProvider returned(Roadmap roadmap, Extent extent) {
    return new Provider(Optional.of(new ContributionImporter(roadmap, extent)), Optional.empty());
  }

  /** Returns the findings that reading a returned workbook makes. */
  public static List<DiagnosticCode> codes() {
    return ContributionCodes.all();
  }

  private record Provider(Optional<RoadmapImporter> importer, Optional<RoadmapExporter> exporter)
      implements FormatProvider {
    @Override
    public Format format() {
      return FORMAT;
    }
  }
}
