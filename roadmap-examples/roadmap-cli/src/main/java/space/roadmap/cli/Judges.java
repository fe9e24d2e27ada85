package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.RuleRegistry;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.rules.RuleSetFiles;
import space.roadmap.io.rules.RuleSetResult;

/** Finds who judges each document: by the ruleset that was asked for, or by the one beside it. */
final class Judges {
  private final RuleOptions options;
  private final Optional<Roadmap> previous;
  private final List<Rule> rules;
  private final RuleSetFiles files;
  private final Map<Path, Judge> judges = new HashMap<>();

  /**
   * Makes one.
   *
   * @param codes the findings that there are
   * @param previous the edition before, to compare with
   * @throws CommandException if what was asked for makes no sense
   */
  Judges(
      RuleOptions options,
      List<DiagnosticCode> codes,
      RuleRegistry registry,
      Optional<Roadmap> previous) {
    this.options = options;
    this.previous = previous;
    rules = registry.rules();
    files = RuleSetFiles.of(rules, codes);
    options.checkOnly(rules.stream().map(Rule::code).toList());
    options.adjusted(files.standard()); // an option that makes no sense ends it here
  }

  /**
   * Judges documents.
   *
   * @param ruleSet how grave findings are
   * @param validator runs the rules; empty if the ruleset is broken, since nobody asked to be
   *     judged by half of it
   * @param problems what is wrong with the file of the ruleset
   * @param lines the lines of that file
   */
  record Judge(
      RuleSet ruleSet,
      Optional<Validator> validator,
      List<Diagnostic> problems,
      SourceLines lines) {
    /** Returns findings as grave as they are to be. */
    List<Diagnostic> configured(List<Diagnostic> found) {
      List<Diagnostic> kept = new ArrayList<>();
      found.forEach(finding -> ruleSet.apply(finding).ifPresent(kept::add));
      return kept;
    }
  }

  /** Returns who judges what concerns no document. */
  Judge general() {
    return judge(files.standard());
  }

  /** Returns what is wrong with the files of all rulesets that were asked for so far. */
  List<Judge> used() {
    return List.copyOf(judges.values());
  }

  /**
   * Returns who judges a document.
   *
   * @throws CommandException if its ruleset cannot be read
   */
  Judge of(String document) {
    if (options.rules().isPresent()) {
      String wanted = options.rules().get();
      return RuleSet.names().contains(wanted)
          ? judge(files.named(wanted))
          : judge(Documents.path(wanted));
    }
    return beside(document).map(this::judge).orElseGet(this::general);
  }

  /** Returns the ruleset beside a document, if there is one. */
  static Optional<Path> beside(String document) {
    try {
      return document.equals(Documents.STANDARD)
          ? Optional.empty()
          : RuleSetFiles.beside(Documents.path(document));
    } catch (IOException e) {
      throw CommandException.of(e, RuleSetFiles.NAME);
    }
  }

  private Judge judge(RuleSet named) {
    RuleSet ruleSet = options.adjusted(named);
    return new Judge(ruleSet, Optional.of(validator(ruleSet)), List.of(), SourceLines.none());
  }

  private Judge judge(Path file) {
    return judges.computeIfAbsent(file, this::read);
  }

  private Judge read(Path file) {
    RuleSetResult read;
    try {
      read = files.read(file);
    } catch (IOException e) {
      CommandException explained = CommandException.of(e, file.toString());
      throw new CommandException(
          String.valueOf(explained.getMessage()),
          "--rules takes " + String.join(", ", RuleSet.names()) + ", or a file");
    }
    Optional<RuleSet> ruleSet = read.ruleSet().map(options::adjusted);
    return new Judge(
        ruleSet.orElseGet(() -> options.adjusted(files.standard())),
        ruleSet.map(this::validator),
        read.diagnostics(),
        read.lines());
  }

  private Validator validator(RuleSet ruleSet) {
    Validator validator = Validator.of(rules).with(ruleSet).only(options.only());
    return previous.map(validator::against).orElse(validator);
  }
}
