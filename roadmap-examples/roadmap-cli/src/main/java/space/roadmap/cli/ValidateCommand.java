package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.findings.FindingsReport;

/** Finds what is wrong with roadmaps. */
@Command(
    name = "validate",
    synopsisHeading = "Usage: ",
    description = "Finds what is wrong with roadmaps, and where.",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap validate plan.yaml",
      "  roadmap validate --fail-on warning plan.yaml more.json",
      "  roadmap validate --severity 'time.*=warning' --severity status.past-target=off plan.yaml",
      "  roadmap validate --rules strict --only 'time.*' plan.yaml",
      "  roadmap validate --write-baseline known.json plan.yaml     accept what is there",
      "  roadmap validate --baseline known.json plan.yaml           fail on what is new",
      "  roadmap validate --format sarif plan.yaml > findings.sarif",
      "  roadmap validate --watch plan.yaml                         check again at each save",
      "  roadmap validate --map map.yaml missions.csv               other people's table",
      "  curl -s https://example.org/plan.yaml | roadmap validate --format json -",
      "",
      "'roadmap rules' lists the rules, 'roadmap explain CODE' says what a finding means."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no finding at or above --fail-on",
      "1:findings at or above --fail-on",
      "2:the command was not understood, or something could not be read"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Documents: files, folders with a roadmap.yaml, or - for standard input.")
  private List<String> files = List.of();

  @Mixin private final FindingsOptions output = new FindingsOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = Words.Grave.class,
      description =
          "The least severity that makes the exit code 1: error, warning or info. Default: error.")
  private Severity failOn = Severity.ERROR;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Mixin private final BaselineOptions baseline = new BaselineOptions();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of the documents. Default: by name and content.")
  private @Nullable String from;

  @Mixin private final MapOption map = new MapOption();

  @Option(
      names = "--watch",
      description = "Checks again whenever a document changes, until it is interrupted.")
  private boolean watch;

  ValidateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws IOException {
    checkFiles();
    RoadmapFiles roadmapFiles = RoadmapFiles.of(surroundings.extensions().plugins().formats());
    ReadRequest request = ReadRequest.defaults().withToday(rules.today(surroundings));
    if (from != null) {
      Documents.checkFormat(roadmapFiles.registry(), from);
      request = request.withFormat(from);
    }
    Optional<Roadmap> previous = previous(new Documents(terminal, roadmapFiles));
    FileWatch seen = new FileWatch(watched(List.of()));
    while (true) {
      ValidationRound round =
          new ValidationRound(
              surroundings, roadmapFiles, map.applied(request), rules, baseline, previous);
      int code = run(round);
      if (!watch) {
        return code;
      }
      seen = seen.at(watched(round.checked()));
      terminal.tell("roadmap: watching for changes; Ctrl-C ends it");
      do {
        if (!surroundings.pause().getAsBoolean() || terminal.isBroken()) {
          return code;
        }
      } while (!seen.hasChanged());
      terminal.print("");
    }
  }

  private void checkFiles() {
    Set<String> seen = new HashSet<>();
    for (String file : files) {
      if (file.equals(Documents.STANDARD)) {
        if (watch) {
          throw new CommandException("standard input cannot be watched");
        }
        if (!seen.add(file)) {
          throw new CommandException("standard input can be read only once");
        }
      }
    }
  }

  private Optional<Roadmap> previous(Documents documents) throws IOException {
    if (rules.against().isEmpty()) {
      return Optional.empty();
    }
    String name = rules.against().get();
    ReadResult read = documents.read(name, ReadRequest.defaults());
    if (read.roadmap().isEmpty()) {
      documents.tell(read.diagnostics(), read.lines(), false);
      throw new CommandException("there is nothing to compare with, since " + name + " has errors");
    }
    return read.roadmap();
  }

  private int run(ValidationRound round) throws IOException {
    FindingsReport report = round.check(files);
    if (!output.isText() || !round.isTrouble() || !report.findings().isEmpty()) {
      output.write(report, round.checked(), surroundings);
    }
    terminal.out().flush();
    return round.isTrouble() ? ExitCode.TROUBLE : exitCode(report.open());
  }

  private int exitCode(List<Diagnostic> found) {
    return found.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn))
        ? ExitCode.FINDINGS
        : ExitCode.FINE;
  }

  /** Returns the documents, the files they include, and what says how to judge them. */
  private List<Path> watched(List<Checked> checked) {
    List<Path> watched = new ArrayList<>();
    for (String file : files) {
      watched.add(Documents.path(file));
      Judges.beside(file).ifPresent(watched::add);
    }
    rules
        .rules()
        .filter(name -> !RuleSet.names().contains(name))
        .ifPresent(name -> watched.add(Documents.path(name)));
    baseline.file().ifPresent(watched::add);
    map.file().map(Documents::path).ifPresent(watched::add);
    for (Checked one : checked) {
      if (one.roadmap().filter(roadmap -> !roadmap.parts().includes().isEmpty()).isPresent()) {
        Path parent = Documents.path(one.name()).toAbsolutePath().getParent();
        watched.add(parent == null ? Path.of("") : parent);
      }
    }
    return watched;
  }
}
