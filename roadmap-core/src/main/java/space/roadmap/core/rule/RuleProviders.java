package space.roadmap.core.rule;

import space.roadmap.core.rule.builtin.BuiltInRules;

/** Names the providers of rules that the library has itself. */
public final class RuleProviders {
  private RuleProviders() {}

  /** Returns the provider of the built-in rules, for those who do without a service loader. */
  public static RuleProvider builtIn() {
    return new BuiltInRules();
  }
}
