package space.roadmap.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Threshold;

/** The pages about the rules, by file name: one for each, and a list of them. */
final class RulePages {
  private static final String HEAD =
      "<!-- Made from the rules; do not edit. Accept changes with -Droadmap.accept. -->\n\n";

  private final List<Rule> rules;
  private final Map<String, RuleSet> ruleSets = new LinkedHashMap<>();

  private RulePages(List<Rule> rules) {
    this.rules = rules;
    RuleSet.names().forEach(name -> ruleSets.put(name, RuleSet.named(name)));
  }

  static Map<String, String> of(List<Rule> rules) {
    return new RulePages(rules).pages();
  }

  private Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", HEAD + index());
    rules.forEach(rule -> pages.put(rule.code().id() + ".md", HEAD + page(rule)));
    return pages;
  }

  private String index() {
    StringBuilder page = new StringBuilder();
    page.append("# Rules\n\nWhat `roadmap validate` checks. ")
        .append("[Rulesets](../rulesets.md) tell how to choose among them. ")
        .append("Codes and thresholds are part of the interface: they stay.\n");
    Map<String, List<Rule>> groups = new TreeMap<>();
    for (Rule rule : rules) {
      String id = rule.code().id();
      groups
          .computeIfAbsent(id.substring(0, id.indexOf('.')), unused -> new ArrayList<>())
          .add(rule);
    }
    groups.forEach((group, members) -> group(group, members, page));
    return page.toString();
  }

  private void group(String group, List<Rule> members, StringBuilder page) {
    page.append("\n## ").append(group).append("\n\n| Code | What it finds |");
    ruleSets.keySet().forEach(name -> page.append(' ').append(name).append(" |"));
    page.append("\n| --- | --- |").append(" --- |".repeat(ruleSets.size())).append('\n');
    for (Rule rule : members) {
      String id = rule.code().id();
      page.append("| [`").append(id).append("`](").append(id).append(".md) | ");
      page.append(rule.code().summary()).append(" |");
      ruleSets.values().forEach(set -> page.append(' ').append(grade(set, rule)).append(" |"));
      page.append('\n');
    }
  }

  /** Returns how grave a certain finding of a rule is. */
  private static String grade(RuleSet ruleSet, Rule rule) {
    DiagnosticCode code = rule.code();
    if (ruleSet.isOff(code)) {
      return "off";
    }
    return ruleSet.severity(code).text();
  }

  private String page(Rule rule) {
    DiagnosticCode code = rule.code();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(code.id()).append("\n\n").append(code.summary()).append("\n\n|");
    ruleSets.keySet().forEach(name -> page.append(' ').append(name).append(" |"));
    page.append("\n|").append(" --- |".repeat(ruleSets.size())).append("\n|");
    ruleSets.values().forEach(set -> page.append(' ').append(grade(set, rule)).append(" |"));
    page.append("\n\n").append(code.explanation()).append('\n');
    thresholds(rule, page);
    if (!rule.previousExample().isEmpty()) {
      page.append("\n## The edition before\n\n");
      block("yaml", rule.previousExample(), page);
    }
    page.append("\n## Bad\n\n");
    block("yaml", rule.badExample(), page);
    page.append('\n');
    block("", RuleExample.bad(rule).text(), page);
    page.append("\n## Good\n\n");
    block("yaml", rule.goodExample(), page);
    return page.toString();
  }

  private static void thresholds(Rule rule, StringBuilder page) {
    if (rule.thresholds().isEmpty()) {
      return;
    }
    page.append("\n| Threshold | Standard | What it is |\n| --- | --- | --- |\n");
    for (Threshold<?> threshold : rule.thresholds()) {
      page.append("| `").append(threshold.name()).append("` | `").append(threshold.standard());
      page.append("` | ").append(threshold.doc()).append(" |\n");
    }
  }

  private static void block(String language, String text, StringBuilder page) {
    page.append("```").append(language).append('\n').append(text.stripTrailing()).append("\n```\n");
  }
}
