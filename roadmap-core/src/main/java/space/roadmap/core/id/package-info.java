/**
 * Names of things: {@link space.roadmap.core.id.Id} names an entity or a part of one, start there.
 */
@NullMarked
package space.roadmap.core.id;

import org.jspecify.annotations.NullMarked;
