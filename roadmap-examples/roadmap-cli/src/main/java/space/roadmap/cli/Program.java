package space.roadmap.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import space.roadmap.core.diagnostic.Nearest;

/** Understands the arguments, runs the command they name, and turns trouble into one line. */
final class Program {
  private static final int WIDEST_HELP = 100;

  /** Set to anything but 0, it shows where trouble comes from. */
  private static final String DEBUG = "ROADMAP_DEBUG";

  private final Surroundings surroundings;
  private final Terminal terminal;

  Program(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  /** Runs one command and returns its exit code. */
  int run(String... arguments) {
    int code = execute(arguments);
    Optional<IOException> failure = terminal.finish();
    if (failure.isPresent()) {
      return trouble(CommandException.of(failure.get(), "the output cannot be written"));
    }
    return code;
  }

  private int execute(String... arguments) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
    try {
      return commandLine(arguments).setOut(out).execute(arguments);
    } catch (OutOfMemoryError e) {
      return trouble(
          new CommandException(
              "there is not enough memory for this",
              "give Java more, for example ROADMAP_JAVA_OPTS=-Xmx4g"));
    } catch (RuntimeException | Error e) {
      return trouble(e);
    } finally {
      out.flush();
    }
  }

  /** Returns the commands by name, in the order of the help. */
  private Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("new", () -> new NewCommand(surroundings));
    commands.put("validate", () -> new ValidateCommand(surroundings));
    commands.put("convert", () -> new ConvertCommand(surroundings));
    commands.put("import-map", () -> new ImportMapCommand(surroundings));
    commands.put("workbook", () -> new WorkbookCommand(surroundings));
    commands.put("stats", () -> new StatsCommand(surroundings));
    commands.put("show", () -> new ShowCommand(surroundings));
    commands.put("date", () -> new DateCommand(surroundings));
    commands.put("formats", () -> new FormatsCommand(surroundings));
    commands.put("plugins", () -> new PluginsCommand(surroundings));
    commands.put("rules", () -> new RulesCommand(surroundings));
    commands.put("explain", () -> new ExplainCommand(surroundings));
    commands.put("schema", () -> new SchemaCommand(surroundings));
    commands.put("tour", () -> new TourCommand(surroundings));
    return commands;
  }

  /** Returns what understands arguments; a command that comes first is the only one it knows. */
  private CommandLine commandLine(String... arguments) {
    CommandLine root = new CommandLine(new RoadmapCommand());
    Map<String, Supplier<Object>> commands = commands();
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      root.addSubcommand(commands.get(arguments[0]).get());
    } else {
      commands.values().forEach(command -> root.addSubcommand(command.get()));
    }
    root.getCommandSpec()
        .addOption(option("Shows the version.", "-V", "--version").versionHelp(true).build());
    addHelp(root);
    root.getSubcommands().values().forEach(surroundings.extensions()::addOption);
    root.getSubcommands().values().forEach(Program::addHelp);
    Ansi ansi = ColorOption.automatic(surroundings, terminal.outShown()) ? Ansi.ON : Ansi.OFF;
    return root.setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(Math.min(terminal.columns(), WIDEST_HELP))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((thrown, all) -> misuse(thrown))
        .setExecutionExceptionHandler((thrown, command, parsed) -> trouble(thrown));
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(option("Shows this help.", "-h", "--help").usageHelp(true).build());
  }

  private static OptionSpec.Builder option(String description, String... names) {
    return OptionSpec.builder(names).description(description);
  }

  private int misuse(ParameterException thrown) {
    String command = thrown.getCommandLine().getCommandSpec().qualifiedName();
    String hint = "'" + command + " --help' tells more";
    if (thrown instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String text = unmatched.getUnmatched().get(0);
      String what =
          text.startsWith("-")
              ? command + " has no option '" + text + "'"
              : thrown.getCommandLine().getParent() == null
                  ? "there is no command '" + text + "'"
                  : "'" + text + "' is one argument too many for " + command;
      String near = nearest(text, thrown.getCommandLine());
      return trouble(new CommandException(what, near + hint));
    }
    return trouble(new CommandException(decapitalized(String.valueOf(thrown.getMessage())), hint));
  }

  private static String nearest(String text, CommandLine command) {
    Set<String> names = new TreeSet<>(command.getSubcommands().keySet());
    names.addAll(command.getCommandSpec().optionsMap().keySet());
    return Nearest.to(text, names).map(found -> "did you mean '" + found + "'? ").orElse("");
  }

  private static String decapitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** Tells what went wrong, in one line and a hint. */
  private int trouble(Throwable thrown) {
    if (thrown instanceof CommandException known) {
      terminal.tell("roadmap: " + known.getMessage());
      known.hint().ifPresent(hint -> terminal.tell("  hint: " + hint));
    } else if (thrown instanceof UncheckedIOException io && io.getCause() != null) {
      return trouble(CommandException.of(io.getCause(), "input or output failed"));
    } else if (thrown instanceof IOException io) {
      return trouble(CommandException.of(io, "input or output failed"));
    } else {
      terminal.tell("roadmap: this is a fault of the program, not yours: " + thrown);
      if (!surroundings.isSet(DEBUG)) {
        terminal.tell(
            "  hint: with " + DEBUG + "=1 in the environment it shows the details to report");
      }
    }
    if (surroundings.isSet(DEBUG)) {
      thrown.printStackTrace(terminal.err());
    }
    return ExitCode.TROUBLE;
  }
}
