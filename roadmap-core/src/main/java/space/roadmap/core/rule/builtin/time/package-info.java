/** Rules about when: dates that cannot be, and what comes too late. */
@NullMarked
package space.roadmap.core.rule.builtin.time;

import org.jspecify.annotations.NullMarked;
