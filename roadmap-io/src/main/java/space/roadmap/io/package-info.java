/**
 * Reading and writing roadmaps: start with {@link space.roadmap.io.RoadmapFiles}.
 *
 * <p>{@link space.roadmap.io.FormatRegistry} and {@link space.roadmap.io.RuleRegistry} find what
 * plugins bring and can tell what they found. Whoever writes a plugin starts with {@link
 * space.roadmap.io.spi}.
 */
@NullMarked
package space.roadmap.io;

import org.jspecify.annotations.NullMarked;
