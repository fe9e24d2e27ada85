/**
 * How a roadmap is judged, as files: {@link space.roadmap.io.rules.RuleSetFiles} reads rulesets,
 * start there; {@link space.roadmap.io.rules.Baseline} holds the findings that were known before.
 */
@NullMarked
package space.roadmap.io.rules;

import org.jspecify.annotations.NullMarked;
