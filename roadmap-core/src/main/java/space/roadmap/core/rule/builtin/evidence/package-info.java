/** Rules about what statements rest on: sources, their age, how far they are trusted and agree. */
@NullMarked
package space.roadmap.core.rule.builtin.evidence;

import org.jspecify.annotations.NullMarked;
