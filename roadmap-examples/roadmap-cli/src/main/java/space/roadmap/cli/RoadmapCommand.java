package space.roadmap.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(
    name = "roadmap",
    versionProvider = Version.class,
    synopsisHeading = "Usage: ",
    customSynopsis = {"roadmap COMMAND [OPTIONS] [ARGUMENTS]", ""},
    description = {
      "Checks, converts and explains space exploration roadmaps: who plans which missions to which"
          + " places, what they need from each other, and how sure the dates are."
    },
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap tour                               see what it can do, on a real roadmap",
      "  roadmap new plan.yaml                      start a roadmap of your own",
      "  roadmap validate plan.yaml                 find what is wrong, and where",
      "  roadmap validate --format json plan.yaml   the same for a program",
      "  roadmap convert plan.yaml plan.json        by the ends of the names",
      "  roadmap stats plan.yaml                    count what it holds",
      "  roadmap show plan.yaml luna-27b            all about one item",
      "  roadmap date 'late 2020s' 2034~            how dates are read",
      "  roadmap explain time.capability-late       what a finding means, with examples",
      "",
      "'roadmap COMMAND --help' tells more of a command."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:findings at or above --fail-on",
      "2:the command was not understood, or something could not be read or written"
    })
final class RoadmapCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(
        commandLine, "name a command: " + String.join(", ", commandLine.getSubcommands().keySet()));
  }
}
