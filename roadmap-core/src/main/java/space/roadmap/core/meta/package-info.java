/**
 * The metamodel: every entity declares its attributes once, and everything else is a loop over
 * them. Start with {@link space.roadmap.core.meta.EntityType}.
 */
@NullMarked
package space.roadmap.core.meta;

import org.jspecify.annotations.NullMarked;
