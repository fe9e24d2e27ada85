/**
 * Roadmaps as diagrams in text: {@link space.roadmap.diagrams.mermaid} for Mermaid.
 *
 * @provides space.roadmap.io.spi.FormatProvider the format {@code mermaid}
 */
module space.roadmap.diagrams {
  requires static org.jspecify;
  requires transitive space.roadmap.core;
  requires transitive space.roadmap.io;

  exports space.roadmap.diagrams.mermaid;

  provides space.roadmap.io.spi.FormatProvider with
      space.roadmap.diagrams.mermaid.MermaidFormat;
}
