/**
 * What makes a roadmap wrong: {@link space.roadmap.core.rule.Validator} runs rules over a roadmap
 * and returns findings, start there. A rule of your own implements {@link
 * space.roadmap.core.rule.Rule}.
 */
@NullMarked
package space.roadmap.core.rule;

import org.jspecify.annotations.NullMarked;
