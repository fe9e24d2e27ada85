/**
 * The format {@code ${format}}.
 *
 * @provides space.roadmap.io.spi.FormatProvider the format {@code ${format}}
 */
module ${package} {
  requires space.roadmap.core;
  requires space.roadmap.io;

  provides space.roadmap.io.spi.FormatProvider with
      ${package}.TextFormat;
}
