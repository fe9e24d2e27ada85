package space.roadmap.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.xlsx.contribution.ContributionWorkbook;
import space.roadmap.xlsx.contribution.ContributionWorkbook.Extent;

/** Makes the contribution workbook of an agency, and reads one that has come back. */
@Command(
    name = "workbook",
    synopsisHeading = "Usage: ",
    description = {
      "Makes an Excel workbook for one agency: what it leads, its part in what others lead, and open"
          + " slots it could fill, with the findings beside the rows. With --read, tells what was"
          + " changed in one that has come back, row by row, and what conflicts with the roadmap.",
      "",
      "Only rows in the state confirmed are written to OUT. Nothing is overwritten: where the roadmap"
          + " has changed as well, it stays as it is and both values are told."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap workbook plan.yaml --for csa csa.xlsx",
      "  roadmap workbook plan.yaml --read csa.xlsx            what was changed",
      "  roadmap workbook plan.yaml --read csa.xlsx csa.yaml   what is confirmed",
      "  roadmap workbook plan.yaml --read csa.xlsx --whole new.yaml"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written, or told",
      "1:the document or the workbook has errors, or there are conflicts",
      "2:the command was not understood, or something could not be read or written"
    })
final class WorkbookCommand implements Callable<Integer> {
  private static final String FORMAT = ContributionWorkbook.FORMAT.id();

  private final Surroundings surroundings;
  private final Terminal terminal;

  @Mixin private final DocumentOptions document = new DocumentOptions();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OUT",
      description =
          "What to write: the workbook; with --read the new document, in the format of its name.")
  private @Nullable String out;

  @Option(names = "--for", paramLabel = "AGENCY", description = "The id of the agency.")
  private @Nullable String agency;

  @Option(names = "--read", paramLabel = "FILE", description = "The workbook that has come back.")
  private @Nullable String returned;

  @Option(
      names = "--whole",
      description =
          "Writes the whole roadmap with what is confirmed in it, not only what is confirmed.")
  private boolean whole;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = Words.Day.class,
      description = "The day that counts as today, such as 2026-05-31. Default: today.")
  private @Nullable LocalDate today;

  WorkbookCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws IOException {
    if ((agency == null) == (returned == null)) {
      throw new CommandException(
          "say either --for AGENCY or --read FILE", "'roadmap workbook --help' has examples");
    }
    ReadResult read = document.read(surroundings);
    if (!Documents.isSound(read)) {
      return Documents.exitCode(read.diagnostics());
    }
    LocalDate day = today == null ? surroundings.today().get() : today;
    return agency != null ? make(read, agency, day) : readBack(read, day);
  }

  private int make(ReadResult read, String name, LocalDate day) throws IOException {
    if (out == null) {
      throw new CommandException("OUT is missing", "name the workbook, such as " + name + ".xlsx");
    }
    Roadmap roadmap = read.orThrow();
    Id<Organization> id = organization(roadmap, name);
    List<Diagnostic> findings =
        Validator.of(surroundings.extensions().plugins().rules().rules()).validate(roadmap, day);
    WriteRequest request =
        WriteRequest.defaults().withFormat(FORMAT).withFindings(findings).withToday(day);
    RoadmapFiles files =
        RoadmapFiles.of(FormatRegistry.of(List.of(ContributionWorkbook.outgoing(id))));
    return written(files, roadmap, out, request);
  }

  private static Id<Organization> organization(Roadmap roadmap, String name) {
    Optional<Id<Organization>> id =
        Id.<Organization>ifValid(name)
            .filter(valid -> roadmap.find(Organization.class, valid).isPresent());
    if (id.isPresent()) {
      return id.get();
    }
    List<String> ids =
        roadmap.all(Organization.class).stream().map(Entity::id).map(Id::text).toList();
    throw new CommandException(
        "the roadmap has no organization '" + name + "'",
        Nearest.to(name, ids)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("'roadmap stats' tells what there is"));
  }

  private int readBack(ReadResult read, LocalDate day) throws IOException {
    Roadmap roadmap = read.orThrow();
    Extent extent = whole ? Extent.WHOLE : Extent.CONFIRMED;
    RoadmapFiles files =
        RoadmapFiles.of(FormatRegistry.of(List.of(ContributionWorkbook.returned(roadmap, extent))));
    ReadRequest request = ReadRequest.defaults().withFormat(FORMAT).withToday(day);
    ReadResult back = new Documents(terminal, files).read(String.valueOf(returned), request);
    List<Diagnostic> findings = new ArrayList<>(read.places(back.diagnostics()));
    Documents documents =
        new Documents(terminal, RoadmapFiles.of(surroundings.extensions().plugins().formats()));
    documents.tell(findings, read.lines(), document.isColoured(surroundings));
    if (!Documents.isSound(back)) {
      terminal.tell("roadmap: nothing is written, since " + returned + " has errors");
      return Documents.exitCode(back.diagnostics());
    }
    boolean conflicts =
        findings.stream().anyMatch(finding -> finding.code().id().endsWith(".conflict"));
    if (out != null) {
      int code =
          written(
              RoadmapFiles.of(surroundings.extensions().plugins().formats()),
              back.orThrow(),
              out,
              WriteRequest.defaults());
      if (code != ExitCode.FINE) {
        return code;
      }
    }
    return conflicts ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private int written(RoadmapFiles files, Roadmap roadmap, String name, WriteRequest request)
      throws IOException {
    WriteResult written;
    try {
      written =
          name.equals(Documents.STANDARD)
              ? files.write(roadmap, terminal.out(), request)
              : files.write(roadmap, Documents.path(name), request);
    } catch (IOException e) {
      throw CommandException.of(e, name);
    }
    new Documents(terminal, files)
        .tell(written.diagnostics(), SourceLines.none(), document.isColoured(surroundings));
    return written.written() ? ExitCode.FINE : Documents.exitCode(written.diagnostics());
  }
}
