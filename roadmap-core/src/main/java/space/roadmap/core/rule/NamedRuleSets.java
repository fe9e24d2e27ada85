package space.roadmap.core.rule;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.Nearest;

/** The rulesets that come with the library: what each adds to the one it extends. */
final class NamedRuleSets {
  static final String RECOMMENDED = "recommended";
  private static final String STRICT = "strict";
  private static final String ISECG = "isecg";
  private static final String OFF = "off";
  private static final String DEFAULT = "default";

  private record Named(String doc, String extended, Map<String, String> severities) {}

  private static final ImmutableMap<String, Named> ALL =
      ImmutableMap.of(
          RECOMMENDED,
          new Named("What everybody who keeps a roadmap wants to know.", "", NamedRuleSets.quiet()),
          STRICT,
          new Named(
              "What a roadmap that others rely on should bear: nothing is left out but what only a"
                  + " group that coordinates can ask.",
              RECOMMENDED,
              NamedRuleSets.strict()),
          ISECG,
          new Named(
              "What a coordination group asks of its members' contributions.",
              STRICT,
              NamedRuleSets.coordination()));

  private NamedRuleSets() {}

  private static ImmutableMap<String, String> quiet() {
    return ImmutableMap.<String, String>builder()
        .put("structure.no-lead", OFF)
        .put("time.undated", OFF)
        .put("time.tight-margin", OFF)
        .put("portfolio.overlap", OFF)
        .put("evidence.unsourced", OFF)
        .put("evidence.low-confidence", OFF)
        .put("coordination.*", OFF)
        .buildOrThrow();
  }

  private static ImmutableMap<String, String> strict() {
    // The first brings back whatever is quiet otherwise.
    return ImmutableMap.<String, String>builder()
        .put("*", DEFAULT)
        .put("structure.no-lead", "warning")
        .put("evidence.unsourced", "warning")
        .put("coordination.*", OFF)
        .buildOrThrow();
  }

  private static ImmutableMap<String, String> coordination() {
    return ImmutableMap.<String, String>builder()
        .put("structure.no-lead", "error")
        .put("evidence.unsourced", "error")
        .put("coordination.*", DEFAULT)
        .buildOrThrow();
  }

  static List<String> names() {
    return ALL.keySet().asList();
  }

  static String doc(String name) {
    return find(name).doc();
  }

  private static Named find(String name) {
    Named found = ALL.get(name);
    if (found == null) {
      String near =
          Nearest.to(name, ALL.keySet()).map(one -> "; did you mean '" + one + "'?").orElse("");
      throw new IllegalArgumentException(
          "there is no ruleset '" + name + "': there are " + String.join(", ", names()) + near);
    }
    return found;
  }

  /** Returns a ruleset with the settings of one that has a name. */
  static RuleSet apply(String name, RuleSet plain) {
    Named named = find(name);
    RuleSet ruleSet = named.extended().isEmpty() ? plain : apply(named.extended(), plain);
    for (Map.Entry<String, String> setting : named.severities().entrySet()) {
      ruleSet = ruleSet.with(setting.getKey(), setting.getValue());
    }
    return ruleSet;
  }
}
