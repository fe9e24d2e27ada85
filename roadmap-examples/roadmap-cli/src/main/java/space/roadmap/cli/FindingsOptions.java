package space.roadmap.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.findings.FindingsLimit;
import space.roadmap.io.findings.FindingsReport;
import space.roadmap.io.findings.FindingsSummary;
import space.roadmap.io.findings.FindingsWriter;
import space.roadmap.io.findings.GitHubFindings;
import space.roadmap.io.findings.JUnitFindings;
import space.roadmap.io.findings.JsonFindings;
import space.roadmap.io.findings.MarkdownFindings;
import space.roadmap.io.findings.SarifFindings;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.findings.TextFindings;

/** How findings are shown. */
final class FindingsOptions {
  /** For whom. */
  enum Shown {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB,
    MARKDOWN,
    SUMMARY
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.ShownFindings.class,
      description =
          "How findings are shown: text, json, sarif (2.1.0), junit (XML), github (annotations),"
              + " markdown, or summary (counts by code and agency). All but text stand alone on"
              + " standard output. Default: text.")
  private Shown shown = Shown.TEXT;

  @Option(
      names = "--all",
      description = "Shows all findings in text and Markdown, however many there are of one code.")
  private boolean all;

  @Mixin private final ColorOption color = new ColorOption();

  /** Returns whether people read the output. */
  boolean isText() {
    return shown == Shown.TEXT;
  }

  /** Writes what was found to standard output. */
  void write(FindingsReport report, List<Checked> checked, Surroundings surroundings)
      throws IOException {
    FindingsReport complete =
        report
            .withDocuments(
                checked.stream().map(Checked::name).filter(name -> !name.isEmpty()).toList())
            .withLines(lines(checked))
            .withAgencies(entity -> lead(entity, checked));
    Optional<String> version = Version.text();
    writer(surroundings)
        .write(
            version.isPresent() ? complete.withTool("roadmap", version.get()) : complete,
            surroundings.terminal().out());
  }

  private FindingsWriter writer(Surroundings surroundings) {
    Terminal terminal = surroundings.terminal();
    return switch (shown) {
      case TEXT ->
          TextFindings.plain()
              .withColour(color.isOn(surroundings, terminal.outShown()))
              .withWidth(terminal.columns())
              .withLimit(limit());
      case JSON -> JsonFindings.writer();
      case SARIF -> SarifFindings.writer();
      case JUNIT -> JUnitFindings.writer();
      case GITHUB -> GitHubFindings.writer();
      case MARKDOWN -> MarkdownFindings.writer().withLimit(limit());
      case SUMMARY -> FindingsSummary.writer();
    };
  }

  private FindingsLimit limit() {
    return all
        ? FindingsLimit.none()
        : FindingsLimit.standard().withHint("--only {code} or --all shows them");
  }

  private static SourceLines lines(List<Checked> checked) {
    return (file, places) -> {
      for (Checked one : checked) {
        Map<Place, SourceLines.Excerpt> found = one.lines().around(file, places);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return Map.of();
    };
  }

  private static Optional<String> lead(String entity, List<Checked> checked) {
    for (Checked one : checked) {
      Optional<String> lead = one.roadmap().flatMap(roadmap -> lead(entity, roadmap));
      if (lead.isPresent()) {
        return lead;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> lead(String id, Roadmap roadmap) {
    Optional<Entity> entity = Id.<Entity>ifValid(id).flatMap(roadmap::find);
    Optional<Id<Organization>> lead =
        entity.flatMap(
            found ->
                found instanceof Mission mission
                    ? mission.lead()
                    : found instanceof Capability capability
                        ? capability.lead()
                        : found instanceof Programme programme
                            ? programme.lead()
                            : Optional.empty());
    return lead.map(
        organization ->
            roadmap
                .find(Organization.class, organization)
                .map(Organization::name)
                .orElse(organization.text()));
  }
}
