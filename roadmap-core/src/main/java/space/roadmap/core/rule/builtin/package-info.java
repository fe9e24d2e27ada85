/** The rules of the library itself, one class each; they are offered as anybody else's would be. */
@NullMarked
package space.roadmap.core.rule.builtin;

import org.jspecify.annotations.NullMarked;
