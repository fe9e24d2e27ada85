/**
 * The domain library: the model of exploration roadmaps, uncertain time, and validation rules.
 *
 * <p>Start with {@link space.roadmap.core.model.Roadmap}. At run time it needs Guava and nothing
 * else.
 */
module space.roadmap.core {
  requires com.google.common;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports space.roadmap.core;
  exports space.roadmap.core.diagnostic;
  exports space.roadmap.core.id;
  exports space.roadmap.core.meta;
  exports space.roadmap.core.model;
  exports space.roadmap.core.rule;
  exports space.roadmap.core.time;
  exports space.roadmap.core.words;

  uses space.roadmap.core.rule.RuleProvider;

  provides space.roadmap.core.rule.RuleProvider with
      space.roadmap.core.rule.builtin.BuiltInRules;
}
