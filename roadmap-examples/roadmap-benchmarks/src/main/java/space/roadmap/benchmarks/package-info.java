/**
 * Benchmarks of reading, writing and checking large roadmaps, each beside its baseline.
 *
 * <p>Start with {@link space.roadmap.benchmarks.GeneratedRoadmap}, the document everything runs on.
 */
@NullMarked
package space.roadmap.benchmarks;

import org.jspecify.annotations.NullMarked;
