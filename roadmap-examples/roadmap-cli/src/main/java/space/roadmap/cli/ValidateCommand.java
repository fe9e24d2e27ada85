package space.roadmap.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.Codes;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.RuleRegistry;
import space.roadmap.io.findings.JsonFindings;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.findings.TextFindings;

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
      "  curl -s https://example.org/plan.yaml | roadmap validate --format json -",
      "",
      "'roadmap explain' lists the codes of findings, 'roadmap explain CODE' says what one means."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no finding at or above --fail-on",
      "1:findings at or above --fail-on",
      "2:the command was not understood, or something could not be read"
    })
final class ValidateCommand implements Callable<Integer> {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(
          finding -> finding.place().orElse(null), Comparator.nullsLast(Place::compareTo));

  private final Surroundings surroundings;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Documents: files, folders with a roadmap.yaml, or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.ShownAs.class,
      description =
          "How findings are shown: text, or json (an array, alone on standard output). Default:"
              + " text.")
  private Shown shown = Shown.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = Words.Grave.class,
      description =
          "The least severity that makes the exit code 1: error, warning or info. Default: error.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--severity",
      paramLabel = "CODE=SEVERITY",
      description =
          "Sets how grave findings are: error, warning, info or off. CODE is a code, a group such"
              + " as time.*, or *. Can be given several times; the last that fits counts.")
  private List<String> severities = List.of();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = Words.Day.class,
      description = "The day that counts as today, such as 2026-05-31. Default: today.")
  private @Nullable LocalDate today;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of the documents. Default: by name and content.")
  private @Nullable String from;

  @Mixin private final ColorOption color = new ColorOption();

  ValidateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws IOException {
    checkFiles();
    RuleRegistry rules = RuleRegistry.standard();
    RuleSet ruleSet = ruleSet(rules);
    RoadmapFiles roadmapFiles = RoadmapFiles.standard();
    LocalDate day = today == null ? surroundings.today().get() : today;
    Checking checking = new Checking(Validator.of(rules.rules()).with(ruleSet), ruleSet, day);
    ReadRequest request = request(roadmapFiles.registry(), day);

    List<Diagnostic> all = new ArrayList<>();
    List<Diagnostic> ofPlugins = new ArrayList<>(rules.diagnostics());
    ofPlugins.addAll(roadmapFiles.registry().diagnostics());
    show(checking.configured(ofPlugins), SourceLines.none(), all);

    Documents documents = new Documents(terminal, roadmapFiles);
    boolean trouble = false;
    for (String file : files) {
      try {
        ReadResult result = documents.read(file, request);
        List<Diagnostic> found = checking.check(result);
        found.sort(BY_PLACE);
        show(found, result.lines(), all);
        trouble |= isUnread(file, result, found);
      } catch (CommandException e) {
        terminal.tell("roadmap: " + e.getMessage());
        trouble = true;
      }
    }
    if (shown == Shown.JSON) {
      JsonFindings.write(all, terminal.out());
    } else if (!trouble || !all.isEmpty()) {
      terminal.print(TextFindings.summary(all));
    }
    return trouble ? ExitCode.TROUBLE : exitCode(all);
  }

  private void checkFiles() {
    Set<String> seen = new HashSet<>();
    for (String file : files) {
      if (file.equals(Documents.STANDARD) && !seen.add(file)) {
        throw new CommandException("standard input can be read only once");
      }
    }
  }

  private RuleSet ruleSet(RuleRegistry rules) {
    RuleSet ruleSet = RuleSet.recommended().knowing(Codes.all(rules.rules()));
    for (String setting : severities) {
      int equals = setting.lastIndexOf('=');
      if (equals < 1) {
        throw new CommandException(
            "--severity takes CODE=SEVERITY, not '" + setting + "'",
            "for example --severity time.milestone-order=off");
      }
      try {
        ruleSet = ruleSet.with(setting.substring(0, equals), setting.substring(equals + 1));
      } catch (IllegalArgumentException e) {
        throw new CommandException(
            "--severity " + setting + ": " + e.getMessage(), "'roadmap explain' lists the codes");
      }
    }
    return ruleSet;
  }

  private ReadRequest request(FormatRegistry registry, LocalDate day) {
    ReadRequest request = ReadRequest.defaults().withToday(day);
    if (from == null) {
      return request;
    }
    Documents.checkFormat(registry, from);
    return request.withFormat(from);
  }

  private void show(List<Diagnostic> found, SourceLines lines, List<Diagnostic> all)
      throws IOException {
    all.addAll(found);
    if (shown == Shown.TEXT) {
      TextFindings.plain()
          .withLines(lines)
          .withColour(color.isOn(surroundings, terminal.outShown()))
          .withWidth(terminal.columns())
          .withSummary(false)
          .write(found, terminal.out());
    }
  }

  /** Returns whether nobody looked at the document, and tells so if no finding does. */
  private boolean isUnread(String file, ReadResult result, List<Diagnostic> found) {
    boolean silent =
        result.roadmap().isEmpty()
            && found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    if (silent) {
      terminal.tell("roadmap: " + file + " could not be read, and --severity hides or softens why");
    }
    return silent || result.diagnostics().stream().anyMatch(Documents::isMisuse);
  }

  private int exitCode(List<Diagnostic> found) {
    return found.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn))
        ? ExitCode.FINDINGS
        : ExitCode.FINE;
  }

  /** Puts together what reading and what the rules find. */
  private record Checking(Validator validator, RuleSet ruleSet, LocalDate day) {
    List<Diagnostic> check(ReadResult result) {
      List<Diagnostic> found = new ArrayList<>(configured(result.diagnostics()));
      result
          .roadmap()
          .map(roadmap -> result.places(validator.validate(roadmap, day)))
          .ifPresent(found::addAll);
      return found;
    }

    List<Diagnostic> configured(List<Diagnostic> found) {
      List<Diagnostic> kept = new ArrayList<>();
      found.forEach(finding -> ruleSet.apply(finding).ifPresent(kept::add));
      return Collections.unmodifiableList(kept);
    }
  }
}
