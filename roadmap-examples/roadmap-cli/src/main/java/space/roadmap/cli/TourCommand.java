package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationTimeline;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.RuleRegistry;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.findings.FindingsLimit;
import space.roadmap.io.findings.TextFindings;
import space.roadmap.io.spi.Format;

/** Shows what the library does, on the roadmap that comes with it. */
@Command(
    name = "tour",
    synopsisHeading = "Usage: ",
    description = {
      "Shows what this program can do, on a real roadmap: reads and checks it, answers two"
          + " questions, and writes a report and a diagram."
    },
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  roadmap tour", "  roadmap tour --out /tmp/tour --today 2026-12-31"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:whatever it finds",
      "2:the example roadmap is not there, or the files cannot be written"
    })
final class TourCommand implements Callable<Integer> {

  private static final Id<Destination> SOUTH_POLE = Id.of("moon/surface/south-pole");
  private static final int UNTIL = 2032;
  private static final FindingsLimit FIRST_OF_EACH =
      new FindingsLimit(0, 1, 40, "'roadmap validate' shows them");
  private static final int WIDTH = 77; // of what stands below a heading

  private final Surroundings surroundings;
  private final Terminal terminal;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write to. Default: roadmap-examples/out/tour.")
  private @Nullable String out;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = Words.Day.class,
      description = "The day that counts as today. Default: the date that the roadmap is as of.")
  private @Nullable LocalDate today;

  @Mixin private final ColorOption color = new ColorOption();

  TourCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws IOException {
    Examples examples = Examples.find(surroundings);
    String dataset = examples.dataset().toString();
    terminal.print(
        "A roadmap says who plans which missions to which places, what they need from each");
    terminal.print("other, and when: as surely or vaguely as people know it. Here is a real one.");

    head("1. Reading " + dataset);
    RoadmapFiles files = RoadmapFiles.of(surroundings.extensions().plugins().formats());
    ReadResult read = new Documents(terminal, files).read(dataset, ReadRequest.defaults());
    if (read.roadmap().isEmpty()) {
      show(read.diagnostics(), read);
      throw new CommandException("the example roadmap cannot be read");
    }
    Roadmap roadmap = read.roadmap().get();
    for (String line : TextLayout.wrap(counts(roadmap), WIDTH)) {
      terminal.print("   " + line);
    }

    LocalDate day = day(roadmap);
    RuleRegistry rules = surroundings.extensions().plugins().rules();
    head("2. Checking it with " + rules.rules().size() + " rules, as of " + day);
    terminal.print(
        "   A finding says where, what, and how sure that is; in brackets stands its code. Here are");
    terminal.print("   the first of each code.");
    terminal.print("");
    List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
    findings.addAll(read.places(Validator.of(rules.rules()).validate(roadmap, day)));
    findings.sort(DocumentCheck.BY_PLACE);
    show(findings, read);

    head("3. Which missions rely on something that is late?");
    new LateReliance(roadmap, findings).lines(terminal.columns()).forEach(terminal::print);

    head("4. What happens at the lunar south pole until " + UNTIL + "?");
    Period until = Period.parse("../" + UNTIL);
    DestinationTimeline missions = roadmap.timeline(SOUTH_POLE, until).only(Mission.class);
    new DestinationEvents(roadmap, until, missions, "   ")
        .lines(terminal.columns())
        .forEach(terminal::print);

    head("5. Writing it in other formats");
    Path folder = out == null ? examples.output() : Documents.path(out);
    WriteRequest request = WriteRequest.defaults().withFindings(findings).withToday(day);
    write(files, roadmap, folder, "report", request.withFormat("markdown"), "markdown");
    write(files, roadmap, folder, "timeline", request.withFormat("mermaid"), "mermaid");

    head("What to try next");
    next(dataset);
    return ExitCode.FINE;
  }

  private void head(String title) {
    terminal.print("");
    boolean strong = color.isOn(surroundings, terminal.outShown());
    terminal.print(strong ? "\u001b[1m" + title + "\u001b[0m" : title);
  }

  private static String counts(Roadmap roadmap) {
    List<String> counts = new ArrayList<>();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      int count = roadmap.all(kind).size();
      if (count > 0) {
        counts.add(count + " " + (count == 1 ? kind.name() : kind.list()));
      }
    }
    return String.join(", ", counts);
  }

  /** Returns the day the roadmap is as of, so that the tour tells the same next year. */
  private LocalDate day(Roadmap roadmap) {
    if (today != null) {
      return today;
    }
    return roadmap.header().asOf().flatMap(UncertainDate::latest).orElseGet(surroundings.today());
  }

  private void show(List<Diagnostic> findings, ReadResult read) throws IOException {
    TextFindings.plain()
        .withLines(read.lines())
        .withColour(color.isOn(surroundings, terminal.outShown()))
        .withWidth(terminal.columns())
        .withLimit(FIRST_OF_EACH)
        .write(findings, terminal.out());
  }

  private void write(
      RoadmapFiles files,
      Roadmap roadmap,
      Path folder,
      String name,
      WriteRequest request,
      String id)
      throws IOException {
    Format format = files.registry().find(id).map(one -> one.format()).orElse(null);
    if (format == null) {
      terminal.print("   (the format " + id + " is not installed)");
      return;
    }
    Path file = folder.resolve(name + "." + format.extensions().get(0));
    try {
      Files.createDirectories(folder);
      WriteResult result = files.write(roadmap, file, request).orThrow();
      long lost = result.losses().count();
      String rest = lost == 0 ? "" : " (" + lost + " values have no place in it)";
      terminal.print("   " + file + ": " + format.title() + rest);
    } catch (IOException e) {
      CommandException explained = CommandException.of(e, file.toString());
      throw new CommandException(
          String.valueOf(explained.getMessage()), "--out DIR names another folder to write to");
    }
  }

  private void next(String dataset) {
    String command = surroundings.command();
    TextTable table = new TextTable("", "");
    table.row("what a finding means", command + " explain time.capability-late");
    table.row("check it as of today", command + " validate " + dataset);
    table.row("turn it into JSON", command + " convert " + dataset + " roadmap.json");
    table.row("what can be read and written", command + " formats");
    table.row("everything else", command + " --help");
    table.body("   ", Integer.MAX_VALUE).forEach(terminal::print);
  }
}
