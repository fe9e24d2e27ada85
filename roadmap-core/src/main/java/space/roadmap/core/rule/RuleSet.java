package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Severity;

/**
 * How grave findings are, by code.
 *
 * <pre>{@code
 * RuleSet rules =
 *     RuleSet.recommended().with("time.*", "warning").with("time.milestone-order", "off");
 * }</pre>
 *
 * <p>A pattern is a whole code, a group such as {@code time.*}, or {@code *}. Where several match,
 * the last counts. A severity that is set replaces whatever the rule gave, for findings that are
 * possible as for those that are certain.
 */
public final class RuleSet {
  private static final String OFF = "off";

  private final ImmutableMap<String, DiagnosticCode> known;
  private final ImmutableList<Setting> settings;

  private RuleSet(Map<String, DiagnosticCode> known, List<Setting> settings) {
    this.known = ImmutableMap.copyOf(known);
    this.settings = ImmutableList.copyOf(settings);
  }

  /** Returns the severities as the built-in rules give them. */
  public static RuleSet recommended() {
    List<DiagnosticCode> codes = new ArrayList<>();
    RuleProviders.builtIn().rules().forEach(rule -> codes.add(rule.code()));
    codes.add(Validator.RULE_FAILED);
    return new RuleSet(Map.of(), List.of()).knowing(codes);
  }

  /** Returns this with more codes that patterns may name: those of other rules, or of readers. */
  public RuleSet knowing(Collection<DiagnosticCode> codes) {
    Map<String, DiagnosticCode> all = new LinkedHashMap<>(known);
    codes.forEach(code -> all.put(code.id(), code));
    return new RuleSet(all, settings);
  }

  /**
   * Returns this with a severity for the codes that a pattern covers.
   *
   * @param pattern a whole code, a group such as {@code time.*}, or {@code *}
   * @param severity {@code error}, {@code warning}, {@code info} or {@code off}
   * @throws IllegalArgumentException if the pattern covers no known code or the severity is none;
   *     the message names the nearest one
   */
  public RuleSet with(String pattern, String severity) {
    if (known.values().stream().noneMatch(code -> code.matches(pattern))) {
      throw new IllegalArgumentException(
          "no finding has the code '" + pattern + "'" + suggestion(pattern, patterns()));
    }
    List<Setting> more = new ArrayList<>(settings);
    more.add(new Setting(pattern, severity(severity)));
    return new RuleSet(known, more);
  }

  private static Optional<Severity> severity(String text) {
    List<String> words = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (severity.text().equals(text)) {
        return Optional.of(severity);
      }
      words.add(severity.text());
    }
    if (text.equals(OFF)) {
      return Optional.empty();
    }
    words.add(OFF);
    throw new IllegalArgumentException(
        "'"
            + text
            + "' is no severity: write error, warning, info or off"
            + suggestion(text, words));
  }

  private static String suggestion(String text, Iterable<String> candidates) {
    return Nearest.to(text, candidates).map(near -> "; did you mean '" + near + "'?").orElse("");
  }

  private List<String> patterns() {
    List<String> patterns = new ArrayList<>(known.keySet());
    for (String code : known.keySet()) {
      String group = code.substring(0, code.indexOf('.')) + ".*";
      if (!patterns.contains(group)) {
        patterns.add(group);
      }
    }
    return patterns;
  }

  /** Returns the codes that patterns may name, in the order in which they were given. */
  public List<DiagnosticCode> codes() {
    return known.values().asList();
  }

  /** Returns whether findings of this code are dropped. */
  public boolean isOff(DiagnosticCode code) {
    Setting setting = settingOf(code);
    return setting != null && setting.severity().isEmpty();
  }

  /** Returns a finding as grave as is set here; empty if findings of its code are off. */
  public Optional<Diagnostic> apply(Diagnostic diagnostic) {
    Setting setting = settingOf(diagnostic.code());
    if (setting == null) {
      return Optional.of(diagnostic);
    }
    return setting
        .severity()
        .map(
            severity ->
                severity == diagnostic.severity()
                    ? diagnostic
                    : diagnostic.toBuilder().severity(severity).build());
  }

  private @Nullable Setting settingOf(DiagnosticCode code) {
    for (Setting setting : settings.reverse()) {
      if (code.matches(setting.pattern())) {
        return setting;
      }
    }
    return null;
  }

  /** A severity for the codes that a pattern covers; none means off. */
  private record Setting(String pattern, Optional<Severity> severity) {}
}
