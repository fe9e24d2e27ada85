/** Rules about what missions and capabilities add up to: what is missing, unused or doubled. */
@NullMarked
package space.roadmap.core.rule.builtin.portfolio;

import org.jspecify.annotations.NullMarked;
