/**
 * Two formats that are not part of the library.
 *
 * @provides space.roadmap.io.spi.FormatProvider the formats {@code briefing} and {@code lines}
 */
module com.example.briefing {
  requires space.roadmap.core;
  requires space.roadmap.io;

  provides space.roadmap.io.spi.FormatProvider with
      com.example.briefing.BriefingFormat,
      com.example.lines.LinesFormat;
}
