package space.roadmap.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.meta.Value;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Threshold;
import space.roadmap.io.RuleRegistry;

/** Tells which rules there are, and which ruleset has which of them. */
@Command(
    name = "rules",
    synopsisHeading = "Usage: ",
    description = {
      "Lists the rules that 'roadmap validate' applies: how grave their findings are in each of the"
          + " rulesets that have a name, and the thresholds that can be set."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap rules",
      "  roadmap rules 'time.*'",
      "  roadmap rules --format json",
      "",
      "'roadmap explain CODE' tells all about one, with a bad and a good example."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is well", "2:no rule has such a code"})
final class RulesCommand implements Callable<Integer> {
  private static final String OFF = "off";

  private final Surroundings surroundings;
  private final Terminal terminal;
  private final Map<String, RuleSet> ruleSets = new LinkedHashMap<>();

  @Parameters(
      arity = "0..1",
      paramLabel = "PATTERN",
      description = "A code, or a group such as time.*. Default: all.")
  private String pattern = "*";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.ShownAs.class,
      description = "How rules are shown: text or json. Default: text.")
  private Shown shown = Shown.TEXT;

  RulesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() {
    RuleRegistry registry = surroundings.extensions().plugins().rules();
    RuleSet.names()
        .forEach(name -> ruleSets.put(name, RuleSet.named(name).forRules(registry.rules())));
    List<Rule> rules =
        registry.rules().stream().filter(rule -> rule.code().matches(pattern)).toList();
    if (rules.isEmpty()) {
      throw CommandException.unknownCode(
          pattern, registry.rules().stream().map(Rule::code).toList(), "roadmap rules");
    }
    if (shown == Shown.JSON) {
      terminal.print(JsonText.of(new Value.Array(rules.stream().map(this::json).toList())));
    } else {
      list(rules);
    }
    registry.diagnostics().forEach(failure -> terminal.tell("roadmap: " + failure.message()));
    return ExitCode.FINE;
  }

  private void list(List<Rule> rules) {
    List<String> heads = new ArrayList<>(List.of("CODE"));
    ruleSets.keySet().forEach(name -> heads.add(name.toUpperCase(Locale.ROOT)));
    heads.add("WHAT IT FINDS");
    TextTable table = new TextTable(heads.toArray(String[]::new));
    for (Rule rule : rules) {
      List<String> cells = new ArrayList<>(List.of(rule.code().id()));
      ruleSets.values().forEach(ruleSet -> cells.add(grade(ruleSet, rule.code())));
      cells.add(rule.code().summary());
      table.row(cells.toArray(String[]::new));
    }
    table.lines("", terminal.listColumns()).forEach(terminal::print);
    thresholds(rules);
    terminal.print("");
    ruleSets.keySet().forEach(name -> terminal.print(name + ": " + RuleSet.doc(name)));
  }

  private void thresholds(List<Rule> rules) {
    Map<String, Threshold<?>> thresholds = new LinkedHashMap<>();
    for (Rule rule : rules) {
      rule.thresholds().forEach(threshold -> thresholds.put(threshold.name(), threshold));
    }
    if (thresholds.isEmpty()) {
      return;
    }
    terminal.print("");
    TextTable table = new TextTable("THRESHOLD", "STANDARD", "WHAT IT IS");
    thresholds.values().forEach(one -> table.row(one.name(), one.standard().toString(), one.doc()));
    table.lines("", terminal.listColumns()).forEach(terminal::print);
  }

  private static String grade(RuleSet ruleSet, DiagnosticCode code) {
    return ruleSet.isOff(code) ? OFF : ruleSet.severity(code).text();
  }

  private Value json(Rule rule) {
    JsonText.Members grades = new JsonText.Members();
    ruleSets.forEach((name, ruleSet) -> grades.with(name, grade(ruleSet, rule.code())));
    List<Value> thresholds = new ArrayList<>();
    for (Threshold<?> threshold : rule.thresholds()) {
      thresholds.add(
          new JsonText.Members()
              .with("name", threshold.name())
              .with("standard", threshold.standard().toString())
              .with("doc", threshold.doc())
              .value());
    }
    return new JsonText.Members()
        .with("code", rule.code().id())
        .with("severity", rule.code().severity().text())
        .with("summary", rule.code().summary())
        .with("rulesets", grades.value())
        .with("thresholds", thresholds)
        .value();
  }
}
