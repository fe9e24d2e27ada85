package space.roadmap.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;

/** Counts what a roadmap holds. */
@Command(
    name = "stats",
    synopsisHeading = "Usage: ",
    description = {
      "Counts what a roadmap holds: entities, missions, dates, needs, sources.",
      "",
      "Earlier and competing statements do not count. Words come in the order of their vocabulary,"
          + " leads with the most missions first, destinations as they lie in each other."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap stats plan.yaml",
      "  roadmap stats --format json plan.yaml > counts.json",
      "",
      "docs/commands.md describes the JSON."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:counted",
      "1:the document has errors; nothing is shown",
      "2:the command was not understood, or something could not be read"
    })
final class StatsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final DocumentOptions document = new DocumentOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.ShownAs.class,
      description = "How counts are shown: text or json. Default: text.")
  private Shown shown = Shown.TEXT;

  StatsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    ReadResult read = document.read(surroundings);
    if (!Documents.isSound(read)) {
      return Documents.exitCode(read.diagnostics());
    }
    Terminal terminal = surroundings.terminal();
    Roadmap roadmap = read.orThrow();
    Statistics counted = Statistics.of(roadmap);
    if (shown == Shown.JSON) {
      terminal.print(JsonText.of(StatsJson.of(roadmap, counted)));
    } else {
      StatsText.lines(roadmap, counted).forEach(terminal::print);
    }
    return ExitCode.FINE;
  }
}
