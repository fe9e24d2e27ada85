/**
 * How a roadmap is judged, as files: {@link space.roadmap.io.rules.RuleSetFiles} reads rulesets,
 * start there.
 */
@NullMarked
package space.roadmap.io.rules;

import org.jspecify.annotations.NullMarked;
