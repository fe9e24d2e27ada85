package space.roadmap.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.Plugin;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;

/** Tells which formats there are, and what can be chosen about one. */
@Command(
    name = "formats",
    synopsisHeading = "Usage: ",
    description = "Lists the formats there are, or tells more of one: its options above all.",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  roadmap formats", "  roadmap formats json"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is well", "2:there is no such format"})
final class FormatsCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The format to tell more of.")
  private @Nullable String name;

  FormatsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() {
    FormatRegistry registry = surroundings.extensions().plugins().formats();
    if (name == null) {
      list(registry);
    } else {
      Documents.checkFormat(registry, name);
      registry.find(name).ifPresent(provider -> describe(registry, provider));
    }
    for (Diagnostic failure : registry.diagnostics()) {
      terminal.tell("roadmap: " + failure.message());
    }
    return ExitCode.FINE;
  }

  private void list(FormatRegistry registry) {
    TextTable table = new TextTable("FORMAT", "READS", "WRITES", "NAMES END IN", "WHAT IT IS");
    registry.formats().stream()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .forEach(
            format ->
                table.row(
                    format.id(),
                    yes(registry.readable().contains(format.id())),
                    yes(registry.writable().contains(format.id())),
                    extensions(format),
                    format.title()));
    table.lines("", terminal.listColumns()).forEach(terminal::print);
  }

  private static String yes(boolean can) {
    return can ? "yes" : "-";
  }

  private static String extensions(Format format) {
    return String.join(" ", format.extensions().stream().map(end -> "." + end).toList());
  }

  private void describe(FormatRegistry registry, FormatProvider provider) {
    Format format = provider.format();
    boolean reads = registry.readable().contains(format.id());
    boolean writes = registry.writable().contains(format.id());
    terminal.print(format.id() + ": " + format.title());
    terminal.print("");
    TextTable table = new TextTable("", "");
    table.row("Can be", reads && writes ? "read and written" : reads ? "read" : "written");
    table.row("Names end in", extensions(format));
    table.row("Media types", String.join(", ", format.mediaTypes()));
    plugin(registry, format)
        .ifPresent(plugin -> table.row("Comes from", plugin.location().orElse(plugin.className())));
    table.body("  ", terminal.columns()).forEach(terminal::print);
    terminal.print("");
    options(provider.options());
  }

  private static Optional<Plugin> plugin(FormatRegistry registry, Format format) {
    return registry.describe().stream()
        .filter(plugin -> plugin.id().equals(format.id()) && !plugin.shadowed())
        .findFirst();
  }

  private void options(List<Option<?>> options) {
    if (options.isEmpty()) {
      terminal.print("It has no options.");
      return;
    }
    terminal.print("Options, for example: roadmap convert -O " + example(options) + " IN OUT");
    TextTable table = new TextTable("OPTION", "VALUE", "DEFAULT", "WHAT IT CHANGES");
    options.forEach(
        option -> table.row(option.name(), values(option), fallback(option), option.doc()));
    table.lines("  ", terminal.columns()).forEach(terminal::print);
  }

  /** Returns an assignment that works as it stands, if there is one. */
  private static String example(List<Option<?>> options) {
    return options.stream()
        .filter(option -> option.fallback().isPresent())
        .findFirst()
        .map(option -> option.name() + "=" + fallback(option))
        .orElseGet(() -> options.get(0).name() + "=VALUE");
  }

  private static String values(Option<?> option) {
    List<String> words = option.type().words();
    return words.isEmpty() ? option.type().name() : String.join("|", words);
  }

  private static <V> String fallback(Option<V> option) {
    return option.fallback().map(option.type()::format).orElse("-");
  }
}
