/** The rules of the library itself, by group; they are offered as anybody else's would be. */
@NullMarked
package space.roadmap.core.rule.builtin;

import org.jspecify.annotations.NullMarked;
