package space.roadmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a document that teaches. */
@Command(
    name = "new",
    synopsisHeading = "Usage: ",
    description = {
      "Starts a roadmap: a small YAML document with comments, which is right as it stands and shows"
          + " one of each of the things people write first.",
      "",
      "A file that is there already is left alone."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap new plan.yaml",
      "  roadmap validate plan.yaml    it is right; now change it",
      "  roadmap new | less            have a look first"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "2:the command was not understood, the file is there already, or it could not be written"
    })
final class NewCommand implements Callable<Integer> {
  private static final String TEMPLATE = "new.yaml";

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The file to start, or - for standard output. Default: -")
  private String file = Documents.STANDARD;

  NewCommand(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws IOException {
    byte[] template = template();
    if (file.equals(Documents.STANDARD)) {
      terminal.out().write(template, 0, template.length);
      return ExitCode.FINE;
    }
    Path path = Documents.path(file);
    checkName();
    try {
      Files.write(path, template, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(
          file + " is there already", "name another file, or remove this one first");
    } catch (IOException e) {
      throw CommandException.of(e, file);
    }
    terminal.tell(
        "roadmap: " + file + " is started; 'roadmap validate' checks what you make of it");
    return ExitCode.FINE;
  }

  /** Refuses names of other formats, under which nobody could read it again. */
  private void checkName() {
    String name = file.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
      throw new CommandException(
          "'" + file + "' does not end in .yaml",
          "name it so; 'roadmap convert' turns it into other formats");
    }
  }

  private static byte[] template() throws IOException {
    try (InputStream in = NewCommand.class.getResourceAsStream(TEMPLATE)) {
      return Objects.requireNonNull(in, TEMPLATE).readAllBytes();
    }
  }
}
