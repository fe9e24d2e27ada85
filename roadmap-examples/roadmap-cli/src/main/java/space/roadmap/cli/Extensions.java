package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import space.roadmap.io.Plugins;

/**
 * The plugins of this run: those on the class path, those in the folder of plugins of the program,
 * and those in folders that people name.
 */
final class Extensions {
  private static final String OPTION = "--plugins";

  /** Says where the folder of plugins of the program is; it need not be there. */
  private static final String FOLDER = "roadmap.plugins";

  private final Terminal terminal;
  private final Optional<Path> own;
  private List<?> named = List.of();
  private @Nullable Plugins loaded;

  Extensions(Terminal terminal, Function<String, Optional<String>> property) {
    this.terminal = terminal;
    own = property.apply(FOLDER).filter(name -> !name.isBlank()).map(Path::of);
  }

  /** Adds the option that names folders to a command. */
  void addOption(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder(OPTION)
                .paramLabel("DIR")
                .description("Loads plugins from the jars in this folder too.")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .setter(
                    new CommandLine.Model.ISetter() {
                      @Override
                      @SuppressWarnings("unchecked") // returns what was there, and nobody asks
                      public <T> @Nullable T set(T value) {
                        named = value instanceof List<?> list ? list : List.of();
                        return null;
                      }
                    })
                .build());
  }

  /**
   * Returns the plugins, and tells of jars in folders that are none.
   *
   * @throws CommandException if a folder that somebody named cannot be read
   */
  Plugins plugins() {
    Plugins known = loaded;
    if (known == null) {
      known = load();
      loaded = known;
      known.folderDiagnostics().forEach(it -> terminal.tell("roadmap: " + it.message()));
    }
    return known;
  }

  /** Returns the plugins without telling of those that are none. */
  Plugins load() {
    Plugins plugins = Plugins.standard();
    List<Path> folders = new ArrayList<>();
    own.filter(Files::isDirectory).ifPresent(folders::add);
    named.forEach(name -> folders.add(Documents.path(String.valueOf(name))));
    for (Path folder : folders) {
      try {
        plugins = plugins.withFolder(folder);
      } catch (IOException e) {
        throw CommandException.of(e, folder.toString());
      }
    }
    return plugins;
  }
}
