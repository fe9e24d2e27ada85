package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.meta.Value;
import space.roadmap.io.Plugin;
import space.roadmap.io.Plugins;

/** Tells which plugins there are, where they come from, and why one does not work. */
@Command(
    name = "plugins",
    synopsisHeading = "Usage: ",
    description = {
      "Lists the plugins there are: formats and rules, with the jars they come from; which are"
          + " shadowed by others, and which cannot be loaded, and why.",
      "",
      "Plugins are found on the class path, in the folder 'plugins' of the program, and in folders"
          + " named with --plugins: each jar there is one, and so is each folder of jars."
    },
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  roadmap plugins", "  roadmap plugins --plugins build/libs"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:a plugin does not work",
      "2:the command was not understood, or a folder could not be read"
    })
final class PluginsCommand implements Callable<Integer> {
  private static final int MOST_COLUMNS = 40;

  private final Surroundings surroundings;
  private final Terminal terminal;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.ShownAs.class,
      description = "How plugins are shown: text or json. Default: text.")
  private Shown shown = Shown.TEXT;

  PluginsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() {
    Plugins plugins = surroundings.extensions().load();
    List<Plugin> described = plugins.describe();
    List<Diagnostic> problems = plugins.diagnostics();
    if (shown == Shown.JSON) {
      terminal.print(
          JsonText.of(new Value.Array(described.stream().map(PluginsCommand::json).toList())));
    } else {
      list(described);
      problems.forEach(this::tell);
    }
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private void list(List<Plugin> described) {
    TextTable table =
        new TextTable(
            MOST_COLUMNS, "KIND", "ID", "VERSION", "PRIORITY", "STATE", "WHAT IT IS, AND WHERE");
    for (Plugin plugin : described) {
      table.row(
          plugin.kind(),
          plugin.id().isEmpty() ? "-" : plugin.id(),
          plugin.version().orElse("-"),
          Integer.toString(plugin.priority()),
          state(plugin),
          plugin.title().isEmpty() ? plugin.className() : plugin.title());
      plugin.location().ifPresent(table::note);
    }
    table.lines("", terminal.listColumns()).forEach(terminal::print);
  }

  private static String state(Plugin plugin) {
    if (plugin.failure().isPresent()) {
      return "failed";
    }
    if (plugin.shadowed()) {
      return "shadowed";
    }
    List<String> abilities = new ArrayList<>();
    if (plugin.reads()) {
      abilities.add("reads");
    }
    if (plugin.writes()) {
      abilities.add("writes");
    }
    return abilities.isEmpty() ? "in use" : String.join(", ", abilities);
  }

  private void tell(Diagnostic problem) {
    terminal.print("");
    for (String line : TextLayout.wrap(problem.message(), terminal.columns())) {
      terminal.print(line);
    }
  }

  private static Value json(Plugin plugin) {
    return new JsonText.Members()
        .with("kind", plugin.kind())
        .with("id", plugin.id())
        .with("title", plugin.title())
        .with("class", plugin.className())
        .with("version", plugin.version())
        .with("location", plugin.location())
        .with("priority", plugin.priority())
        .with("reads", new Value.Bool(plugin.reads()))
        .with("writes", new Value.Bool(plugin.writes()))
        .with("shadowed", new Value.Bool(plugin.shadowed()))
        .with("failure", plugin.failure())
        .value();
  }
}
