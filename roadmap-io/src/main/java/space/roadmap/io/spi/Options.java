package space.roadmap.io.spi;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Nearest;

/** What people chose; see {@link Option}. */
public final class Options {
  private static final Options NONE = new Options(ImmutableMap.of());

  private final ImmutableMap<Option<?>, Object> chosen;

  private Options(ImmutableMap<Option<?>, Object> chosen) {
    this.chosen = chosen;
  }

  /** Returns no choices: every option has its fallback. */
  public static Options none() {
    return NONE;
  }

  /**
   * Reads choices from their spelling, as on a command line.
   *
   * @throws IllegalArgumentException if there is no such option, with the nearest name, or if a
   *     value is none of its type
   */
  public static Options parse(List<Option<?>> known, Map<String, String> spelled) {
    return NONE.with(known, spelled);
  }

  /**
   * Returns these with choices read from their spelling.
   *
   * @throws IllegalArgumentException as {@link #parse} does
   */
  public Options with(List<Option<?>> known, Map<String, String> spelled) {
    Options options = this;
    for (Map.Entry<String, String> entry : spelled.entrySet()) {
      Option<?> option =
          known.stream()
              .filter(candidate -> candidate.name().equals(entry.getKey()))
              .findFirst()
              .orElseThrow(() -> unknown(known, entry.getKey()));
      options = parse(options, option, entry.getValue());
    }
    return options;
  }

  private static <V> Options parse(Options options, Option<V> option, String value) {
    try {
      return options.with(option, option.type().parse(value));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("option " + option.name() + ": " + e.getMessage(), e);
    }
  }

  private static IllegalArgumentException unknown(List<Option<?>> known, String name) {
    List<String> names = known.stream().<String>map(Option::name).toList();
    String hint = Nearest.to(name, names).map(near -> "; did you mean " + near + "?").orElse("");
    String all = names.isEmpty() ? "this format has none" : "there are " + String.join(", ", names);
    return new IllegalArgumentException("no option '%s'; %s%s".formatted(name, all, hint));
  }

  /** Returns these with one more choice. */
  public <V> Options with(Option<V> option, V value) {
    Map<Option<?>, Object> changed = new HashMap<>(chosen);
    changed.put(option, value);
    return new Options(ImmutableMap.copyOf(changed));
  }

  /** Returns the options that were chosen, in no order. */
  public Set<Option<?>> chosen() {
    return chosen.keySet();
  }

  /** Returns the value of an option: what was chosen, or else its fallback. */
  @SuppressWarnings("unchecked") // with(…) takes values of the option's type
  public <V> Optional<V> get(Option<V> option) {
    Object value = chosen.get(option);
    return value == null ? option.fallback() : Optional.of((V) value);
  }
}
