/**
 * The roadmap and what it consists of. Start with {@link space.roadmap.core.model.Roadmap}; {@link
 * space.roadmap.core.model.Mission} shows what an entity looks like, and {@link
 * space.roadmap.core.model.EntityTypes} lists them all.
 */
@NullMarked
package space.roadmap.core.model;

import org.jspecify.annotations.NullMarked;
