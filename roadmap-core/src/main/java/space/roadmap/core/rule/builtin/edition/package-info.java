/** Rules that compare a roadmap with the edition before it. */
@NullMarked
package space.roadmap.core.rule.builtin.edition;

import org.jspecify.annotations.NullMarked;
