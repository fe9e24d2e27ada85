package space.roadmap.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.LossPolicy;
import space.roadmap.io.LossReport;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.spi.Loss;

/** Turns a roadmap from one format into another. */
@Command(
    name = "convert",
    synopsisHeading = "Usage: ",
    description = {
      "Turns a roadmap from one format into another.",
      "",
      "No rule is run: what can be read is written. What the other format cannot hold is counted"
          + " on standard error. The output is whole, or left as it was."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap convert plan.yaml plan.json",
      "  roadmap convert -O indent=false plan.yaml plan.json",
      "  roadmap convert --to mermaid plan.yaml - > plan.mmd",
      "  roadmap convert --loss text --to markdown plan.yaml report.md",
      "  roadmap convert --loss fail plan.yaml plan.json",
      "  roadmap convert --map map.yaml missions.csv plan.yaml",
      "",
      "'roadmap formats' lists formats, 'roadmap formats NAME' the options of one."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written, perhaps with warnings",
      "1:the input has errors; nothing is written",
      "2:the command was not understood, or something could not be read or written"
    })
final class ConvertCommand implements Callable<Integer> {
  /** How much is told of losses. */
  enum LossDetail {
    NONE,
    SUMMARY,
    TEXT,
    JSON,
    FAIL
  }

  private final Surroundings surroundings;
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "What to read: a file, a folder, a zip, or - for standard input.")
  private String in = "";

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description =
          "What to write: a file, a folder, a zip for a format of several files, or - for standard"
              + " output.")
  private String out = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format to read. Default: by name and content.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "The format to write. Default: by the end of the name.")
  private @Nullable String to;

  @Option(
      names = {"-O", "--option"},
      paramLabel = "NAME=VALUE",
      description = "Sets an option of the format that is written. Can be given several times.")
  private List<String> options = List.of();

  @Option(
      names = "--loss",
      paramLabel = "DETAIL",
      converter = Words.LossDetail.class,
      description =
          "What happens about what gets lost: none or summary, text or json (every attribute), or"
              + " fail: then nothing is written. Default: summary.")
  private LossDetail loss = LossDetail.SUMMARY;

  @Mixin private final MapOption map = new MapOption();

  @Mixin private final ColorOption color = new ColorOption();

  ConvertCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> spelled = spelledOptions();
    RoadmapFiles files = RoadmapFiles.of(surroundings.extensions().plugins().formats());
    ReadRequest reading = map.applied(ReadRequest.defaults());
    WriteRequest writing = WriteRequest.defaults().withOptions(spelled);
    if (from != null) {
      Documents.checkFormat(files.registry(), from);
      reading = reading.withFormat(from);
    }
    if (to != null) {
      Documents.checkFormat(files.registry(), to);
      writing = writing.withFormat(to);
    } else if (out.equals(Documents.STANDARD)) {
      throw new CommandException(
          "standard output has no name that tells the format",
          "name it, for example --to json; 'roadmap formats' lists them");
    }
    if (loss == LossDetail.FAIL) {
      reading = reading.withLosses(LossPolicy.FAIL);
      writing = writing.withLosses(LossPolicy.FAIL);
    } else if (loss == LossDetail.JSON && out.equals(Documents.STANDARD)) {
      throw new CommandException(
          "--loss json prints on standard output, where the document goes too",
          "name a file to write, or choose --loss text, which is told on standard error");
    }
    boolean colour = color.isOn(surroundings, terminal.errShown());
    Documents documents = new Documents(terminal, files);
    ReadResult read = documents.read(in, reading);
    documents.tell(read.diagnostics(), read.lines(), colour);
    if (!Documents.isSound(read)) {
      terminal.tell("roadmap: nothing is written, since " + in + " has errors");
      return Documents.exitCode(read.diagnostics());
    }
    if (loss != LossDetail.JSON) {
      tell(read.losses(), in + " holds more than a roadmap can");
    }

    Roadmap roadmap = read.orThrow();
    if (!in.equals(Documents.STANDARD) && !out.equals(Documents.STANDARD)) {
      new TargetCheck(in, out, Optional.ofNullable(to), read, files.registry()).check();
    }
    WriteResult written = write(files, roadmap, writing);
    if (terminal.isBroken()) {
      return ExitCode.FINE; // whoever read it has had enough; a full disk is told at the end
    }
    documents.tell(written.diagnostics(), SourceLines.none(), colour);
    if (!written.written()) {
      return Documents.exitCode(written.diagnostics());
    }
    if (loss == LossDetail.JSON) {
      terminal.print("{\"read\": " + read.losses().json() + ",");
      terminal.print("\"written\": " + written.losses().json() + "}");
    } else {
      tell(written.losses(), written.format().orElse(out) + " cannot hold everything");
    }
    return ExitCode.FINE;
  }

  private Map<String, String> spelledOptions() {
    Map<String, String> spelled = new LinkedHashMap<>();
    for (String option : options) {
      int equals = option.indexOf('=');
      if (equals < 1) {
        throw new CommandException(
            "--option takes NAME=VALUE, not '" + option + "'",
            "'roadmap formats NAME' lists the options of a format");
      }
      spelled.put(option.substring(0, equals), option.substring(equals + 1));
    }
    return spelled;
  }

  private WriteResult write(RoadmapFiles files, Roadmap roadmap, WriteRequest request) {
    try (ProgressLine progress = new ProgressLine(terminal, "writing " + out)) {
      WriteRequest asked = request.withProgress(progress);
      return out.equals(Documents.STANDARD)
          ? files.write(roadmap, terminal.out(), asked.withCancellation(terminal::isBroken))
          : files.write(roadmap, Documents.path(out), asked);
    } catch (IOException e) {
      throw CommandException.of(e, out.equals(Documents.STANDARD) ? "standard output" : out);
    }
  }

  private void tell(LossReport losses, String what) {
    if (losses.isEmpty() || loss == LossDetail.NONE) {
      return;
    }
    terminal.tell("roadmap: " + what + ": " + summary(losses));
    if (loss == LossDetail.TEXT) {
      losses.lines().forEach(line -> terminal.tell("  " + line));
    } else {
      terminal.tell("  hint: --loss text lists them, --loss none is silent");
    }
  }

  private static String summary(LossReport losses) {
    StringBuilder text = new StringBuilder();
    for (Loss.Kind kind : Loss.Kind.values()) {
      long count =
          losses.lines().stream()
              .filter(line -> line.kind() == kind)
              .mapToLong(LossReport.Line::count)
              .sum();
      if (count > 0) {
        String unit = !text.isEmpty() ? " " : count == 1 ? " value " : " values ";
        text.append(text.isEmpty() ? "" : ", ").append(count).append(unit);
        text.append(
            switch (kind) {
              case DROPPED -> "dropped";
              case APPROXIMATED -> "approximated";
              case INVENTED -> "invented";
            });
      }
    }
    int attributes = losses.lines().size();
    return text + " in " + attributes + (attributes == 1 ? " attribute" : " attributes");
  }
}
