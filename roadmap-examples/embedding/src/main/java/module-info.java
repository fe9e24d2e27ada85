/** A small program that uses the roadmap library. */
module space.roadmap.examples.embedding {
  requires space.roadmap.core;
  requires space.roadmap.io;
}
