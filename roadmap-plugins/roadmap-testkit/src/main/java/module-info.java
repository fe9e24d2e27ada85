/**
 * Contracts, sample roadmaps and checks for authors of plugins.
 *
 * <p>Start with {@link space.roadmap.testkit.FormatContract}. Of test libraries it needs JUnit's
 * API and nothing else.
 */
module space.roadmap.testkit {
  requires static org.jspecify;
  requires transitive org.junit.jupiter.api;
  requires transitive space.roadmap.core;
  requires transitive space.roadmap.io;

  exports space.roadmap.testkit;
}
