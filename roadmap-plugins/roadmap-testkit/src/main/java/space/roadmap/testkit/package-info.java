/**
 * Contracts, sample roadmaps and checks that a plugin's own tests run.
 *
 * <p>Whoever writes a format starts with {@link space.roadmap.testkit.FormatContract}, and says
 * what single texts come to by {@link space.roadmap.testkit.FormatTestKit}; whoever writes rules
 * starts with {@code RuleContract}; whoever needs roadmaps finds them in {@link
 * space.roadmap.testkit.SampleRoadmaps} and {@link space.roadmap.testkit.RandomRoadmaps}.
 */
@NullMarked
package space.roadmap.testkit;

import org.jspecify.annotations.NullMarked;
