package space.roadmap.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import space.roadmap.io.schema.RoadmapSchema;

/** Writes the JSON Schema of documents. */
@Command(
    name = "schema",
    synopsisHeading = "Usage: ",
    description = {
      "Writes the JSON Schema (2020-12) of roadmaps, with which editors complete and check what you"
          + " write, in YAML as in JSON.",
      "",
      "It accepts what 'roadmap validate' accepts, attributes that are not known among it. With"
          + " --strict these are errors unless they begin with x-, so that an editor underlines"
          + " typing errors."
    },
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap schema > roadmap.schema.json",
      "  roadmap schema --strict -o roadmap.schema.json   for your editor",
      "  roadmap schema --part -o part.schema.json        for files that a roadmap includes",
      "",
      "Editors find it by the first line of a YAML document, or by \"$schema\" in JSON:",
      "  # yaml-language-server: $schema=roadmap.schema.json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "2:the command was not understood, or the file could not be written"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, or - for standard output. Default: -")
  private String output = Documents.STANDARD;

  @Option(
      names = "--strict",
      description = "Rejects attributes that are not known, unless they begin with x-.")
  private boolean strict;

  @Option(
      names = "--part",
      description = "Writes the schema of files that a roadmap includes, which need no header.")
  private boolean part;

  SchemaCommand(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() {
    RoadmapSchema asked = part ? RoadmapSchema.part() : RoadmapSchema.document();
    RoadmapSchema schema = strict ? asked.strict() : asked;
    if (output.equals(Documents.STANDARD)) {
      terminal.out().print(schema.json());
      return ExitCode.FINE;
    }
    try (OutputStream out = Files.newOutputStream(Documents.path(output))) {
      schema.write(out);
    } catch (IOException e) {
      throw CommandException.of(e, output);
    }
    return ExitCode.FINE;
  }
}
