package space.roadmap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.table.map.TableImporter;

/** Drafts a mapping for other people's tables. */
@Command(
    name = "import-map",
    synopsisHeading = "Usage: ",
    description = {
      "Drafts a mapping for other people's tables, from their headers and some of their values.",
      "",
      "A comment says of each column how sure the draft is. Go through the guesses, then read the"
          + " tables by it: roadmap convert --map FILE."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap import-map missions.csv",
      "  roadmap import-map missions.csv -o map.yaml",
      "  roadmap convert --map map.yaml missions.csv plan.yaml"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the draft is written",
      "1:the tables cannot be read",
      "2:the command was not understood, or something could not be read or written"
    })
final class ImportMapCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The tables: a file, or a folder of them.")
  private String in = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write the draft. Default: standard output.")
  private @Nullable String out;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of the tables. Default: by name and content.")
  private @Nullable String from;

  @Mixin private final ColorOption color = new ColorOption();

  ImportMapCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws IOException {
    FormatRegistry registry = surroundings.extensions().plugins().formats();
    ReadRequest request = ReadRequest.defaults();
    if (from != null) {
      Documents.checkFormat(registry, from);
      request = request.withFormat(from);
    }
    List<FormatProvider> drafting = new ArrayList<>();
    List<String> known = new ArrayList<>();
    DraftingFormat.Draft draft = new DraftingFormat.Draft(title());
    for (String id : registry.readable()) {
      registry
          .find(id)
          .filter(one -> one.importer().filter(TableImporter.class::isInstance).isPresent())
          .ifPresent(
              one -> {
                known.add(id);
                drafting.add(new DraftingFormat(one, draft));
              });
    }
    if (from != null && !known.contains(from)) {
      throw new CommandException(
          from + " is no format of tables", "those are " + String.join(", ", known));
    }
    Documents documents = new Documents(terminal, RoadmapFiles.of(FormatRegistry.of(drafting)));
    ReadResult read = documents.read(in, request);
    documents.tell(read.diagnostics(), read.lines(), color.isOn(surroundings, terminal.errShown()));
    if (read.hasErrors() || draft.text().isEmpty()) {
      return Documents.exitCode(read.diagnostics());
    }
    write(draft.text());
    return ExitCode.FINE;
  }

  /** Returns the name of the tables without its ending. */
  private String title() {
    Path name = in.equals(Documents.STANDARD) ? null : Documents.path(in).normalize().getFileName();
    String text = name == null ? "" : name.toString();
    int dot = text.indexOf('.');
    String title = dot > 0 ? text.substring(0, dot) : text;
    return title.isEmpty() ? "roadmap" : title;
  }

  private void write(String text) {
    if (out == null || out.equals(Documents.STANDARD)) {
      terminal.print(text.stripTrailing());
      return;
    }
    try {
      Files.write(
          Documents.path(out),
          text.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(
          out + " is there already", "remove it first, or write to another name");
    } catch (IOException e) {
      throw CommandException.of(e, out);
    }
  }
}
