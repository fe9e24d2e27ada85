package space.roadmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.rule.RuleSet;

/** How documents are to be judged. */
final class RuleOptions {
  @Option(
      names = "--rules",
      paramLabel = "RULESET",
      description =
          "The ruleset: recommended, strict, isecg, or a file. Default: the roadmap-rules.yaml beside"
              + " each document, or else recommended.")
  private @Nullable String rules;

  @Option(
      names = "--severity",
      paramLabel = "CODE=SEVERITY",
      description =
          "Sets how grave findings are: error, warning, info, off or default. CODE is a code, a group"
              + " such as time.*, or *. Can be given several times; the last that fits counts.")
  private List<String> severities = List.of();

  @Option(
      names = "--only",
      paramLabel = "CODE",
      description =
          "Applies only the rules with this code, or of a group such as time.*; what reading finds is"
              + " shown all the same. Can be given several times.")
  private List<String> only = List.of();

  @Option(
      names = "--against",
      paramLabel = "DOC",
      description = "The edition before, for the rules that compare with it.")
  private @Nullable String against;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = Words.Day.class,
      description = "The day that counts as today, such as 2026-05-31. Default: today.")
  private @Nullable LocalDate today;

  /** Returns the ruleset that was asked for. */
  Optional<String> rules() {
    return Optional.ofNullable(rules);
  }

  /** Returns which rules alone to apply; none means all. */
  List<String> only() {
    return only;
  }

  /** Returns the document to compare with. */
  Optional<String> against() {
    return Optional.ofNullable(against);
  }

  /** Returns the day that counts as today. */
  LocalDate today(Surroundings surroundings) {
    return today == null ? surroundings.today().get() : today;
  }

  /**
   * Returns a ruleset with the severities that were asked for.
   *
   * @throws CommandException if one of them makes no sense
   */
  RuleSet adjusted(RuleSet ruleSet) {
    RuleSet adjusted = ruleSet;
    for (String setting : severities) {
      int equals = setting.lastIndexOf('=');
      if (equals < 1) {
        throw new CommandException(
            "--severity takes CODE=SEVERITY, not '" + setting + "'",
            "for example --severity time.milestone-order=off");
      }
      try {
        adjusted = adjusted.with(setting.substring(0, equals), setting.substring(equals + 1));
      } catch (IllegalArgumentException e) {
        throw new CommandException(
            "--severity " + setting + ": " + e.getMessage(), "'roadmap explain' lists the codes");
      }
    }
    return adjusted;
  }

  /**
   * Checks that every pattern of {@code --only} covers a rule.
   *
   * @throws CommandException if one does not
   */
  void checkOnly(List<DiagnosticCode> codes) {
    for (String pattern : only) {
      if (codes.stream().noneMatch(code -> code.matches(pattern))) {
        throw CommandException.unknownCode(pattern, codes, "roadmap rules");
      }
    }
  }
}
