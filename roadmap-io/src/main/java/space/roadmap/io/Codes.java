package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.io.document.DocumentCodes;
import space.roadmap.io.rules.BaselineCodes;
import space.roadmap.io.rules.RuleSetCodes;

/** The codes of all findings: what there is to explain, and what a severity can be set for. */
public final class Codes {
  private Codes() {}

  /**
   * Returns the codes of rules, of documents, of rulesets and baselines, and of what can go wrong
   * around them, in the order of their ids.
   */
  public static List<DiagnosticCode> all(List<Rule> rules) {
    return all(rules, FormatRegistry.of(List.of()));
  }

  /** Returns the same codes, and those of these formats. */
  public static List<DiagnosticCode> all(List<Rule> rules, FormatRegistry formats) {
    Map<String, DiagnosticCode> all = new TreeMap<>();
    formats.codes().forEach(code -> all.put(code.id(), code));
    HostCodes.all().forEach(code -> all.put(code.id(), code));
    DocumentCodes.all().forEach(code -> all.put(code.id(), code));
    BaselineCodes.all().forEach(code -> all.put(code.id(), code));
    RuleSetCodes.all().forEach(code -> all.put(code.id(), code));
    RuleSet.recommended().codes().forEach(code -> all.put(code.id(), code));
    rules.forEach(rule -> all.put(rule.code().id(), rule.code()));
    return ImmutableList.copyOf(all.values());
  }
}
