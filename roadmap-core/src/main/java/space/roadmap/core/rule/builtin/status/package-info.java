/** Rules about what has been stopped, done or forgotten, and what that means for others. */
@NullMarked
package space.roadmap.core.rule.builtin.status;

import org.jspecify.annotations.NullMarked;
