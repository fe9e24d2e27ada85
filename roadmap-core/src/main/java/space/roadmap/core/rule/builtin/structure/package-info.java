/** Rules about what a document is made of: ids, references, words, circles. */
@NullMarked
package space.roadmap.core.rule.builtin.structure;

import org.jspecify.annotations.NullMarked;
