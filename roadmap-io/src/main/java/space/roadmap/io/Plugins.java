package space.roadmap.io;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.rule.RuleProvider;
import space.roadmap.io.spi.FormatProvider;

/**
 * Everything that extends the library: formats and rules, found at run time in one way.
 *
 * <p>{@link #standard} finds what the library itself sees, which is right for most programs. A host
 * that loads plugins by class loaders or module layers of its own names them; a host whose users
 * bring jars names the {@linkplain #withFolder folder} of these:
 *
 * <pre>{@code
 * Plugins plugins = Plugins.standard().withFolder(Path.of("plugins"));
 * RoadmapFiles files = RoadmapFiles.of(plugins.formats());
 * Validator validator = Validator.of(plugins.rules().rules());
 * }</pre>
 *
 * <p>A plugin that fails costs nobody else anything: {@link #diagnostics} names it, its jar and the
 * reason, and {@link #describe} lists all there are.
 *
 * <p>It cannot change and may be shared between threads. Nothing is looked for until formats or
 * rules are asked for. Closing it gives the jars of folders back to the file system; what was made
 * of them can then fail.
 */
public final class Plugins implements AutoCloseable {
  /**
   * The version of the plugin interface. A jar may say by the attribute {@code Roadmap-Api} of its
   * manifest which it was made for; one of a folder that was made for another is not loaded.
   */
  public static final int API = 1;

  private final ImmutableList<PluginPlace> places;
  private final ImmutableList<PluginFolder> folders;
  private final Supplier<FormatRegistry> formats;
  private final Supplier<RuleRegistry> rules;

  private Plugins(List<PluginPlace> places, List<PluginFolder> folders) {
    this.places = ImmutableList.copyOf(places);
    this.folders = ImmutableList.copyOf(folders);
    formats = Suppliers.memoize(() -> new FormatRegistry(find(FormatProvider.class)));
    rules = Suppliers.memoize(() -> new RuleRegistry(find(RuleProvider.class)));
  }

  /** Returns what the library itself sees, on the class path and on the module path. */
  public static Plugins standard() {
    return new Plugins(PluginPlace.standard(), ImmutableList.of());
  }

  /** Returns what a class loader and its parents see, in modules or not. */
  public static Plugins discover(ClassLoader loader) {
    return new Plugins(PluginPlace.of(loader), ImmutableList.of());
  }

  /** Returns what the modules of a layer and its parents bring. */
  public static Plugins discover(ModuleLayer layer) {
    return new Plugins(PluginPlace.of(layer), ImmutableList.of());
  }

  /**
   * Returns these and those of a folder: each jar in it is a plugin with a class loader of its own,
   * and so is each folder in it with all its jars, for plugins that bring libraries along.
   *
   * <p>A plugin sees the JDK, this library, its own classes before those of the host, and nothing
   * of other plugins. Names that start with a dot are passed over.
   *
   * @throws IOException if there is no such folder, or it cannot be listed
   */
  public Plugins withFolder(Path folder) throws IOException {
    PluginFolder opened = PluginFolder.open(folder);
    return new Plugins(
        ImmutableList.<PluginPlace>builder().addAll(places).addAll(opened.places()).build(),
        ImmutableList.<PluginFolder>builder().addAll(folders).add(opened).build());
  }

  private <T> Discovery<T> find(Class<T> service) {
    return Discovery.in(service, places);
  }

  /** Returns the formats. */
  public FormatRegistry formats() {
    return formats.get();
  }

  /** Returns the rules. */
  public RuleRegistry rules() {
    return rules.get();
  }

  /** Returns what went wrong; empty if nothing did. It looks for everything there is. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(folderDiagnostics());
    all.addAll(formats().diagnostics());
    all.addAll(rules().diagnostics());
    return all;
  }

  /** Returns what is wrong with the jars of folders, as far as can be said before loading any. */
  public List<Diagnostic> folderDiagnostics() {
    return failures().stream().map(Discovery.Failure::diagnostic).toList();
  }

  private List<Discovery.Failure> failures() {
    return folders.stream().flatMap(folder -> folder.failures().stream()).toList();
  }

  /** Describes every plugin: formats, rules, and last the jars that are none. */
  public List<Plugin> describe() {
    List<Plugin> all = new ArrayList<>(formats().describe());
    all.addAll(rules().describe());
    failures().forEach(failure -> all.add(Plugin.failed("jar", failure)));
    return all;
  }

  @Override
  public void close() throws IOException {
    for (PluginFolder folder : folders) {
      folder.close();
    }
  }
}
