/** Rules that a group which coordinates asks of its members: who takes part and who has agreed. */
@NullMarked
package space.roadmap.core.rule.builtin.coordination;

import org.jspecify.annotations.NullMarked;
