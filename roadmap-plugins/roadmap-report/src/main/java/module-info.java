/**
 * Roadmaps as reports for people: {@link space.roadmap.report.markdown} for Markdown.
 *
 * @provides space.roadmap.io.spi.FormatProvider the format {@code markdown}
 */
module space.roadmap.report {
  requires space.roadmap.diagrams;
  requires static org.jspecify;
  requires transitive space.roadmap.core;
  requires transitive space.roadmap.io;

  exports space.roadmap.report.markdown;

  provides space.roadmap.io.spi.FormatProvider with
      space.roadmap.report.markdown.MarkdownFormat;
}
