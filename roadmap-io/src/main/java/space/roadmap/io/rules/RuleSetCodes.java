package space.roadmap.io.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;

/**
 * The findings of reading a ruleset.
 *
 * <p>No ruleset can change how grave these are: it would judge itself.
 */
public final class RuleSetCodes {
  private RuleSetCodes() {}

  static final DiagnosticCode SYNTAX =
      error(
          "ruleset.syntax",
          "The ruleset cannot be read.",
          "{problem}",
          "A ruleset is a small file of YAML or JSON, in UTF-8, without anchors, aliases and tags. "
              + "Nothing beyond this place was read. In YAML, a text that begins with * stands "
              + "between quotes.");

  static final DiagnosticCode DUPLICATE_KEY =
      error(
          "ruleset.duplicate-key",
          "A key stands twice in one object of the ruleset.",
          "'{name}' stands here a second time; remove one of the two",
          "Readers differ in which of the two they take, so neither does what was meant.");

  static final DiagnosticCode UNKNOWN_KEY =
      error(
          "ruleset.unknown-key",
          "The ruleset has a key that means nothing.",
          "{owner} has no '{name}'; it has {known}",
          "What stands under such a key would have no effect. Mend the name, or remove it.");

  static final DiagnosticCode MISSING_KEY =
      error(
          "ruleset.missing-key",
          "A setting for some entities lacks what it needs.",
          "a setting for some entities lacks '{name}'",
          "It needs entity, code, severity and reason: {entity: artemis-*, code: time.*, severity: "
              + "info, reason: being re-planned}.");

  static final DiagnosticCode NO_REASON =
      error(
          "ruleset.no-reason",
          "A setting for some entities has no reason.",
          "a setting for some entities has no reason; say why they are judged otherwise",
          "An exception without a reason is never questioned again. A few words are enough: who "
              + "decided it, or what is awaited.");

  static final DiagnosticCode UNKNOWN_BASE =
      error(
          "ruleset.unknown-base",
          "The ruleset extends one that there is not.",
          "there is no ruleset '{name}' to extend; there are {known}",
          "A ruleset starts from one of those that have names, recommended unless it says which, "
              + "and changes some of it.");

  static final DiagnosticCode UNKNOWN_CODE =
      error(
          "ruleset.unknown-code",
          "A pattern covers the code of no finding.",
          "no finding has the code '{pattern}'{why}",
          "A pattern is a whole code, a group such as time.*, or *. Where nothing of its group is "
              + "known, this is a warning: a plugin that is not installed may bring it, so the "
              + "setting is left out and the others count. 'roadmap explain' lists the codes.");

  static final DiagnosticCode BAD_SEVERITY =
      error(
          "ruleset.bad-severity",
          "A severity is none.",
          "{found} is no severity; write {known}",
          "The severities are error, warning and info; off drops findings, and default brings back "
              + "what the rule itself says.");

  static final DiagnosticCode BAD_ENTITY =
      error(
          "ruleset.bad-entity",
          "A pattern can be the id of no entity.",
          "'{pattern}' can be the id of no entity; write an id such as artemis-4, with * for any "
              + "letters",
          "An id has lower-case letters, digits, dots and hyphens, such as artemis-4 or "
              + "esa:argonaut. In a pattern * stands for any letters: artemis-*. A milestone is no "
              + "entity; name the mission that it belongs to.");

  static final DiagnosticCode UNKNOWN_THRESHOLD =
      error(
          "ruleset.unknown-threshold",
          "No rule has a threshold with this name.",
          "no rule has the threshold '{name}'{why}",
          "Thresholds are the measures that rules apply. Where no name is near, this is a warning: "
              + "a plugin that is not installed may bring it, so the setting is left out and the "
              + "others count.");

  static final DiagnosticCode BAD_VALUE =
      error(
          "ruleset.bad-value",
          "A value of the ruleset is not what its key takes.",
          "{problem}",
          "extends takes a name, severities an object with codes and severities, entities a list, "
              + "and thresholds an object with names and values.");

  private static DiagnosticCode error(
      String id, String summary, String template, String explanation) {
    return new DiagnosticCode(id, Severity.ERROR, summary, template, explanation);
  }

  /** Returns all of them, in the order of their ids. */
  public static List<DiagnosticCode> all() {
    return ImmutableList.of(
        BAD_ENTITY,
        BAD_SEVERITY,
        BAD_VALUE,
        DUPLICATE_KEY,
        MISSING_KEY,
        NO_REASON,
        SYNTAX,
        UNKNOWN_BASE,
        UNKNOWN_CODE,
        UNKNOWN_KEY,
        UNKNOWN_THRESHOLD);
  }
}
