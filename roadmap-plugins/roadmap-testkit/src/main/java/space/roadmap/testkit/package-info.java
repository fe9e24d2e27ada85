/**
 * Random roadmaps and contracts that a plugin's own tests run. Whoever writes a format starts with
 * {@link space.roadmap.testkit.RoundTripContract}; whoever needs input starts with {@link
 * space.roadmap.testkit.RandomRoadmaps}.
 */
@NullMarked
package space.roadmap.testkit;

import org.jspecify.annotations.NullMarked;
