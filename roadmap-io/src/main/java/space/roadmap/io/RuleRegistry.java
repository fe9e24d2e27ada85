package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProvider;

/**
 * The rules there are, found at run time in the same way as {@linkplain FormatRegistry formats}.
 *
 * <p><b>Order.</b> The library's own provider comes first, the others follow by class name, and
 * rules stand as their provider lists them. Of several rules with one code the first is used, and a
 * finding says so.
 *
 * <p>A registry cannot change and may be shared between threads.
 */
public final class RuleRegistry {
  private static final Comparator<RuleProvider> ORDER =
      Comparator.comparing((RuleProvider provider) -> !isOwn(provider))
          .thenComparing(provider -> provider.getClass().getName());

  private final ImmutableList<Rule> rules;
  private final ImmutableList<Plugin> plugins;
  private final ImmutableList<Diagnostic> diagnostics;

  RuleRegistry(Discovery<? extends RuleProvider> discovery) {
    List<Discovery.Failure> failed = new ArrayList<>(discovery.failures());
    List<Diagnostic> found = new ArrayList<>();
    List<Rule> usable = new ArrayList<>();
    List<Plugin> described = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    List<RuleProvider> ordered = new ArrayList<>(discovery.providers());
    ordered.sort(ORDER);
    for (RuleProvider provider : ordered) {
      String owner = provider.getClass().getName();
      try {
        List<Rule> own = ImmutableList.copyOf(provider.rules());
        Map<String, String> fresh = new HashMap<>();
        List<Rule> accepted = new ArrayList<>();
        for (Rule rule : own) {
          String id = rule.code().id();
          String first = owners.getOrDefault(id, fresh.getOrDefault(id, ""));
          if (first.isEmpty()) {
            fresh.put(id, owner);
            accepted.add(rule);
          } else {
            found.add(duplicate(first, owner, id));
          }
        }
        owners.putAll(fresh);
        usable.addAll(accepted);
        described.add(describe(provider, accepted.size()));
      } catch (RuntimeException | Error e) {
        Failures.throwIfFatal(e);
        failed.add(Discovery.Failure.of(provider.getClass(), e));
      }
    }
    for (Discovery.Failure failure : failed) {
      found.add(failure.diagnostic());
      described.add(Plugin.failed("rules", failure));
    }
    if (ordered.isEmpty()) {
      found.add(HostCodes.NONE.report().with("service", RuleProvider.class.getName()).build());
    }
    rules = ImmutableList.copyOf(usable);
    plugins = ImmutableList.copyOf(described);
    diagnostics = ImmutableList.copyOf(found);
  }

  /** Finds the rules that the library itself sees, on the class path and on the module path. */
  public static RuleRegistry standard() {
    return new RuleRegistry(Discovery.in(RuleProvider.class, PluginPlace.standard()));
  }

  /** Finds the rules that a class loader and its parents see, in modules or not. */
  public static RuleRegistry discover(ClassLoader loader) {
    return new RuleRegistry(Discovery.in(RuleProvider.class, PluginPlace.of(loader)));
  }

  /** Finds the rules in the modules of a layer and its parents. */
  public static RuleRegistry discover(ModuleLayer layer) {
    return new RuleRegistry(Discovery.in(RuleProvider.class, PluginPlace.of(layer)));
  }

  /** Returns a registry of exactly these rules. */
  public static RuleRegistry of(List<? extends RuleProvider> providers) {
    return new RuleRegistry(new Discovery<>(providers, ImmutableList.of()));
  }

  /** Returns the rules, in order. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns what went wrong while looking for rules; empty if nothing did. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Describes every provider: those in use, and last those that failed. */
  public List<Plugin> describe() {
    return plugins;
  }

  private static boolean isOwn(RuleProvider provider) {
    return provider.getClass().getName().startsWith("space.roadmap.core.");
  }

  private static Plugin describe(RuleProvider provider, int count) {
    Origin origin = Origin.of(provider.getClass());
    return new Plugin(
        "rules",
        "",
        count == 1 ? "1 rule" : count + " rules",
        provider.getClass().getName(),
        origin.version(),
        origin.location(),
        0,
        false,
        false,
        false,
        Optional.empty());
  }

  private static Diagnostic duplicate(String first, String second, String id) {
    return HostCodes.DUPLICATE
        .report()
        .with("first", first)
        .with("second", second)
        .with("id", id)
        .with("priority", 0)
        .build();
  }
}
