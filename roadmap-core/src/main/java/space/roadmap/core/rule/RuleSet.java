package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Severity;

/**
 * How a roadmap is to be judged: which rules run, how grave their findings are, and the measures
 * they apply.
 *
 * <pre>{@code
 * RuleSet rules =
 *     RuleSet.recommended()
 *         .with("time.*", "warning")
 *         .with("time.milestone-order", "off")
 *         .withThreshold("stale-after", "P18M");
 * }</pre>
 *
 * <p>A pattern is a whole code, a group such as {@code time.*}, or {@code *}. Where several
 * settings match, the last counts. A severity that is set replaces whatever the rule gave, for
 * findings that are possible as for those that are certain; {@code default} brings that back.
 *
 * <p>Three rulesets have {@linkplain #named names}: {@code recommended}, which leaves out what is
 * of interest to few; {@code strict}, which leaves out nothing but what only a group that
 * coordinates can ask; and {@code isecg}, which asks that too.
 */
public final class RuleSet {
  private final ImmutableMap<String, DiagnosticCode> known;
  private final ImmutableMap<String, Threshold<?>> thresholds;
  private final ImmutableList<RuleSetting> settings; // the one that counts first
  private final ImmutableMap<String, Object> values;

  private RuleSet(
      Map<String, DiagnosticCode> known,
      Map<String, Threshold<?>> thresholds,
      List<RuleSetting> settings,
      Map<String, Object> values) {
    this.known = ImmutableMap.copyOf(known);
    this.thresholds = ImmutableMap.copyOf(thresholds);
    this.settings = ImmutableList.copyOf(settings);
    this.values = ImmutableMap.copyOf(values);
  }

  /** Returns the ruleset that counts unless another is asked for. */
  public static RuleSet recommended() {
    return named(NamedRuleSets.RECOMMENDED);
  }

  /**
   * Returns the ruleset with a name.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest one
   */
  public static RuleSet named(String name) {
    RuleSet plain =
        new RuleSet(Map.of(), Map.of(), List.of(), Map.of())
            .knowing(List.of(Validator.RULE_FAILED))
            .forRules(RuleProviders.builtIn().rules());
    return NamedRuleSets.apply(name, plain);
  }

  /** Returns the names of the rulesets there are, the mildest first. */
  public static List<String> names() {
    return NamedRuleSets.names();
  }

  /** Returns what a ruleset with a name is for, as a sentence. */
  public static String doc(String name) {
    return NamedRuleSets.doc(name);
  }

  /** Returns the severities there are to set, in words: the gravest first, then what is none. */
  public static List<String> severities() {
    return RuleSetting.words();
  }

  /** Returns this with more codes that patterns may name: those of readers, for example. */
  public RuleSet knowing(Collection<DiagnosticCode> codes) {
    Map<String, DiagnosticCode> all = new LinkedHashMap<>(known);
    codes.forEach(code -> all.put(code.id(), code));
    return new RuleSet(all, thresholds, settings, values);
  }

  /** Returns this with the codes and thresholds of more rules. */
  public RuleSet forRules(Collection<Rule> rules) {
    Map<String, DiagnosticCode> codes = new LinkedHashMap<>(known);
    Map<String, Threshold<?>> measures = new LinkedHashMap<>(thresholds);
    for (Rule rule : rules) {
      codes.put(rule.code().id(), rule.code());
      rule.thresholds().forEach(threshold -> measures.putIfAbsent(threshold.name(), threshold));
    }
    return new RuleSet(codes, measures, settings, values);
  }

  /**
   * Returns this with a severity for the codes that a pattern covers.
   *
   * @param pattern a whole code, a group such as {@code time.*}, or {@code *}
   * @param severity {@code error}, {@code warning}, {@code info}, {@code off} or {@code default}
   * @throws IllegalArgumentException if the pattern covers no known code or the severity is none;
   *     the message names the nearest one
   */
  public RuleSet with(String pattern, String severity) {
    return with(pattern, "", severity);
  }

  /**
   * Returns this with a severity for the codes that a pattern covers, where they are about certain
   * entities.
   *
   * @param pattern a whole code, a group such as {@code time.*}, or {@code *}
   * @param entity an id, in which {@code *} stands for any letters; empty for all entities
   * @param severity {@code error}, {@code warning}, {@code info}, {@code off} or {@code default}
   * @throws IllegalArgumentException if the pattern covers no known code or the severity is none;
   *     the message names the nearest one
   */
  public RuleSet with(String pattern, String entity, String severity) {
    checkPattern(pattern);
    RuleSetting added = new RuleSetting(pattern, entity, RuleSetting.grade(severity));
    List<RuleSetting> more = new ArrayList<>(settings.size() + 1);
    more.add(added);
    more.addAll(settings);
    return new RuleSet(known, thresholds, more, values);
  }

  /**
   * Checks that a pattern covers a code that is known.
   *
   * @throws IllegalArgumentException if it covers none; the message names the nearest one
   */
  public void checkPattern(String pattern) {
    if (known.values().stream().noneMatch(code -> code.matches(pattern))) {
      throw new IllegalArgumentException(
          "no finding has the code '" + pattern + "'" + suggestion(pattern, patterns()));
    }
  }

  /**
   * Returns this with another measure.
   *
   * @param name the name of a threshold of one of the rules
   * @param value its value, such as {@code P18M} or {@code 3}
   * @throws IllegalArgumentException if there is no such threshold, or it takes other values
   */
  public RuleSet withThreshold(String name, String value) {
    Threshold<?> threshold = thresholds.get(name);
    if (threshold == null) {
      throw new IllegalArgumentException(
          "no rule has the threshold '" + name + "'" + suggestion(name, thresholds.keySet()));
    }
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, threshold.parse(value));
    return new RuleSet(known, thresholds, settings, more);
  }

  private static String suggestion(String text, Iterable<String> candidates) {
    return Nearest.to(text, candidates).map(near -> "; did you mean '" + near + "'?").orElse("");
  }

  /** Returns the patterns that cover a code that is known: first the codes, then their groups. */
  public List<String> patterns() {
    Set<String> patterns = new LinkedHashSet<>(known.keySet());
    for (String code : known.keySet()) {
      patterns.add(code.substring(0, code.indexOf('.')) + ".*");
    }
    return ImmutableList.copyOf(patterns);
  }

  /** Returns the codes that patterns may name, in the order in which they were given. */
  public List<DiagnosticCode> codes() {
    return known.values().asList();
  }

  /** Returns the thresholds that may be set, in the order in which they were given. */
  public List<Threshold<?>> thresholds() {
    return thresholds.values().asList();
  }

  /** Returns what is set for a threshold, or else its standard. */
  @SuppressWarnings("unchecked") // the threshold with this name has parsed the value
  public <V> V value(Threshold<V> threshold) {
    Object value = values.get(threshold.name());
    return value == null ? threshold.standard() : (V) value;
  }

  /** Returns whether findings of this code are dropped, in whatever entity they are. */
  public boolean isOff(DiagnosticCode code) {
    for (RuleSetting setting : settings) {
      if (setting.covers(code)) {
        if (setting.concernsAll() || !setting.grade().isOff()) {
          return setting.grade().isOff();
        }
      }
    }
    return false;
  }

  /**
   * Returns how grave findings of a code are in all entities: what is set, or else what the code
   * says. A rule may make some of its findings graver or less grave.
   */
  public Severity severity(DiagnosticCode code) {
    RuleSetting setting = first(one -> one.concernsAll() && one.covers(code));
    Severity set = setting == null ? null : setting.grade().severity();
    return set == null ? code.severity() : set;
  }

  /** Returns a finding as grave as is set here; empty if such findings are off. */
  public Optional<Diagnostic> apply(Diagnostic diagnostic) {
    RuleSetting setting = first(one -> one.covers(diagnostic));
    return setting == null ? Optional.of(diagnostic) : setting.grade().of(diagnostic);
  }

  private @Nullable RuleSetting first(Predicate<RuleSetting> condition) {
    for (RuleSetting setting : settings) {
      if (condition.test(setting)) {
        return setting;
      }
    }
    return null;
  }
}
